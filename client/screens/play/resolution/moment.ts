import { type SkyState, skyState } from '#shared/rules/weather.ts';
import type { FilmStep } from '../../../present/board/film/scene.ts';
import type { Film } from '../../../present/board/film.ts';
import type { GameProps } from '../parts.ts';

/** What of a film's time the screen outside the board shows: it changes a few times a quarter. */
export type Moment = {
  readonly step: FilmStep;
  /** How many of the film's cards have appeared so far. */
  readonly cards: number;
  readonly sky: SkyState;
  readonly over: boolean;
};

export function momentAt(film: Film, ms: number): Moment {
  const frame = film.frameAt(ms);
  return {
    step: film.steps.findLast((one) => ms >= one.fromMs)?.id ?? 'weather',
    cards: film.cards.filter((one) => one.fromMs <= ms).length,
    sky: frame.skyMix > 0.5 ? frame.sky : frame.skyBefore,
    over: ms >= film.durationMs,
  };
}

/** The sky of the quarter itself, as it turns: strikes darken the picture, not what the quarter's sky is. */
export function skyTold({ view, scenario }: GameProps, { step, sky }: Moment): SkyState {
  return step === 'weather' ? sky : skyState(view.past.at(-1)?.sky ?? scenario.startSky);
}

export function sameMoment(a: Moment, b: Moment): boolean {
  return a.step === b.step && a.cards === b.cards && a.sky === b.sky && a.over === b.over;
}

/** How far the step at a time has come, 0 to 1. */
export function progressAt(film: Film, ms: number): number {
  const step = film.steps.findLast((one) => ms >= one.fromMs);
  return step === undefined ? 0 : Math.min(1, (ms - step.fromMs) / Math.max(1, step.toMs - step.fromMs));
}
