import { EDGE, hexCentre, ROW_PITCH, TILE_HEIGHT } from './hex.ts';
import type { BoardLayout, BoardModel, Place } from './picture.ts';

export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** How large the board is, and what lies on it. CSS pixels. */
export type BoardSize = {
  readonly width: number;
  readonly height: number;
  readonly surface: Surface;
  /** Strips at the sides that the land keeps out of. */
  readonly insets?: Insets;
  /** Sheets that lie on the board: no cloud is moored under them while there is room elsewhere. */
  readonly sheets?: readonly Area[];
};

type Surface = 'game' | 'phone' | 'projector';
type Insets = Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;

/**
 * `across` and `down`: the board in widths of a tile, water around the land included. `left` and `top`: how much of the
 * water lies there (where there is much of it, half). `cloud`: width of a cloud of one percent in widths of a tile; a phone's are larger, to hold a pill
 * of at least `least` pixels.
 */
const SURFACES: Readonly<
  Record<Surface, { across: number; down: number; left: number; top: number; cloud: number; least: number }>
> = {
  game: { across: 9.08, down: 6.72, left: 0.68, top: 0.5, cloud: 1 / 3, least: 54 },
  phone: { across: 8.86, down: 7.7, left: 0.54, top: 0.65, cloud: 0.411, least: 50 },
  projector: { across: 9.08, down: 6.72, left: 0.6, top: 0.6, cloud: 0.341, least: 112 },
};

/** The land on a board: how wide its tiles are and where they lie. */
export type Land = Pick<BoardLayout, 'tile' | 'tiles' | 'labels' | 'cloudScale' | 'cloudLeast'> & {
  /** Left end of column 0 and centre of row 0. */
  readonly origin: Place;
};

const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

export function landOn(size: BoardSize, { tiles, language }: Pick<BoardModel, 'tiles' | 'language'>): Land {
  const { across, down, left, top, cloud, least } = SURFACES[size.surface];
  const insets = size.insets ?? NO_INSETS;
  const free = { width: size.width - insets.left - insets.right, height: size.height - insets.top - insets.bottom };
  const width = Math.max(8, Math.floor(Math.min(free.width / across, free.height / down)));
  const columns = Math.max(...tiles.map((one) => hexCentre(one).x)) + 0.5;
  const rows = Math.max(...tiles.map((one) => one.row));
  const height = (rows * ROW_PITCH + TILE_HEIGHT + EDGE) * width;
  const origin = {
    x: insets.left + Math.round(share(free.width - columns * width, left, width)),
    y: insets.top + Math.round(share(free.height - height, top, width) + (TILE_HEIGHT * width) / 2),
  };
  return {
    origin,
    tile: { width, height: TILE_HEIGHT * width, edge: EDGE * width },
    tiles: tiles.map((one) => {
      const centre = hexCentre(one);
      return { x: origin.x + centre.x * width, y: origin.y + centre.y * width };
    }),
    labels: labelsFor(width, language),
    cloudScale: cloud * width,
    cloudLeast: least,
  };
}

/** A part of the water beside the land; of what is wider than a tile and a half, the half. */
function share(water: number, part: number, tileWidth: number): number {
  return water / 2 + (part - 0.5) * Math.min(water, 1.6 * tileWidth);
}

/** Names need room, in Chinese less of it. */
function labelsFor(width: number, language: BoardModel['language']): BoardLayout['labels'] {
  if (width >= (language === 'zh' ? 44 : 64)) return 'names';
  return width >= 40 ? 'codes' : 'none';
}
