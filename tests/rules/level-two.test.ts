import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SeatPlayer } from '#shared/lab/run-game.ts';
import { computerOrders, type Table } from '#shared/match/resolve.ts';
import { startOrders } from '#shared/rules/orders/start-orders.ts';
import type { World } from '#shared/rules/world.ts';
import { orders as ordersSchema } from '#shared/scenario/format/orders.ts';
import { smallWorld } from './small-world.ts';
import { builtInWorld, decide, everybody, seatsOf, tableAfter } from './tables.ts';

const builtIn = builtInWorld();
const small = smallWorld();
const LEADER = 0;

describe('AI2 level 2', () => {
  for (const [name, world, numRuns] of [['small', small, 60] as const, ['built-in', builtIn, 25] as const])
    for (const level of [1, 2] as const)
      test(`AI${level} orders of level ${level} are legal in any quarter of the ${name} world (seed 11)`, () => {
        const players = fc.array(fc.constantFrom<SeatPlayer>('history', 0, 1, 2), { minLength: 6, maxLength: 6 });
        const quarters = fc.integer({ min: 1, max: world.quarters - 1 });
        fc.assert(
          fc.property(players, quarters, fc.string({ maxLength: 6 }), (seats, played, seed) => {
            const table = tableAfter(world, [2, ...seats], seed, played);
            for (const p of seatsOf(world)) {
              const { orders, refused } = computerOrders(world, table, p, level, startOrders(world, p));
              expect(refused).toEqual([]);
              expect(ordersSchema.parse(orders)).toEqual(orders);
            }
          }),
          { seed: 11, numRuns },
        );
      });

  test('AI2 before the first quarter its orders are legal too', () => {
    for (const world of [small, builtIn]) {
      const { state } = tableAfter(world, [], 'first', 0);
      for (const p of seatsOf(world))
        expect(decide(world, { state, report: undefined, past: [], seed: 'first' }, p).refused).toEqual([]);
    }
  });

  test('AI2 the same table gives the same orders (seed 12)', () => {
    const table = tableAfter(builtIn, everybody(builtIn, 2), '12', 7);
    for (const p of seatsOf(builtIn)) expect(decide(builtIn, table, p)).toEqual(decide(builtIn, table, p));
  });
});

/** Another future and other odds: whatever has not happened yet. */
function otherFuture(world: World, quarter: number): World {
  const S = world.market.segments.length;
  const later = (list: readonly number[], from: number, by: number) =>
    list.map((one, q) => (q >= from ? one * by : one));
  return {
    ...world,
    sky: later(world.sky, quarter, 0.1),
    market: {
      ...world.market,
      demand: later(world.market.demand, (quarter + 1) * S, 3),
      statePreference: later(world.market.statePreference, quarter * S, 0),
    },
    events: world.events.map((one) => ({ ...one, chance: () => 1, when: () => true })),
    history: world.history.map(() => []),
    anchors: {
      ...world.anchors,
      brand: world.anchors.brand.map((one) => -one),
      demand: world.anchors.demand.map((one) => one * 2),
      reference: world.anchors.reference.map((one) => one * 2),
      halls: world.anchors.halls.map((one) => one + 1),
      support: later(world.anchors.support, (quarter + 1) * world.providers.length, -1),
    },
    providers: world.providers.map((one) => ({ ...one, residual: one.residual.map((push) => push + 1) })),
  };
}

/** Everything that the rivals of a seat keep to themselves is otherwise. */
function otherSecrets(world: World, table: Table, p: number): Table {
  const { state } = table;
  const P = world.providers.length;
  const rivals = (list: readonly number[], width = 1) =>
    list.map((one, at) => (Math.floor(at / width) % P === p ? one : one * 0.5 + 1));
  return {
    ...table,
    state: {
      ...state,
      book: state.book.map((one, at) => (at % P === p ? one : one * 2)),
      cash: rivals(state.cash),
      debt: rivals(state.debt),
      profit: rivals(state.profit),
      quality: rivals(state.quality, 3),
      qualityBase: rivals(state.qualityBase, 3),
      standing: rivals(state.standing),
      exposure: rivals(state.exposure),
      charge: rivals(state.charge),
      trustPrivate: rivals(state.trustPrivate),
      units: rivals(state.units, world.hubs.length),
      certificates: rivals(state.certificates, world.certificates.length),
      alignStreak: rivals(state.alignStreak),
      referencePrice: state.referencePrice.map((one) => one * 0.7),
      accountMemory: state.accountMemory.map((one) => one + 1),
      scheduled: [],
      flags: { anything: 1 },
      posture: state.posture.map((one, at) => (at === p ? one : 'criticise')),
    },
  };
}

describe('AI2 what level 2 knows', () => {
  test('AI2 another future and other secrets of the rivals change none of its orders (seeds 1 to 6)', () => {
    for (const world of [small, builtIn])
      for (const [n, quarters] of [1, 2, 3, 4, 5, 6].entries()) {
        const table = tableAfter(world, everybody(world, 2), String(n + 1), quarters);
        for (const p of seatsOf(world)) {
          const known = decide(world, table, p).orders;
          expect(decide(otherFuture(world, quarters), otherSecrets(world, table, p), p).orders).toEqual(known);
        }
      }
  });

  test('AI2 what everybody saw does change its orders (seed 3)', () => {
    const table = tableAfter(builtIn, everybody(builtIn, 2), '3', 5);
    const past = table.past.map((one) => ({
      ...one,
      segmentRevenue: one.segmentRevenue.map((r, at) => r * (1 + (at % 3))),
    }));
    expect(decide(builtIn, { ...table, past }, LEADER)).not.toEqual(decide(builtIn, table, LEADER));
  });
});
