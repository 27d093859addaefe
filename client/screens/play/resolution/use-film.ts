import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { FilmStep } from '../../../present/board/film/scene.ts';
import type { Film } from '../../../present/board/film.ts';
import type { BoardFrame } from '../../../present/board/picture.ts';
import { type Moment, momentAt, sameMoment } from './moment.ts';

/** A tab that comes back from the background has missed seconds: the film goes on where it was. */
const LONGEST_STEP_MS = 100;

type Shows = {
  /** Called with every frame of the running film, before React hears of anything. */
  readonly paint: (frame: BoardFrame, ms: number) => void;
  /** Called with the film's time before and now when it went on by itself. */
  readonly passed: (fromMs: number, toMs: number) => void;
};

/**
 * Runs a film. Its time is not React's: the screen is drawn anew only when the step or the card changes. One loop of
 * animation frames while it runs, none while it is paused or over.
 *
 * @param ready - Whether the board can show it: before that the film waits at its beginning.
 */
export function useFilm(film: Film, { paint, passed }: Shows, ready: boolean) {
  const time = useRef(0);
  const [moment, setMoment] = useState<Moment>(() => momentAt(film, 0));
  const [paused, setPaused] = useState(false);
  const running = ready && !paused && !moment.over;
  const show = useCallback(
    (ms: number) => {
      time.current = Math.min(Math.max(0, ms), film.durationMs);
      paint(film.frameAt(time.current), time.current);
      const next = momentAt(film, time.current);
      setMoment((before) => (sameMoment(before, next) ? before : next));
    },
    [film, paint],
  );
  useEffect(() => {
    if (!running) return;
    let last: number | undefined;
    let request = requestAnimationFrame(function tick(now) {
      const from = time.current;
      show(from + Math.min(LONGEST_STEP_MS, now - (last ?? now)));
      last = now;
      passed(from, time.current);
      if (time.current < film.durationMs) request = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(request);
  }, [running, film, show, passed]);
  const seek = (step: FilmStep) => show(film.steps.find((one) => one.id === step)?.fromMs ?? 0);
  return { moment, paused, setPaused, show, seek, time: time as Readonly<RefObject<number>> };
}
