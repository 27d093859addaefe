import { ROW_PITCH } from './hex.ts';
import type { Place } from './picture.ts';

/** Furthest east that the front reaches when it is 0 to 4 quarters away, in widths of a tile from the land's west end. */
const REACH = [1.3, -0.58, -0.7, -0.82, -0.94];
/** How far its ends hang back, and how far north and south of its middle they lie, in widths of a tile. */
const SAG = [0.9, 0.45, 0.4, 0.34, 0.28];
const HALF = [2.6, 1.3, 1.3, 1.3, 1.3];
const MIDDLE_ROW = 3.4;
const STEPS = 24;

/**
 * The front's line for 0 (arrived) to 4 quarters away, from north to south, bulging east. Its distance says when, never
 * where: it is always the same arc west of the land.
 */
export function frontsAround(origin: Place, tileWidth: number): Place[][] {
  return REACH.map((reach, away) => {
    const sag = SAG[away] ?? 0;
    const half = HALF[away] ?? 0;
    return Array.from({ length: STEPS + 1 }, (_, index) => {
      const along = (2 * index) / STEPS - 1;
      return {
        x: origin.x + (reach - sag * along * along) * tileWidth,
        y: origin.y + (MIDDLE_ROW * ROW_PITCH + half * along) * tileWidth,
      };
    });
  });
}
