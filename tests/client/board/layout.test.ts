import { describe, expect, test } from 'vitest';
import { isOnTile } from '../../../client/present/board/hex.ts';
import { boardLayout, cloudWidth } from '../../../client/present/board/layout.ts';
import type { Place } from '../../../client/present/board/picture.ts';
import type { BoardSize } from '../../../client/present/board/surface.ts';
import { afloat, layoutOf, MODEL, SIZES } from './harbour.ts';

const CLOUDS = afloat([38.6, 18.9, 15.4, 8.1, 7.8, 5.7, 5.5], 0);

describe('The layout', () => {
  test.each([
    ['game', SIZES.game, 72, 'names'],
    ['phone', SIZES.phone, 44, 'codes'],
    ['projector', SIZES.projector, 127, 'names'],
    ['resolution', SIZES.resolution, 94, 'names'],
    ['tiny', { width: 200, height: 160, surface: 'phone' }, 20, 'none'],
  ] as [string, BoardSize, number, string][])('of a %s board has tiles that fill it', (_, size, tile, labels) => {
    const layout = layoutOf(CLOUDS, size);
    expect(layout.tile.width).toBe(tile);
    expect(layout.labels).toBe(labels);
    expect(layout.tiles).toHaveLength(31);
    for (const { x, y } of layout.tiles) {
      expect(x - tile / 2).toBeGreaterThanOrEqual(0);
      expect(x + tile / 2).toBeLessThanOrEqual(size.width);
      expect(y - layout.tile.height / 2).toBeGreaterThanOrEqual(0);
      expect(y + layout.tile.height / 2 + layout.tile.edge).toBeLessThanOrEqual(size.height);
    }
  });

  test('is the hex grid of the look: a tile of 72 is 71.5 high, rows are 53.6 apart, even rows half a tile right', () => {
    const { tile, tiles } = layoutOf(CLOUDS, SIZES.game);
    const at = (id: string) => tiles[MODEL.tiles.findIndex((one) => one.id === id)] ?? { x: 0, y: 0 };
    expect(tile.height).toBeCloseTo(71.5, 1);
    expect(tile.edge).toBeCloseTo(9.36, 2);
    expect(at('TJ').x - at('BJ').x).toBeCloseTo(72, 6);
    expect(at('HE').x - at('BJ').x).toBeCloseTo(36, 6);
    expect(at('HE').y - at('BJ').y).toBeCloseTo(53.62, 2);
  });

  test('writes Chinese names on tiles that have room for two letters only', () => {
    const phone = (language: 'en' | 'zh') => boardLayout({ ...MODEL, language }, CLOUDS, SIZES.phone).labels;
    expect([phone('en'), phone('zh')]).toEqual(['codes', 'names']);
  });

  test('makes clouds as wide as the root of their share, and wide enough for their pill', () => {
    const layout = layoutOf(CLOUDS, SIZES.game);
    expect(cloudWidth(layout, 38.6)).toBeCloseTo(149.1, 1);
    expect(cloudWidth(layout, 0.1)).toBe(layout.cloudLeast);
  });

  test('keeps the land out of insets', () => {
    const { tiles, tile } = layoutOf(CLOUDS, SIZES.resolution);
    expect(Math.max(...tiles.map((one) => one.x)) + tile.width / 2).toBeLessThan(1366 - 390);
  });
});

describe('Isobars', () => {
  const layout = layoutOf(CLOUDS, SIZES.game);
  const reach = (line: readonly Place[]) =>
    Math.max(...line.map((one) => one.x)) - Math.min(...line.map((one) => one.x));

  test.each([
    [1, 3],
    [2, 4],
    [3, 5],
    [4, 6],
    [5, 8],
  ] as const)('under sky %d are %d closed lines around all land, inner to outer', (sky, count) => {
    const lines = layout.isobars[sky];
    expect(lines).toHaveLength(count);
    const reaches = lines.map(reach);
    expect(reaches).toEqual([...reaches].sort((a, b) => a - b));
    for (const line of lines) {
      for (const place of line)
        expect(layout.tiles.some((centre) => isOnTile(place, centre, layout.tile.width))).toBe(false);
      line.forEach((place, n) => {
        const next = line[(n + 1) % line.length] ?? place;
        expect(Math.hypot(next.x - place.x, next.y - place.y)).toBeLessThan(layout.tile.width * 0.3);
      });
    }
  });

  test('are tighter in a storm than when it is clear', () => {
    const apart = (sky: 1 | 5) => {
      const [first = [], second = []] = layout.isobars[sky];
      return reach(second) - reach(first);
    };
    expect(apart(5)).toBeLessThan(apart(1) / 2);
  });
});

test('The front comes from the west: the nearer in quarters, the further east it lies', () => {
  const { fronts, tiles, tile } = layoutOf(CLOUDS, SIZES.game);
  const east = fronts.map((line) => Math.max(...line.map((one) => one.x)));
  expect(fronts).toHaveLength(5);
  expect(east).toEqual([...east].sort((a, b) => b - a));
  const coast = Math.min(...tiles.map((one) => one.x)) - tile.width / 2;
  expect(east[0]).toBeGreaterThan(coast);
  expect(east[1]).toBeLessThan(coast);
  // even four quarters away there is something to be seen
  expect(east[4]).toBeGreaterThan(0);
});
