import type { SkyState } from '#shared/rules/weather.ts';
import { contour } from './contour.ts';
import { hexCentre, SQUASH } from './hex.ts';
import type { BoardLayout, BoardTile, Place } from './picture.ts';

/** How many lines a sky has and how far they are apart, in widths of a tile: 3 wide when clear, 8 tight in a storm. */
const LINES: Readonly<Record<SkyState, { readonly count: number; readonly apart: number }>> = {
  1: { count: 3, apart: 0.42 },
  2: { count: 4, apart: 0.34 },
  3: { count: 5, apart: 0.26 },
  4: { count: 6, apart: 0.21 },
  5: { count: 8, apart: 0.165 },
};
/** The innermost line's distance from the coast, and how softly tiles melt into one coast; widths of a tile. */
const INNERMOST = 0.3;
const SOFT = 0.28;
const TILE_RADIUS = 0.54;
/** Around the land, so that every line closes. */
const MARGIN = 3;
const STEP = 0.2;

type Squares = readonly Pick<BoardTile, 'column' | 'row'>[];

/** Closed lines around the land for every sky. They depend on the tiles alone: a size only scales them. */
export function isobarsAround(tiles: Squares, origin: Place, tileWidth: number): BoardLayout['isobars'] {
  const onBoard = ({ x, y }: Place): Place => ({ x: origin.x + x * tileWidth, y: origin.y + y * tileWidth });
  const skies = linesInTiles(tiles);
  const scaled = (sky: SkyState) => skies[sky].map((line) => line.map(onBoard));
  return { 1: scaled(1), 2: scaled(2), 3: scaled(3), 4: scaled(4), 5: scaled(5) };
}

type Skies = Readonly<Record<SkyState, readonly (readonly Place[])[]>>;
const known = new Map<string, Skies>();

function linesInTiles(tiles: Squares): Skies {
  const key = tiles.map(({ column, row }) => `${column},${row}`).join(' ');
  const made = known.get(key) ?? makeLines(tiles);
  known.set(key, made);
  return made;
}

function makeLines(tiles: Squares): Skies {
  const centres = tiles.map(hexCentre);
  const field = {
    left: Math.min(...centres.map((one) => one.x)) - MARGIN,
    top: Math.min(...centres.map((one) => one.y)) - MARGIN,
    right: Math.max(...centres.map((one) => one.x)) + MARGIN,
    bottom: Math.max(...centres.map((one) => one.y)) + MARGIN,
    step: STEP,
  };
  const draw = contour(field, (place) => toLand(place, centres));
  const lines = (sky: SkyState) =>
    Array.from({ length: LINES[sky].count }, (_, index) => draw(INNERMOST + index * LINES[sky].apart));
  return { 1: lines(1), 2: lines(2), 3: lines(3), 4: lines(4), 5: lines(5) };
}

/** A soft minimum of the distances to all tiles, measured on the chart before it is squashed. */
function toLand({ x, y }: Place, centres: readonly Place[]): number {
  let sum = 0;
  for (const centre of centres) {
    const distance = Math.hypot(x - centre.x, (y - centre.y) / SQUASH) - TILE_RADIUS;
    sum += Math.exp(-distance / SOFT);
  }
  return -SOFT * Math.log(sum);
}
