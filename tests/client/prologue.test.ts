import { describe, expect, test } from 'vitest';
import { ownPoints, pointsRows } from '../../client/present/points.ts';
import { PROLOGUE_MS, prologueOf, prologueStep } from '../../client/present/prologue.ts';
import { PUBLIC, seat } from './seat.ts';

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
    own: { ...LATER.own, score },
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
    expect(pointsRows(rescued).at(-1)).toEqual({ part: 'rescues', points: -5 });
  });
});
