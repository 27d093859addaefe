import type { BoardFrame } from '../picture.ts';
import { frameAfter } from '../resting-frame.ts';
import { openedHubs } from './built.ts';
import { easeDrift, part } from './ease.ts';
import type { FilmSource, Scene } from './scene.ts';
import { TIMES } from './times.ts';

/** Halls open, the rod stands up again, clouds go back to their moorings: the board comes to rest as it will stay. */
export function accountsScene(source: FilmSource): Scene {
  const rest = frameAfter(source.after, source.scenario, source.format);
  const hubs = openedHubs(source);
  const built = hubs.length === 0 ? 0 : TIMES.buildComplete;
  const lengthMs = built + TIMES.accounts;
  return {
    step: 'accounts',
    lengthMs,
    cards: [
      ...(hubs.length === 0 ? [] : [{ kind: 'built' as const, hubs, fromMs: 0 }]),
      { kind: 'accounts' as const, fromMs: built },
    ],
    cues: hubs.length === 0 ? [] : [{ atMs: 0, cue: 'wood' }],
    pose: (frame, ms) => {
      if (ms >= lengthMs) return rest;
      const home = source.reduced ? 0 : 1 - easeDrift(part(ms, built, built + TIMES.sky));
      return {
        ...settling(frame, source.reduced ? 0 : 1 - part(ms, built, built + TIMES.buildComplete)),
        front: ms < built ? frame.front : rest.front,
        clouds: frame.clouds.map((cloud) => ({ ...cloud, drift: Math.min(cloud.drift, home) })),
        opening: filled(frame.opening, source.reduced || built === 0 ? 1 : part(ms, 0, built)),
      };
    },
  };
}

function settling(frame: BoardFrame, left: number): BoardFrame {
  return { ...frame, rod: { broken: frame.rod.broken * left, ring: 0 } };
}

function filled(opening: BoardFrame['opening'], part: number): BoardFrame['opening'] {
  return Object.fromEntries(Object.keys(opening).map((tile) => [tile, part]));
}
