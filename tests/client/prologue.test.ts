import { describe, expect, test } from 'vitest';
import { mostMoved, ownPoints, pointsRows } from '../../client/present/points.ts';
import { PROLOGUE_MS, prologueOf, prologueStep } from '../../client/present/prologue.ts';
import { PUBLIC, reportOf, seat } from './seat.ts';

const LATER = seat('alibaba', '2020-Q2');
const cards = [...new Set(LATER.past.flatMap((one) => one.events.map(({ event }) => event)))].map((id) => ({ id }));

describe('The prologue', () => {
  test('there is none where people play from the first quarter', () => {
    expect(prologueOf(seat('alibaba', '2019-Q1'), PUBLIC, cards)).toBeUndefined();
  });

  test('tells every quarter before, with shares from the start and the news that everybody heard of', () => {
    const story = prologueOf(LATER, PUBLIC, cards);
    expect(story?.quarters).toEqual([0, 1, 2, 3, 4]);
    for (const line of story?.shares ?? []) expect(line).toHaveLength(6);
    expect(story?.shares[0]?.[0]).toBe(PUBLIC.providers[0]?.startShare);
    expect(story?.shares[0]?.at(-1)).toBe(LATER.past.at(-1)?.share[0]);
    expect(story?.news.find((one) => one.quarter === 4)?.events).toContain('pandemic');
  });

  test('tells no event whose words the viewer was not sent', () => {
    const story = prologueOf(LATER, PUBLIC, [{ id: 'pandemic' }]);
    expect(story?.news.flatMap((one) => one.events)).toEqual(['pandemic']);
  });

  test('says which halls are under way and when they serve, until the first orders are given', () => {
    const halls = prologueOf(LATER, PUBLIC, cards)?.halls ?? [];
    expect(halls.length).toBeGreaterThan(0);
    const units = LATER.own.underway.reduce((sum, one) => sum + one, 0);
    expect(halls.reduce((sum, one) => sum + one.count, 0)).toBe(Math.round(units / PUBLIC.hallUnits));
    for (const { serves } of halls) expect(serves).toBe(LATER.quarter + 1);
    expect(prologueOf({ ...LATER, quarter: LATER.quarter + 1 }, PUBLIC, cards)?.halls).toEqual([]);
  });

  test.each([1, 4, 5, 12, 40])('unrolls %i quarters in forty seconds at most', (quarters) => {
    expect(prologueStep(quarters) * quarters).toBeLessThanOrEqual(PROLOGUE_MS);
  });
});

describe('Points against history', () => {
  const score = {
    score: 103.2,
    parts: { share: 2, value: 1, profit: 0, cash: 0.5, halls: -0.3, research: 0, charge: 0 },
    rescues: 0,
  };
  const view = {
    points: [
      [101, null],
      [103.2, null],
    ],
    own: { ...LATER.own, score, scoreBefore: undefined },
  };

  test('there are none before the first quarter that people play', () => {
    expect(ownPoints(LATER)).toBeUndefined();
    expect(pointsRows(LATER)).toEqual([]);
  });

  test('are told with what the last quarter moved, and in parts; rescues only where there were any', () => {
    expect(ownPoints(view)?.now).toBe(103.2);
    expect(ownPoints(view)?.change).toBeCloseTo(2.2);
    expect(ownPoints({ ...view, points: [[101, null]] })).toEqual({ now: 101, change: undefined });
    expect(pointsRows(view).map((row) => row.part)).not.toContain('rescues');
    const rescued = { own: { ...view.own, score: { ...score, rescues: -5 } } };
    expect(pointsRows(rescued).at(-1)).toEqual({ part: 'rescues', points: -5, change: undefined });
    expect(mostMoved(pointsRows(view))).toEqual({ lost: undefined, gained: undefined });
  });

  test('tell beside each part what the quarter did to it: the changes add up to the change of the points', () => {
    const { view: played } = reportOf('alibaba', '2020-Q4', 3);
    const rows = pointsRows(played);
    const tenths = rows.map((row) => Math.round(10 * (row.change ?? Number.NaN)));
    const change = ownPoints(played)?.change ?? Number.NaN;
    expect(tenths.reduce((sum, one) => sum + one, 0)).toBe(Math.round(10 * change));
    for (const row of rows) {
      const before = row.part === 'rescues' ? 0 : (played.own.scoreBefore?.parts[row.part] ?? Number.NaN);
      expect(row.points - before).toBeCloseTo(row.change ?? Number.NaN, 6);
    }
    const { lost, gained } = mostMoved(rows);
    expect(10 * (lost?.change ?? 0)).toBeCloseTo(Math.min(0, ...tenths), 6);
    expect(10 * (gained?.change ?? 0)).toBeCloseTo(Math.max(0, ...tenths), 6);
  });

  test('say nothing of a quarter’s changes after the first that people play', () => {
    const { view: first } = reportOf('alibaba', '2020-Q4', 1);
    expect(first.own.scoreBefore).toBeUndefined();
    expect(pointsRows(first).map((row) => row.change)).toEqual(pointsRows(first).map(() => undefined));
  });
});
