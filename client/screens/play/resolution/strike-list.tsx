import { useMemo } from 'react';
import { cloudGroups } from '../../../present/board/cloud-groups.ts';
import type { Film } from '../../../present/board/film.ts';
import type { GameProps } from '../parts.ts';
import { ChargeList } from './charge-list.tsx';
import type { Moment } from './moment.ts';

/** The charge of everybody as the film has it: gathered before the lightning, what is left after it. */
export function StrikeList({ view, scenario, film, moment }: GameProps & { film: Film; moment: Moment }) {
  const { step, cards } = moment;
  const steps = useMemo(() => {
    const running = film.steps.find((one) => one.id === step);
    const clouds = film.frameAt((step === 'enforcement' ? running?.fromMs : running?.toMs) ?? 0).clouds;
    return scenario.providers.map((_, p) => {
      const cloud = cloudGroups(scenario).findIndex((one) => one.providers.includes(p));
      return Math.round(clouds[cloud]?.charge ?? 1);
    });
  }, [film, step, scenario]);
  const struck = film.cards[cards - 1];
  return (
    <ChargeList
      view={view}
      scenario={scenario}
      steps={steps}
      struck={struck?.kind === 'strike' && step === 'enforcement' ? struck.provider : undefined}
    />
  );
}
