import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useFormat } from '../../../i18n/use-format.ts';
import { useMatch } from '../../../model/match-store.ts';
import { type Film, resolutionFilm } from '../../../present/board/film.ts';
import type { BoardFrame } from '../../../present/board/picture.ts';
import { useReducedMotion } from '../../../ui/use-media.ts';
import type { GameProps } from '../parts.ts';
import { progressAt } from './moment.ts';
import { paintSky } from './paint-sky.ts';
import { useFilm } from './use-film.ts';
import { useHeard } from './use-heard.ts';

/** The film of the quarter that is over, the places it paints without React, and its beginning when the board is there. */
export function useQuarterFilm(props: GameProps) {
  const film = useMadeFilm(props);
  const show = useRef<(frame: BoardFrame) => void>(undefined);
  const sky = useRef<HTMLDivElement>(null);
  const progress = useRef<HTMLElement>(null);
  const paint = useCallback(
    (frame: BoardFrame, ms: number) => {
      show.current?.(frame);
      paintSky(sky.current, frame);
      if (progress.current !== null) progress.current.style.scale = `${progressAt(film, ms)} 1`;
    },
    [film],
  );
  const [ready, setReady] = useState(false);
  const player = useFilm(film, { paint, passed: useHeard(film, props) }, ready);
  const { moment, show: showAt, time } = player;
  useEffect(() => {
    showAt(time.current);
  }, [showAt, time]);
  // what rests between frames, and where the buttons over the clouds are: the end of the running step
  const frame = useMemo(() => restOf(film, moment.step), [film, moment.step]);
  const begin = useCallback(() => {
    setReady(true);
    showAt(time.current);
  }, [showAt, time]);
  const coming = useMemo(() => costlyFrames(film), [film]);
  return { film, player, begin, show, sky, progress, frame, coming };
}

/** The leader on its way, the bolt, the rod: times into the first strike, ms. */
const LIT = [130, 440, 600];

/** What takes longest to paint for the first time: a strike. Nothing where nobody is struck. */
function costlyFrames(film: Film): BoardFrame[] {
  const strike = film.cards.find((card) => card.kind === 'strike');
  const step = film.steps.find((one) => one.id === 'enforcement');
  if (strike === undefined || step === undefined) return [];
  return LIT.map((ms) => film.frameAt(step.fromMs + ms));
}

function restOf(film: Film, step: string): BoardFrame {
  return film.frameAt(film.steps.find((one) => one.id === step)?.toMs ?? 0);
}

function useMadeFilm({ view, scenario }: GameProps): Film {
  const format = useFormat();
  const reduced = useReducedMotion();
  const cards = useMatch((store) => store.cards);
  return useMemo(() => {
    const after = view.past.at(-1);
    if (after === undefined) throw new Error('a quarter that resolves is over');
    return resolutionFilm({ before: view.past.at(-2), after, view, scenario, cards, format, reduced });
  }, [view, scenario, cards, format, reduced]);
}
