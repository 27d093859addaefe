import { describe, expect, test } from 'vitest';
import { PLAIN } from '#shared/scenario/compile/persona.ts';
import { compileScenario, datedHistory } from '#shared/scenario/compile.ts';
import { SEGMENTS } from '#shared/scenario/words.ts';
import { smallScenario, smallWith } from './fixture.ts';

const world = compileScenario(smallScenario());
const S = SEGMENTS.length;

test('provinces of one zone and one set of events are one class; a named province splits off', () => {
  expect(world.classes.map((one) => one.provinces)).toEqual([['ash'], ['elm', 'fir'], ['oak']]);
  expect(world.classes.map((one) => one.weight)).toEqual([0.4, expect.closeTo(0.4, 12), 0.2]);
  expect(world.classes.map((one) => one.km)).toEqual([
    [100, 1500],
    [100, 1500],
    [1500, 200],
  ]);
  expect(world.provinces.map((one) => one.classIndex)).toEqual([0, 1, 1, 2]);
});

describe('the market path', () => {
  test('shares of segments add to 1 and go evenly in logs between the quarters given', () => {
    const total = (q: number) => world.market.demand.slice(q * S, q * S + S).reduce((sum, one) => sum + one, 0);
    expect([0, 1, 3, 7].map(total)).toEqual([10_000, 11_000, 13_000, 13_000].map((one) => expect.closeTo(one, 6)));
    expect(world.market.demand[0]).toBeCloseTo(5000, 8);
    expect((world.market.demand[2 * S] ?? 0) / 12_000).toBeCloseTo(0.4, 12);
    const [internet = 0, government = 0] = world.market.demand.slice(S, S + 2);
    expect(internet / government).toBeCloseTo(Math.sqrt((50 / 20) * (40 / 30)), 10);
  });
  test('the quarter before has the first mix', () => expect(world.market.before[0]).toBeCloseTo(4500, 8));
  test('state preference goes in straight lines and holds outside', () => {
    const government = Array.from({ length: 5 }, (_, q) => world.market.statePreference[q * S + 1]);
    expect(government).toEqual([0.5, 0.5, expect.closeTo(0.7, 12), 0.9, 0.9]);
  });
  test('series step and hold', () => {
    expect(world.sky).toEqual([20, 20, 45, 45, 45, 45, 45, 45]);
    expect(world.money.compliance.slice(2, 5)).toEqual([0.005, 0.01, 0.01]);
  });
});

test('percent become shares and yearly rates quarterly ones', () => {
  expect(world.market.segments[0]?.renewal).toEqual([0.1, 0.1, 0.15, 0.25]);
  expect(world.capacity.unitCostFactor).toBeCloseTo(0.83 ** 0.25, 12);
  expect(world.money.listPriceFactor).toBeCloseTo(0.88 ** 0.25, 12);
  expect(world.money.experienceExponent).toBeCloseTo(Math.log2(0.8), 12);
  expect(world.money.interestQuarterly).toBeCloseTo(0.01125, 12);
  expect(world.capacity.retirement).toBe(0.012);
  expect(world.reference.deepCut).toBe(0.08);
  expect(world.group.machineSeasons).toEqual([0, 1, 2]);
  expect(world.accounts[0]).toMatchObject({ holder: 0, size: 0.03, firstRenewal: 2, discountAsked: 0.15 });
  expect(world.providers.map((one) => one.persona)).toMatchObject([
    { appetite: 0.3, growth: 0.08, voice: 0.01 },
    PLAIN,
    PLAIN,
  ]);
  expect(world.providers[0]).toMatchObject({ hubShare: [0.7, 0.3], startSharePct: [60, 60, 60, 60, 60] });
});

test('events: ids are indices, percent are shares, follow-ups come only so', () => {
  const [leak, foundOut, fair, raid] = world.events;
  expect(leak).toMatchObject({ on: undefined, cooldown: 6, followOnly: false, ask: { fallback: 'patch' } });
  expect(leak?.effects[0]).toMatchObject({ word: 'trust', segments: [2], classes: [0, 1, 2], fades: 4, lasts: 0 });
  expect(foundOut).toMatchObject({ followOnly: true });
  expect(foundOut?.effects[1]).toEqual({ word: 'news', index: 0 });
  expect(fair).toMatchObject({ on: 2, followOnly: false });
  expect(fair?.effects[0]).toMatchObject({ word: 'demand', classes: [0], lasts: 2 });
  const account = fair?.effects[1];
  expect(account).toMatchObject({ word: 'account', account: 0 });
  if (account?.word === 'account') expect(account.leaves({} as never)).toBe(0.4);
  expect(raid).toMatchObject({ strikeWeight: 2, followOnly: false });
});

test('history by provider; aggregates have none', () => {
  expect(datedHistory(smallScenario())).toEqual([
    { '2019-Q2': { sell: { price: { internet: 0.95 } } } },
    {},
    undefined,
  ]);
});

test('a segment of 0 percent compiles to finite numbers', () => {
  const files = smallWith(
    'market',
    'finance: 10, industry: 10, services: 10',
    'finance: 0, industry: 10, services: 20',
  );
  expect(compileScenario(smallScenario(files)).market.demand.every(Number.isFinite)).toBe(true);
});
