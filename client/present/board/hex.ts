import type { Place } from './picture.ts';

/** Chart's hexes (LOOK.md §4): pointy top, even rows half a tile to the right, squashed, each with an edge below. */
export const SQUASH = 0.86;
export const EDGE = 0.13;

/** In widths of a tile: the height of its top, and from row to row. */
export const TILE_HEIGHT = (2 / Math.sqrt(3)) * SQUASH;
export const ROW_PITCH = 0.75 * TILE_HEIGHT;

type Square = { readonly column: number; readonly row: number };

/** Centre of a tile's top in widths of a tile, from the left end of column 0 and the centre of row 0. */
export function hexCentre({ column, row }: Square): Place {
  return { x: column + (row % 2 === 0 ? 0.5 : 0), y: row * ROW_PITCH };
}

/** Whether a place lies on the top of a tile of a width, or within `margin` of it. */
export function isOnTile(place: Place, centre: Place, width: number, margin = 0): boolean {
  const x = Math.abs(place.x - centre.x) / (width / 2 + margin);
  const y = Math.abs(place.y - centre.y) / ((TILE_HEIGHT * width) / 2 + margin);
  return x <= 1 && y <= 1 - x / 2;
}
