import type {
  BoardFrame,
  BoardLayout,
  BoardModel,
  BoardPicture,
  Place,
} from '../../../client/present/board/picture.ts';
import type { SkyState } from '../../../shared/rules/weather.ts';
import { mapTiles } from './fixture-map.ts';

/** Share, charge, and places in tiles from the land's corner: moored, and over the land. */
const CLOUDS: [code: string, share: number, charge: number, moored: [number, number], over: [number, number]][] = [
  ['ALI', 38.6, 4, [6.86, 2.96], [5.9, 2.98]],
  ['HUA', 18.9, 2, [4.22, 5.35], [3.95, 5.36]],
  ['TEN', 15.4, 3, [5.76, 4.92], [5.5, 5.0]],
  ['TYC', 8.1, 1, [3.98, 0.22], [2.62, 0.015]],
  ['BAI', 7.8, 2, [5.98, 1.64], [4.55, 0.09]],
  ['AWS', 5.7, 2, [1.5, 1.64], [1.5, 1.68]],
  ['OTH', 5.5, 1, [-0.12, 4.03], [0.1, 4.32]],
];

export function fixtureModel(language: BoardModel['language'] = 'en'): BoardModel {
  const tiles = mapTiles(language);
  return {
    tiles,
    clouds: CLOUDS.map(([code]) => ({ code, name: code, own: code === 'ALI' })),
    rod: { tile: tiles.findIndex((tile) => tile.id === 'ZJ'), height: 28 },
    language,
  };
}

type Size = { width: number; height: number; pitch: number; x: number; y: number; labels: BoardLayout['labels'] };

export const LAYOUTS = {
  planning: { width: 654, height: 484, pitch: 72, x: 78, y: 57.75, labels: 'names' },
  resolution: { width: 1366, height: 768, pitch: 86, x: 239, y: 174.75, labels: 'names' },
  phone: { width: 390, height: 352, pitch: 42, x: 30, y: 58, labels: 'codes' },
  projector: { width: 1200, height: 860, pitch: 126, x: 160, y: 106, labels: 'codes' },
} satisfies Record<string, Size>;

export function fixtureLayout(model: BoardModel, { width, height, pitch, x, y, labels }: Size): BoardLayout {
  const at = (column: number, row: number): Place => ({ x: x + column * pitch, y: y + row * pitch * 0.7448 });
  const tiles = model.tiles.map(({ column, row }) => at(column + (row % 2 === 0 ? 0.5 : 0), row));
  const cloud = (place: [number, number]): Place => ({ x: x + place[0] * pitch, y: y + place[1] * pitch });
  return {
    width,
    height,
    tile: { width: pitch - 3 * (pitch / 72), height: pitch * 0.954, edge: pitch * 0.125 },
    labels,
    tiles,
    clouds: CLOUDS.map(([, , , moored, over]) => ({ moored: cloud(moored), over: cloud(over) })),
    cloudScale: labels === 'codes' ? pitch * 0.4 : pitch * 0.345,
    cloudLeast: labels === 'codes' ? Math.max(54, pitch * 0.92) : pitch * 0.76,
    isobars: isobarsAround(tiles, pitch),
    fronts: [0, 1, 2, 3, 4].map((away) => frontAt(x + pitch * (0.3 - away * 0.75), y, pitch)),
  };
}

const LINES: Record<SkyState, [count: number, gap: number]> = {
  1: [3, 0.5],
  2: [4, 0.42],
  3: [5, 0.34],
  4: [6, 0.27],
  5: [8, 0.2],
};

function isobarsAround(tiles: readonly Place[], pitch: number): BoardLayout['isobars'] {
  const rings = (count: number, gap: number) =>
    Array.from({ length: count }, (_, index) => ring(tiles, pitch * (0.55 + gap * index)));
  return {
    1: rings(...LINES[1]),
    2: rings(...LINES[2]),
    3: rings(...LINES[3]),
    4: rings(...LINES[4]),
    5: rings(...LINES[5]),
  };
}

/** A soft closed line around all tiles, seen from their middle. */
function ring(tiles: readonly Place[], away: number): Place[] {
  const x = tiles.reduce((sum, tile) => sum + tile.x, 0) / tiles.length;
  const y = tiles.reduce((sum, tile) => sum + tile.y, 0) / tiles.length;
  return Array.from({ length: 180 }, (_, index) => {
    const angle = (index / 180) * Math.PI * 2;
    const reaches = tiles.map((tile) => {
      const far = Math.hypot(tile.x - x, tile.y - y);
      return far * Math.max(0, Math.cos(angle - Math.atan2(tile.y - y, tile.x - x))) ** 3;
    });
    const reach = Math.max(...reaches) + away;
    return { x: x + Math.cos(angle) * reach, y: y + Math.sin(angle) * reach };
  });
}

function frontAt(x: number, y: number, pitch: number): Place[] {
  return Array.from({ length: 24 }, (_, index) => {
    const part = index / 23;
    return { x: x - pitch * 0.7 + Math.sin(part * Math.PI) * pitch * 0.5, y: y + pitch * (1.2 + part * 2.7) };
  });
}

export function fixtureFrame(sky: SkyState, changes: Partial<BoardFrame> = {}): BoardFrame {
  return {
    skyBefore: sky,
    sky,
    skyMix: 1,
    front: 1,
    clouds: CLOUDS.map(([, share, charge]) => ({ share, text: share.toFixed(1), charge, drift: 0, lit: 0 })),
    rod: { broken: 0, ring: 0 },
    ribbons: [],
    strike: undefined,
    opening: {},
    rain: 0,
    time: 0,
    ...changes,
  };
}

export function fixture(
  size: keyof typeof LAYOUTS,
  frame: BoardFrame,
  language: BoardModel['language'] = 'en',
): BoardPicture {
  const model = fixtureModel(language);
  return { model, layout: fixtureLayout(model, LAYOUTS[size]), frame, layer: 'clouds' };
}
