import { useMemo } from 'react';
import type { Film } from '../../../present/board/film.ts';
import { cloudGroups } from '../../../present/board/cloud-groups.ts';
import type { GameProps } from '../parts.ts';
import { ChargeList } from './charge-list.tsx';
import type { Moment } from './moment.ts';

/** The charge of everybody as the film has it: gathered before the lightning, what is left after it. */
export function StrikeList({ view, scenario, film, moment }: GameProps & { film: Film; moment: Moment }) {
  const { step, cards } = moment;
  const steps = useMemo(() => {
    const shown = film.cards[cards - 1];
    const end = film.steps.find((one) => one.id === step)?.toMs ?? 0;
    const at = step === 'enforcement' ? (shown?.step === step ? shown.fromMs : end) : end;
    const clouds = film.frameAt(at).clouds;
    return scenario.providers.map((_, p) => {
      const cloud = cloudGroups(scenario).findIndex((one) => one.providers.includes(p));
      return Math.round(clouds[cloud]?.charge ?? 1);
    });
  }, [film, step, cards, scenario]);
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
