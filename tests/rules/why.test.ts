import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seedOf } from '#shared/kernel/luck.ts';
import { eventsFelt } from '#shared/match/events-felt.ts';
import { startOrders } from '#shared/rules/orders/start-orders.ts';
import type { QuarterReport } from '#shared/rules/report.ts';
import { type QuarterInput, resolveQuarter } from '#shared/rules/resolve-quarter.ts';
import { startState } from '#shared/rules/start-state.ts';
import type { Modifier } from '#shared/rules/state.ts';
import { explainQuarter } from '#shared/rules/why/explain.ts';
import { CAUSES, type Cause, type SeatWhy } from '#shared/rules/why/seat-why.ts';
import type { World } from '#shared/rules/world.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import { smallWorld } from './small-world.ts';

const S = 5;
const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
const points = (why: SeatWhy, cause: Cause) => {
  const at = CAUSES.indexOf(cause);
  return sum(why.bySegment.slice(at * S, (at + 1) * S));
};

/** Two quarters: a quiet one, then one in which something changes. */
function twoQuarters(
  world: World,
  change: (orders: Orders, p: number) => Orders,
  modifiers: Modifier[] = [],
): readonly [QuarterInput, QuarterInput] {
  const seed = seedOf('why');
  const orders = world.providers.map((one, p) => (one.playable ? startOrders(world, p) : undefined));
  const first = { state: startState(world), orders, seed, mode: 'calm' as const };
  const { state } = resolveQuarter(world, first);
  const changed = orders.map((one, p) => one && change(one, p));
  return [first, { ...first, state: { ...state, modifiers: [...state.modifiers, ...modifiers] }, orders: changed }];
}

function why(world: World, quarters: readonly [QuarterInput, QuarterInput]): SeatWhy[] {
  return explainQuarter(world, quarters[0], quarters[1], [0, 1]);
}

const priced = (orders: Orders, price: number): Orders => ({
  ...orders,
  sell: { ...orders.sell, price: { ...orders.sell.price, internet: price } },
});

describe('Which events a seat felt', () => {
  const world = smallWorld();
  const P = world.providers.length;
  const pull = (event: string, amount: number, providers: number[], over: Partial<Modifier> = {}): Modifier => ({
    word: 'attraction',
    event,
    amount,
    providers,
    segments: [0],
    classes: [0, 1, 2],
    start: 1,
    lasts: 0,
    fades: 4,
    ...over,
  });
  const report = (events: readonly string[]): QuarterReport => ({
    ...resolveQuarter(world, twoQuarters(world, (orders) => orders)[1]).report,
    segmentRevenue: Array.from({ length: S * P }, (_, i) => [400, 200, 250, 150][i % P] ?? 0),
    events: events.map((event) => ({ event, provider: -1, answer: undefined })),
  });

  test('the one that moved its revenue most comes first, and what draws everybody alike is none', () => {
    const modifiers = [
      pull('small', 0.1, [0]),
      pull('rival', 0.5, [1]),
      pull('own', -0.6, [0]),
      pull('all', 2, []),
      pull('demand', 1, [0], { word: 'demand' }),
    ];
    const happened = report(['small', 'rival', 'own', 'all', 'demand']);
    expect(eventsFelt(world, { modifiers }, happened, 0)).toEqual(['own', 'rival', 'small']);
  });

  test('an event of an earlier quarter is none of this one’s', () => {
    const modifiers = [pull('before', 3, [0], { start: 0 }), pull('now', 0.1, [0])];
    expect(eventsFelt(world, { modifiers }, report(['now']), 0)).toEqual(['now']);
    expect(eventsFelt(world, { modifiers }, undefined, 0)).toEqual([]);
  });
});

describe('Why a share changed', () => {
  const world: World = { ...smallWorld(), choice: { ...smallWorld().choice, noise: 0 } };

  test('WHY1 parts add up exactly to the change, whatever is ordered (seed 7)', () => {
    const lever = fc.record({
      price: fc.double({ min: 0.5, max: 1.5, noNaN: true }),
      teams: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(lever, { minLength: 4, maxLength: 4 }), (levers) => {
        const quarters = twoQuarters(world, (orders, p) => {
          const { price = 1, teams = 2 } = levers[p] ?? {};
          const next = priced(orders, price);
          return { ...next, sell: { ...next.sell, teams: { ...next.sell.teams, finance: teams } } };
        });
        for (const one of why(world, quarters)) {
          expect(sum(one.bySegment)).toBeCloseTo(one.after - one.before, 9);
          expect(sum(one.byRival)).toBeCloseTo(one.after - one.before, 9);
          const { profit } = one;
          expect(profit.market + sum(profit.causes) + sum(profit.costs)).toBeCloseTo(profit.after - profit.before, 6);
          CAUSES.forEach((cause, at) => {
            expect(sum(one.byRival.slice(at * 4, at * 4 + 4)), cause).toBeCloseTo(points(one, cause), 9);
          });
        }
      }),
      { seed: 7, numRuns: 40 },
    );
  });

  test('WHY2 a cut of the own price is told as price, in the segment where it was made, to the one who made it', () => {
    const [own, rival] = why(
      world,
      twoQuarters(world, (orders, p) => (p === 0 ? priced(orders, 0.8) : orders)),
    );
    const at = CAUSES.indexOf('price');
    expect(points(own as SeatWhy, 'price')).toBeGreaterThan(0.2);
    expect(own?.bySegment.slice(at * S, at * S + S)[0]).toBeCloseTo(points(own as SeatWhy, 'price'), 4);
    expect(own?.byRival[at * 4]).toBeCloseTo(points(own as SeatWhy, 'price'), 4);
    expect(points(rival as SeatWhy, 'price')).toBeLessThan(-0.05);
    expect(rival?.byRival[at * 4]).toBeCloseTo(points(rival as SeatWhy, 'price'), 4);
    for (const cause of CAUSES) {
      if (!['price', 'contracts', 'mix', 'capacity'].includes(cause))
        expect(points(own as SeatWhy, cause), cause).toBeCloseTo(0, 2);
    }
  });

  test('WHY2 nothing but contracts won earlier is told of a quarter in which nobody changes anything', () => {
    for (const one of why(
      world,
      twoQuarters(world, (orders) => orders),
    )) {
      for (const cause of ['price', 'sales', 'events', 'exclusion', 'accounts', 'standing', 'chance'] as const)
        expect(Math.abs(points(one, cause)), cause).toBeLessThan(0.02);
    }
  });

  test('WHY2 who is shut out loses by exclusion, and who is not gains by it', () => {
    const classes = world.classes.map((_, c) => c);
    const ban: Modifier = {
      word: 'exclude',
      event: 'x',
      amount: 1,
      providers: [0],
      segments: [1],
      classes,
      start: 1,
      lasts: 4,
      fades: 0,
    };
    const [out, other] = why(
      world,
      twoQuarters(world, (orders) => orders, [ban]),
    );
    expect(points(out as SeatWhy, 'exclusion')).toBeLessThan(-0.1);
    expect(points(other as SeatWhy, 'exclusion')).toBeGreaterThan(0.02);
    const at = CAUSES.indexOf('exclusion');
    expect(out?.bySegment[at * S + 1]).toBeCloseTo(points(out as SeatWhy, 'exclusion'), 4);
  });

  test('WHY2 the first quarter is compared with the start of the story', () => {
    const orders = world.providers.map((one, p) => (one.playable ? startOrders(world, p) : undefined));
    const input = { state: startState(world), orders, seed: seedOf('why'), mode: 'calm' as const };
    const [one] = explainQuarter(world, undefined, input, [0]);
    expect(one?.before).toBeCloseTo(40, 3);
    expect(sum(one?.bySegment ?? [])).toBeCloseTo((one?.after ?? 0) - (one?.before ?? 0), 9);
  });

  test('WHY6 the parts of the market that the mix is counted with begin where the quarter before ended, and are all of it', () => {
    const world = smallWorld();
    const quarters = twoQuarters(world, (orders, p) => (p === 0 ? priced(orders, 0.8) : orders));
    const { segmentRevenue } = resolveQuarter(world, quarters[0]).report;
    const P = world.providers.length;
    for (const { mix } of why(world, quarters)) {
      expect(mix?.before).toHaveLength(S);
      for (const [s, part] of (mix?.before ?? []).entries())
        expect(part).toBeCloseTo((100 * sum(segmentRevenue.slice(s * P, (s + 1) * P))) / sum(segmentRevenue), 3);
      expect(sum(mix?.now ?? [])).toBeCloseTo(100, 3);
    }
    const still = why(
      world,
      twoQuarters(world, (orders) => orders),
    );
    expect(why(world, quarters)[0]?.mix).toEqual(still[0]?.mix);
  });

  test('WHY3 the parts leave what the stages of the quarter really did: resolving is not changed by asking', () => {
    const [first, second] = twoQuarters(world, (orders, p) => (p === 1 ? priced(orders, 0.7) : orders));
    const before = JSON.stringify(resolveQuarter(world, second));
    explainQuarter(world, first, second, [0, 1]);
    expect(JSON.stringify(resolveQuarter(world, second))).toBe(before);
  });
});
