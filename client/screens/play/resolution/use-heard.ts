import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { useAnnouncer } from '../../../model/announcer.ts';
import type { FilmStep } from '../../../present/board/film/scene.ts';
import type { Film } from '../../../present/board/film.ts';
import type { GameProps } from '../parts.ts';
import { cue } from '../sound/cue.ts';

/** What is heard and said while a film passes: its cues where sound is on; for screen readers each step and each strike, once. */
export function useHeard(film: Film, { view, scenario }: GameProps): (fromMs: number, toMs: number) => void {
  const { t } = useTranslation('resolution');
  const format = useFormat();
  const say = useAnnouncer((store) => store.say);
  const told = useRef(new Set<FilmStep>());
  const said = useRef(new Set<number>());
  const speak = useCallback(
    (toMs: number) => {
      const at = film.steps.findLastIndex((one) => one.fromMs <= toMs);
      const step = film.steps[at]?.id;
      if (step !== undefined && !told.current.has(step)) {
        told.current.add(step);
        say(
          t('saidStep', { at: format.number(at + 1), all: format.number(film.steps.length), step: t(`step_${step}`) }),
        );
      }
      film.cards.forEach((card, index) => {
        if (card.kind !== 'strike' || card.fromMs > toMs || said.current.has(index)) return;
        said.current.add(index);
        const company = format.text(scenario.providers[card.provider]?.name);
        const before = view.past.at(-2)?.share[card.provider] ?? scenario.providers[card.provider]?.startShare ?? 0;
        const share = format.number(before, 1);
        const { own } = card;
        say(
          own === undefined
            ? t('said', { company, share })
            : t(own.drawn ? 'saidChance' : 'saidBeside', {
                company,
                share,
                chance: format.number(own.chance),
              }),
        );
      });
    },
    [film, view, scenario, format, say, t],
  );
  const spoken = useRef(speak);
  useEffect(() => {
    spoken.current = speak;
  }, [speak]);
  return useCallback(
    (fromMs, toMs) => {
      for (const one of film.cues) if (one.atMs >= fromMs && one.atMs < toMs) cue(one.cue);
      spoken.current(toMs);
    },
    [film],
  );
}
