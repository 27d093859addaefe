import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cloudShares } from '../../../client/present/board/cloud-groups.ts';
import { shareFlows } from '../../../client/present/board/flows.ts';
import { matched } from '../../../client/present/board/ribbons.ts';
import { roundedToSum } from '../../../client/present/board/rounded.ts';
import { shareChange } from '../../../client/present/share-change.ts';
import { shownCauses } from '../../../client/present/why/causes.ts';
import { whyMatrix } from '../../../client/present/why/matrix.ts';
import { PUBLIC, reportOf, seat } from '../seat.ts';

const { past } = seat('alibaba', '2022-Q3');
const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
const steps = (points: number) => Math.round(points * 1e4);

describe('Share flows', () => {
  test.each(past.map((one) => one.quarter))('of quarter %d add up to the change of every share, exactly', (quarter) => {
    const after = past[quarter];
    if (after === undefined) throw new Error('the quarter is over');
    const before = past[quarter - 1];
    const rows = shareFlows(before, after, PUBLIC, undefined);
    expect(rows.map((row) => row.segment)).toEqual([0, 1, 2, 3, 4]);
    const was = cloudShares(PUBLIC, before);
    cloudShares(PUBLIC, after).forEach((share, cloud) => {
      const moved = sum(rows.map((row) => steps(row.change[cloud] ?? 0)));
      expect(moved).toBe(steps(share) - steps(was[cloud] ?? 0));
    });
    // within a segment what one loses another wins, but for what shares themselves were rounded by
    for (const row of rows) expect(Math.abs(sum(row.change.map(steps)))).toBeLessThan(20);
  });

  test.each(['alibaba', 'huawei'])(
    'tell %s what its report tells it by segment, and add up as they are shown',
    (id) => {
      for (const from of ['2019-Q3', '2020-Q4', '2021-Q3']) {
        const { view } = reportOf(id, from, 2);
        const [before, after] = [view.past.at(-2), view.past.at(-1)];
        const { why } = view;
        if (after === undefined || why === undefined) throw new Error('a quarter is over');
        const rows = shareFlows(before, after, PUBLIC, why);
        const own = PUBLIC.providers.findIndex((one) => one.id === id);
        const shown = shownCauses(why);
        expect(shown.digits).toBe(1);
        expect(rows.map((row) => row.shown[own])).toEqual(whyMatrix(why, shown, 'segment').all.cells);
        const was = cloudShares(PUBLIC, before);
        cloudShares(PUBLIC, after).forEach((share, cloud) => {
          const tenths = sum(rows.map((row) => Math.round(10 * (row.shown[cloud] ?? 0))));
          expect(tenths).toBe(Math.round(10 * shareChange(was[cloud] ?? 0, share)));
          const moved = sum(rows.map((row) => steps(row.change[cloud] ?? 0)));
          expect(moved).toBe(steps(share) - steps(was[cloud] ?? 0));
        });
      }
    },
  );

  test('are the same as a share’s own, where only one segment moves', () => {
    const [first] = past;
    if (first === undefined) throw new Error('the story has begun');
    const P = PUBLIC.providers.length;
    const moved = first.segmentRevenue[0] ?? 0;
    const segmentRevenue = first.segmentRevenue.map((one, n) =>
      n === 0 ? one - moved / 10 : n === 1 ? one + moved / 10 : one,
    );
    const total = (p: number) => sum(segmentRevenue.filter((_, n) => n % P === p));
    const share = first.share.map((_, p) => Math.round((1e6 * total(p)) / first.market) / 1e4);
    const same = {
      ...first,
      share: first.share.map(
        (_, p) => Math.round((1e6 * sum(first.segmentRevenue.filter((_one, n) => n % P === p))) / first.market) / 1e4,
      ),
    };
    const rows = shareFlows(same, { ...first, segmentRevenue, share }, PUBLIC, undefined);
    const points = (10 * moved) / first.market;
    expect(rows[0]?.ribbons).toHaveLength(1);
    expect(rows[0]?.ribbons[0]).toMatchObject({ from: 0, to: 1 });
    expect(rows[0]?.ribbons[0]?.points).toBe(Math.round(10 * points) / 10);
    expect(rows[0]?.change[1]).toBeCloseTo(points, 3);
    for (const row of rows.slice(1)) expect(Math.max(...row.change.map(Math.abs))).toBeLessThan(0.001);
  });

  test('give the largest loser’s points to the largest winner, three ribbons at most, the rest summed', () => {
    expect(matched([-0.5, 0.4, 0.2, -0.1])).toEqual({
      ribbons: [
        { from: 0, to: 1, points: 0.4 },
        { from: 0, to: 2, points: 0.1 },
        { from: 3, to: 2, points: 0.1 },
      ],
      rest: 0,
    });
    expect(matched([-0.04, 0.04])).toEqual({ ribbons: [], rest: 0.04 });
    expect(matched([-1, -1, -1, -1, 4])).toMatchObject({ ribbons: { length: 3 }, rest: 1 });
  });

  test('are rounded so that nothing is lost, seed 2021', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 2, maxLength: 8 }), (values) => {
        const mean = sum(values) / values.length;
        const rounded = roundedToSum(values.map((one) => one - mean));
        expect(sum(rounded.map(steps))).toBe(0);
        rounded.forEach((one, n) => {
          expect(Math.abs(one - ((values[n] ?? 0) - mean))).toBeLessThan(2e-4);
        });
      }),
      { seed: 2021 },
    );
  });
});
