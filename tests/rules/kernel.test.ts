import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exp, log, power } from '#shared/kernel/exact.ts';
import { roundFine, roundIndex, roundMoney } from '#shared/kernel/grid.ts';
import { hashText } from '#shared/kernel/hash.ts';
import { luck, luckKey, noise, seedOf } from '#shared/kernel/luck.ts';
import { quarterName, quarterNumber, seasonOf } from '#shared/kernel/quarters.ts';

describe('NUM1 exponential and logarithm are exact to the last digits', () => {
  test.each([-700, -60, -1, -1e-9, 0, 1e-9, 0.5, 1, Math.LN2, 10, 60, 700])('exp(%d)', (x) => {
    expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-15);
  });

  test.each([1e-300, 1e-9, 0.5, 0.999999, 1, 1.000001, Math.E, 1e6, 1e300])('log(%d)', (x) => {
    expect(Math.abs(log(x) - Math.log(x))).toBeLessThanOrEqual(2e-16 * Math.max(1, Math.abs(Math.log(x))));
  });

  test('the edges: nothing, infinity and not a number', () => {
    expect([exp(-800), exp(800), log(0)]).toEqual([0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
    expect([log(-1), exp(Number.NaN)]).toEqual([Number.NaN, Number.NaN]);
    expect(power(2, 10)).toBeCloseTo(1024, 9);
  });

  test('both agree with the engine everywhere (seed 11)', () => {
    const range = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(range, (x) => Math.abs(exp(x) / Math.exp(x) - 1) < 1e-14 && Math.abs(log(exp(x)) - x) < 1e-13),
      { seed: 11 },
    );
  });
});

describe('NUM1 luck is looked up by name', () => {
  const seed = seedOf('a match');

  test('the same name gives the same number for ever: a changed table means that old matches replay differently', () => {
    expect([luck(seed, 'noise', 0, 0, 0), luck(seed, 'event', 3, -1, luckKey('fine')), noise(seed, 2, 1, 4)]).toEqual(
      RECORDED,
    );
  });

  test('another seed, stream, quarter, seat or item gives another number', () => {
    const one = luck(seed, 'noise', 1, 1, 1);
    const others = [
      luck(seedOf('a matcg'), 'noise', 1, 1, 1),
      luck(seed, 'peak', 1, 1, 1),
      luck(seed, 'noise', 2, 1, 1),
      luck(seed, 'noise', 1, 2, 1),
      luck(seed, 'noise', 1, 1, 2),
    ];
    expect(others).not.toContain(one);
  });

  test('draws are even, and noise has mean 0 and spread 1 (20,000 draws of one seed)', () => {
    const draws = Array.from({ length: 20_000 }, (_, i) => luck(seed, 'event', i % 16, i % 7, i));
    const tenth = Array.from({ length: 10 }, (_, k) => draws.filter((x) => Math.floor(x * 10) === k).length);
    for (const count of tenth) expect(Math.abs(count - 2_000)).toBeLessThan(200);
    const noises = Array.from({ length: 20_000 }, (_, i) => noise(seed, i % 16, i % 8, i));
    const mean = noises.reduce((sum, x) => sum + x, 0) / noises.length;
    const spread = Math.sqrt(noises.reduce((sum, x) => sum + (x - mean) ** 2, 0) / noises.length);
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.abs(spread - 1)).toBeLessThan(0.03);
  });
});

test('NUM2 grids: money to 1,000 CNY, indices to 1e-4, log attractions to 1e-6, and never minus zero', () => {
  expect([roundMoney(1.23449), roundIndex(1.23456), roundFine(1.2345678)]).toEqual([1.234, 1.2346, 1.234568]);
  expect(Object.is(roundMoney(-0.0001), 0)).toBe(true);
});

test('NUM2 a fingerprint changes with any character', () => {
  expect(hashText('orders')).toBe(hashText('orders'));
  expect(hashText('orders')).not.toBe(hashText('ordert'));
  expect(hashText('')).toMatch(/^[0-9a-f]{16}$/);
});

test('Quarters are an index inside and a name outside', () => {
  expect(quarterName(quarterNumber('2021-Q3'))).toBe('2021-Q3');
  expect(quarterNumber('2019-Q1') - quarterNumber('2018-Q4')).toBe(1);
  expect(seasonOf(quarterNumber('2020-Q4'))).toBe(3);
  expect(() => quarterNumber('2020-5')).toThrow(RangeError);
});

const RECORDED = [0.7723759628389503, 0.9718524204849657, -0.6749116849836999];
