import { cloudWidth } from '../../../present/board/layout.ts';
import type { BoardFrame, BoardLayout, Place } from '../../../present/board/picture.ts';
import type { Box } from '../../../present/clear-place.ts';

/** A rectangle on the board, CSS pixels from its top left. */
export type Spot = Box;

export function tileSpot({ tile, tiles }: BoardLayout, index: number): Spot {
  const { x, y } = tiles[index] ?? { x: 0, y: 0 };
  return { left: x - tile.width / 2, top: y - tile.height / 2, width: tile.width, height: tile.height };
}

/** Where a cloud's foot is now, between its mooring and the land. */
function footOf({ clouds }: BoardLayout, frame: BoardFrame, index: number): Place {
  const { moored, over } = clouds[index] ?? { moored: { x: 0, y: 0 }, over: { x: 0, y: 0 } };
  const drift = frame.clouds[index]?.drift ?? 0;
  return { x: moored.x + drift * (over.x - moored.x), y: moored.y + drift * (over.y - moored.y) };
}

/** A cloud is about half as high as it is wide; pips hang under it. */
export function cloudSpot(layout: BoardLayout, frame: BoardFrame, index: number): Spot {
  const { x, y } = footOf(layout, frame, index);
  const share = frame.clouds[index]?.share ?? 0;
  const width = cloudWidth(layout, share);
  const height = width * 0.56;
  return { left: x - width / 2, top: y - height, width, height: height + 14 };
}

const DIRECTIONS = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
} as const;
export type ArrowKey = keyof typeof DIRECTIONS;

export function isArrow(key: string): key is ArrowKey {
  return key in DIRECTIONS;
}

/** How far aside a tile may lie and still be in the direction of the arrow. */
const ASIDE = 1.1;
/** The row next to this one is nearer than the one behind it, although its tiles stand half a tile aside. */
const ASIDE_COSTS = 0.7;

/**
 * The next tile in the direction of an arrow: the nearest that lies more ahead than aside.
 *
 * @param places - Centres of all tiles.
 * @returns The same tile where nothing lies ahead.
 */
export function neighbour(places: readonly Place[], from: number, key: ArrowKey): number {
  const start = places[from];
  if (start === undefined) return from;
  const { x: dx, y: dy } = DIRECTIONS[key];
  let best = from;
  let least = Number.POSITIVE_INFINITY;
  places.forEach((place, index) => {
    const ahead = (place.x - start.x) * dx + (place.y - start.y) * dy;
    const aside = Math.abs((place.x - start.x) * dy) + Math.abs((place.y - start.y) * dx);
    if (ahead <= 1 || aside > ahead * ASIDE) return;
    const cost = ahead + ASIDE_COSTS * aside;
    if (cost < least) {
      least = cost;
      best = index;
    }
  });
  return best;
}
