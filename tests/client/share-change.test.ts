import { expect, test } from 'vitest';
import type { ForecastQuarter } from '#shared/forecast/forecast.ts';
import type { SeatView } from '#shared/match/views.ts';
import { formatFor } from '../../client/i18n/format.ts';
import { boardTable } from '../../client/present/board/table.ts';
import { endFinding } from '../../client/present/debrief/finding.ts';
import { missedBy, projectionRows } from '../../client/present/projection.ts';
import { shareChange } from '../../client/present/share-change.ts';
import { segmentRows, shareRows } from '../../client/present/shares.ts';
import { whereYouStand } from '../../client/present/stand.ts';
import { shownCauses } from '../../client/present/why/causes.ts';
import { stripFigures } from '../../client/present/why/strip.ts';
import { PUBLIC, reportOf } from './seat.ts';
import { whyOf } from './why-fixture.ts';

const { view } = reportOf('alibaba', '2020-Q1', 2);
const P = PUBLIC.providers.length;

/** The same match with the own share as given in its last two quarters, in the whole market and in every segment. */
function withShares(before: number, after: number): SeatView {
  const past = view.past.map((quarter, index) => {
    const share = index === view.past.length - 1 ? after : index === view.past.length - 2 ? before : undefined;
    if (share === undefined) return quarter;
    const own = (index: number) => index % P === view.own.provider;
    const next = (index: number) => index % P === (view.own.provider + 1) % P;
    return {
      ...quarter,
      share: quarter.share.map((one, p) => (own(p) ? share : one)),
      segmentRevenue: quarter.segmentRevenue.map((_, i) => (own(i) ? share : next(i) ? 100 - share : 0)),
    };
  });
  return { ...view, past };
}

test('a change is the difference of the shares as they are written, whatever the exact one rounds to', () => {
  expect(shareChange(11.852, 12.244)).toBe(0.3);
  expect(shareChange(12.244, 11.852)).toBe(-0.3);
  expect(shareChange(11.94, 11.86)).toBe(0);
  expect(shareChange(11.94, 11.86, 0.01)).toBe(-0.08);
});

test('planning, projection, film, board and report show one change beside the same two shares', () => {
  const seen = withShares(11.852, 12.244);
  const { own } = seen;
  expect(whereYouStand(seen, PUBLIC).shareChange).toBe(0.3);
  expect(shareRows(seen.past, PUBLIC)[own.provider]?.change).toBe(0.3);
  expect(segmentRows(seen.past, own.provider, P, 5).map((one) => one.change)).toEqual([0.3, 0.3, 0.3, 0.3, 0.3]);
  expect(boardTable(seen, PUBLIC).clouds.find((one) => one.own)?.change).toBe(0.3);
  const why = { ...whyOf({ view: seen, scenario: PUBLIC }, { price: 0.392 }, 11.852) };
  expect(shownCauses(why).change).toBe(0.3);
  const now = [{ share: 12.651, revenue: 1, profit: 1, cash: 1 } as ForecastQuarter];
  expect(projectionRows(seen, PUBLIC, { now, errors: undefined }, formatFor('en'))[0]?.change).toBe(0.5);
});

test('the error of a projection and the distance from history are told in the same way', () => {
  const figures = { revenue: 0, profit: 0, cash: 0 };
  const forecast = { foretold: { ...figures, share: 12.244 }, outcome: { ...figures, share: 11.852 } };
  expect(missedBy({ forecast })).toBe(0.3);
  expect(endFinding([10, 12.244], [10, 11.852], undefined).points).toBe(0.3);
});

test.each([
  ['en', '−¥3.48bn', '−¥1.65bn', '+¥1.83bn'],
  ['zh', '−34.84 亿元', '−16.46 亿元', '+18.38 亿元'],
  ['fr', '−3,48 Md¥', '−1,65 Md¥', '+1,83 Md¥'],
] as const)('a change of money is the difference of the sums as they are written (%s)', (language, from, to, by) => {
  const format = formatFor(language);
  const { why } = view;
  if (why === undefined) throw new Error('a quarter is over');
  const [before, after] = [-3484, -1646];
  const seen = {
    ...view,
    own: { ...view.own, profit: after },
    why: { ...why, profit: { ...why.profit, before } },
  };
  expect([format.money(before), format.money(after)].map(spaced)).toEqual([from, to]);
  const strip = stripFigures(seen, PUBLIC, format).find((one) => one.key === 'operating');
  expect(spaced(strip?.change?.text ?? '')).toBe(by);
});

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');
