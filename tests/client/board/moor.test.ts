import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cloudsAfloat } from '../../../client/present/board/afloat.ts';
import type { BoardSize } from '../../../client/present/board/surface.ts';
import { PUBLIC, seat } from '../seat.ts';
import { afloat, anyMarket, collisions, coveredLand, layoutOf, outside, SHEETS, SIZES } from './harbour.ts';

const BOARDS: [string, BoardSize][] = [...Object.entries(SIZES), ['game with sheets', SHEETS]];
const SEED = 2021;

describe('Moored clouds', () => {
  test.each(BOARDS)('cover no tile, no other cloud and no edge of the board: %s, seed 2021', (_, size) => {
    fc.assert(
      fc.property(anyMarket, (clouds) => {
        const layout = layoutOf(clouds, size);
        expect(coveredLand(layout, clouds)).toBe(0);
        expect(collisions(layout, clouds, 'moored')).toBe(0);
        expect(collisions(layout, clouds, 'over')).toBe(0);
        expect(outside(layout, clouds)).toBe(0);
      }),
      { seed: SEED, numRuns: 25 },
    );
  });

  test('cover the less the more room there is, where there is truly not enough', () => {
    const clouds = afloat([46.3, 7.8, 16.4, 6.5, 8.3, 8.6, 6.1], 0);
    const covered = [300, 340, 390].map((width) => {
      const layout = layoutOf(clouds, { width, height: (width * 340) / 390, surface: 'phone' });
      return coveredLand(layout, clouds) / layout.tile.width ** 2;
    });
    const [tight = 0, closer = 0, wide] = covered;
    expect(wide).toBe(0);
    expect(closer).toBeLessThanOrEqual(tight);
    // in all less than half a tile, on a board on which a tile is 33 pixels wide
    expect(tight).toBeLessThan(0.5);
  });

  test('lie where they lay when they are asked for again, seed 2021', () => {
    fc.assert(
      fc.property(anyMarket, (clouds) => {
        expect(layoutOf(clouds, SIZES.phone)).toEqual(layoutOf(clouds, SIZES.phone));
        const layout = layoutOf(clouds, SIZES.game);
        expect(layoutOf(clouds, SIZES.game, layout).clouds.map((one) => one.moored)).toEqual(
          layout.clouds.map((one) => one.moored),
        );
      }),
      { seed: SEED, numRuns: 8 },
    );
  });

  test('stay through a whole story: from quarter to quarter none moves by more than a quarter of a tile', () => {
    const quarters = [
      '2019-Q2',
      '2019-Q3',
      '2019-Q4',
      '2020-Q1',
      '2020-Q2',
      '2020-Q3',
      '2020-Q4',
      '2021-Q1',
      '2021-Q2',
    ];
    let before = layoutOf(cloudsAfloat(seat('alibaba', '2019-Q1'), PUBLIC), SIZES.game);
    for (const quarter of quarters) {
      const after = layoutOf(cloudsAfloat(seat('alibaba', quarter), PUBLIC), SIZES.game, before);
      after.clouds.forEach(({ moored }, n) => {
        const was = before.clouds[n]?.moored ?? moored;
        expect(Math.hypot(moored.x - was.x, moored.y - was.y), quarter).toBeLessThan(after.tile.width / 4);
      });
      before = after;
    }
  });

  test('have the own one in the east', () => {
    for (const provider of ['alibaba', 'huawei', 'aws-china']) {
      const view = seat(provider, '2020-Q3');
      const clouds = cloudsAfloat(view, PUBLIC);
      const layout = layoutOf(clouds, SIZES.game);
      const own = layout.clouds[clouds.findIndex((one) => one.own)];
      const furthest = Math.max(...layout.clouds.map((one) => one.moored.x));
      expect(own?.moored.x).toBeGreaterThan(furthest - layout.tile.width / 4);
    }
  });
});
