import { berths } from './berths.ts';
import { frontsAround } from './fronts.ts';
import { harbourOf } from './harbour.ts';
import { isOnTile } from './hex.ts';
import { isobarsAround } from './isobars.ts';
import { type Boat, moor } from './moor.ts';
import type { BoardCloud, BoardLayout, BoardModel, Place } from './picture.ts';
import { type Area, type BoardSize, type Land, landOn } from './surface.ts';

/** A cloud that wants a place: the most it measures this quarter, and how much of it belongs to each tile. */
export type Afloat = Pick<BoardCloud, 'code' | 'own'> & {
  readonly share: number;
  /** Weights by tile, any scale. */
  readonly demand: readonly number[];
};

/** A cell is so many parts of a tile's width; over the land nobody minds a few pixels. */
const CELLS = 16;
const COARSE = 8;
/** What it costs to cover a cell, in cells of a way around. A tile's edge says nothing: to cover it is a flaw, no more. */
const TILE = 40;
const SHEET = 15;
const EDGE = 0.05;
/** How far clouds drift from their moorings to where their customers are. */
const DRIFT = 0.5;

/**
 * Where everything is. The same model, clouds and size give the same layout.
 *
 * @param model - `stands` is the index of the tile that the own rod stands on.
 * @param before - The layout until now: clouds stay where they were as long as there is room.
 */
export function boardLayout(
  model: Pick<BoardModel, 'tiles' | 'language'> & { readonly stands?: number | undefined },
  clouds: readonly Afloat[],
  size: BoardSize,
  before?: BoardLayout,
): BoardLayout {
  const { origin, ...land } = landOn(size, model);
  const moored = moorings({ origin, ...land }, clouds, size, sameBoard(size, land, before));
  const rod = model.stands === undefined ? undefined : land.tiles[model.stands];
  const over = overLand(land, clouds, size, moored, rod);
  return {
    width: size.width,
    height: size.height,
    ...land,
    clouds: moored.map((place, index) => ({ moored: place, over: over[index] ?? place })),
    isobars: isobarsAround(model.tiles, origin, land.tile.width),
    fronts: frontsAround(origin, land.tile.width),
  };
}

function sameBoard(size: BoardSize, land: Pick<Land, 'tile'>, before: BoardLayout | undefined) {
  const same = before?.width === size.width && before.height === size.height && before.tile.width === land.tile.width;
  return same ? before.clouds : [];
}

type Moored = BoardLayout['clouds'];

function moorings(land: Land, clouds: readonly Afloat[], size: BoardSize, before: Moored): Place[] {
  const { width, edge } = land.tile;
  const cell = width / CELLS;
  const harbour = harbourOf(size.width, size.height, cell, (place) => {
    if (land.tiles.some((centre) => isOnTile(place, centre, width, 0.75 * cell))) return TILE;
    if (isUnder(place, size.sheets, cell)) return SHEET;
    const above = { x: place.x, y: place.y - edge };
    return land.tiles.some((centre) => isOnTile(above, centre, width)) ? EDGE : 0;
  });
  const homes = berths(clouds);
  const boats = clouds.map((cloud, index): Boat => {
    const home = homes[index] ?? { x: 0, y: 0 };
    const berth = { x: land.origin.x + home.x * width, y: land.origin.y + home.y * width };
    const there = before[index]?.moored;
    return {
      width: widthToMoor(land, cloud.share),
      home: there ?? berth,
      there: there !== undefined,
      first: cloud.own,
    };
  });
  return moor(harbour, boats, land.cloudLeast);
}

/**
 * Anywhere on the board, each halfway from its mooring to its customers; tiles may be covered, but for the one where the
 * own rod stands: whether it holds is what everybody looks for. Clouds cover no clouds.
 */
function overLand(
  land: Omit<Land, 'origin'>,
  clouds: readonly Afloat[],
  size: BoardSize,
  moored: readonly Place[],
  rod: Place | undefined,
) {
  const { width } = land.tile;
  const cell = width / COARSE;
  const harbour = harbourOf(size.width, size.height, cell, (place) =>
    isUnder(place, size.sheets, cell) || (rod !== undefined && isOnTile(place, rod, width)) ? SHEET : 0,
  );
  const boats = clouds.map(({ share, demand, own }, index): Boat => {
    const from = moored[index] ?? { x: 0, y: 0 };
    const to = centreOf(land.tiles, demand) ?? from;
    const home = { x: from.x + (to.x - from.x) * DRIFT, y: from.y + (to.y - from.y) * DRIFT };
    return { width: widthToMoor(land, share), home, there: false, first: own };
  });
  return moor(harbour, boats, land.cloudLeast);
}

function centreOf(tiles: readonly Place[], weights: readonly number[]): Place | undefined {
  const all = weights.reduce((sum, one) => sum + one, 0);
  if (all <= 0) return undefined;
  const mean = (value: (place: Place) => number) =>
    tiles.reduce((sum, place, index) => sum + value(place) * (weights[index] ?? 0), 0) / all;
  return { x: mean((place) => place.x), y: mean((place) => place.y) };
}

/** Rounded up to whole steps: a share that moves a little moves nothing. */
function widthToMoor({ cloudScale, cloudLeast }: Pick<Land, 'cloudScale' | 'cloudLeast'>, share: number): number {
  const step = cloudLeast / 9;
  return Math.ceil(cloudWidth({ cloudScale, cloudLeast }, share) / step) * step;
}

/** How wide a cloud of a share is drawn. */
export function cloudWidth({ cloudScale, cloudLeast }: Pick<BoardLayout, 'cloudScale' | 'cloudLeast'>, share: number) {
  return Math.max(cloudLeast, cloudScale * Math.sqrt(share));
}

function isUnder({ x, y }: Place, sheets: readonly Area[] | undefined, margin: number): boolean {
  return (sheets ?? []).some(
    (sheet) =>
      x > sheet.x - margin &&
      y > sheet.y - margin &&
      x < sheet.x + sheet.width + margin &&
      y < sheet.y + sheet.height + margin,
  );
}
