import { accountsScene } from './film/accounts.ts';
import { openingTiles } from './film/built.ts';
import type { FilmCard } from './film/cards.ts';
import { customersScene } from './film/customers.ts';
import { enforcementScene } from './film/enforcement.ts';
import { ordersScene } from './film/orders.ts';
import type { Cue, FilmSource, FilmStep, Scene } from './film/scene.ts';
import { weatherScene } from './film/weather.ts';
import type { BoardFrame } from './picture.ts';
import { frameAfter } from './resting-frame.ts';

/**
 * A quarter as it resolves, as a pure function of time. Pausing is not advancing, skipping is asking for the end, a film
 * strip is asking for some moments: there is no other state.
 */
export type Film = {
  readonly durationMs: number;
  readonly steps: readonly { readonly id: FilmStep; readonly fromMs: number; readonly toMs: number }[];
  /** In the order of their times; each stays until the screen takes it away. */
  readonly cards: readonly (FilmCard & { readonly step: FilmStep })[];
  readonly cues: readonly { readonly atMs: number; readonly cue: Cue }[];
  /** Before the beginning the board before the quarter, at the end and after it the one at rest. */
  readonly frameAt: (ms: number) => BoardFrame;
};

export function resolutionFilm(source: FilmSource): Film {
  const scenes = placed([weatherScene, ordersScene, enforcementScene, customersScene, accountsScene], source);
  const durationMs = scenes.at(-1)?.toMs ?? 0;
  const start = { ...frameAfter(source.before, source.scenario, source.format), opening: openingTiles(source) };
  return {
    durationMs,
    steps: scenes.map(({ scene, fromMs, toMs }) => ({ id: scene.step, fromMs, toMs })),
    cards: scenes.flatMap(({ scene, fromMs }) =>
      scene.cards.map((card) => ({ ...card, step: scene.step, fromMs: fromMs + card.fromMs })),
    ),
    cues: scenes.flatMap(({ scene, fromMs }) => scene.cues.map(({ atMs, cue }) => ({ atMs: fromMs + atMs, cue }))),
    frameAt: (ms) => {
      const posed = scenes
        .filter(({ fromMs }) => ms >= fromMs)
        .reduce(
          (frame, { scene, fromMs }) => scene.pose(frame, Math.min(scene.lengthMs, ms - fromMs)),
          start as BoardFrame,
        );
      return ms >= durationMs || source.reduced ? posed : { ...posed, time: Math.max(0, ms) / 1000 };
    },
  };
}

type Placed = { readonly scene: Scene; readonly fromMs: number; readonly toMs: number };

function placed(makers: readonly ((source: FilmSource) => Scene)[], source: FilmSource): Placed[] {
  let fromMs = 0;
  return makers.map((make) => {
    const scene = make(source);
    const toMs = fromMs + scene.lengthMs;
    const one = { scene, fromMs, toMs };
    fromMs = toMs;
    return one;
  });
}
