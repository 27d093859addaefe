import { describe, expect, test } from 'vitest';
import { priceMarks } from '../../client/present/price-marks.ts';
import { PUBLIC, seat } from './seat.ts';

const VIEW = seat('alibaba', '2021-Q3');
const P = PUBLIC.providers.length;
const INTERNET = 0;

/** What everybody asked of internet customers last quarter. */
function asked(prices: Readonly<Record<number, number>>) {
  const last = VIEW.past.at(-1);
  if (last === undefined) throw new Error('a match in the middle of the story has a past');
  const price = last.price.map((one, at) => (Math.floor(at / P) === INTERNET ? (prices[at % P] ?? 1) : one));
  return { ...VIEW, past: [...VIEW.past.slice(0, -1), { ...last, price }] };
}

describe('Prices of last quarter are marked beside the own one', () => {
  test('each playable rival once, at its index, and where oneself was', () => {
    const { rivals, before } = priceMarks(asked({ 0: 0.9, 1: 0.7, 2: 0.8, 3: 1, 4: 1.1, 5: 1.2 }), PUBLIC, [INTERNET]);
    expect(before).toBeCloseTo(90, 9);
    expect(rivals.map((one) => Math.round(one.index))).toEqual([70, 80, 100, 110, 120]);
    expect(rivals.every((one) => one.row === 0)).toBe(true);
  });

  test('rivals at the same price pile up, and none covers another', () => {
    const { rivals } = priceMarks(asked({}), PUBLIC, [INTERNET]);
    expect(rivals).toHaveLength(5);
    expect(new Set(rivals.map(({ index, row }) => `${index} ${row}`)).size).toBe(5);
    for (const one of rivals) expect(one.index - 100).toBeLessThanOrEqual(6);
  });

  test('several segments show the mean price of each', () => {
    const alone = [0, 4].map((s) => priceMarks(VIEW, PUBLIC, [s]).before ?? 0);
    expect(priceMarks(VIEW, PUBLIC, [0, 4]).before).toBeCloseTo(((alone[0] ?? 0) + (alone[1] ?? 0)) / 2, 9);
  });

  test('nothing is marked before the first quarter', () => {
    expect(priceMarks({ ...VIEW, past: [] }, PUBLIC, [INTERNET])).toEqual({ rivals: [], before: undefined });
  });
});
