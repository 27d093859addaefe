import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runGame, type SeatPlayer } from '#shared/lab/run-game.ts';
import { scoreMarks } from '#shared/lab/score-marks.ts';
import { computerOrders, type Table } from '#shared/match/resolve.ts';
import { startOrders } from '#shared/rules/orders/start-orders.ts';
import { score, scoreInputs } from '#shared/rules/score.ts';
import type { Persona, World } from '#shared/rules/world.ts';
import { orders as ordersSchema } from '#shared/scenario/format/orders.ts';
import type { MODES } from '#shared/scenario/words.ts';
import { ROOT } from '../../server/build.ts';
import { scenarioEntry } from '../../server/scenario-files.ts';
import { worldOfFile } from '../../server/scenario-world.ts';
import { smallWorld } from './small-world.ts';

const made = worldOfFile(scenarioEntry(ROOT, 'how-china-killed-alibabas-cloud'));
if (!made.ok) throw new Error('the built-in scenario has errors');
const builtIn = made.world;
const small = smallWorld();
const LEADER = 0;

const seatsOf = (world: World) => world.providers.flatMap((one, p) => (one.playable ? [p] : []));
const everybody = (world: World, player: SeatPlayer) => world.providers.map(() => player);

/** What lies on the table after some quarters of a game. */
function tableAfter(world: World, seats: readonly SeatPlayer[], seed: string, quarters: number): Table {
  const { state, reports, past } = runGame(world, { seats, seed, mode: 'plausible', from: 0, quarters });
  return { state, report: reports.at(-1), past, seed };
}

function decide(world: World, table: Table, p: number) {
  return computerOrders(world, table, p, 2, startOrders(world, p));
}

const withPersona = (world: World, persona: Partial<Persona>): World => ({
  ...world,
  providers: world.providers.map((one) => ({ ...one, persona: { ...one.persona, ...persona } })),
});

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

const GAMES = 20;

/** Score of a seat that a level plays while the others play history, by game, seeds 1 to 20. */
function scores(
  world: World,
  mode: (typeof MODES)[number],
  p: number,
  level: SeatPlayer,
  rivals: SeatPlayer,
): number[] {
  const mark = scoreMarks(world, mode, 0, world.quarters)[p];
  if (mark === undefined) throw new Error('every seat has a mark');
  return Array.from({ length: GAMES }, (_, n) => {
    const seats = world.providers.map((_, at) => (at === p ? level : rivals));
    const { state, reports } = runGame(world, { seats, seed: String(n + 1), mode, from: 0, quarters: world.quarters });
    return score(world, scoreInputs(state, reports.at(-1)?.sky ?? 0, p), mark);
  });
}

const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;

describe('AI2 level 2 wins', () => {
  for (const p of seatsOf(builtIn))
    test(`AI2 ${builtIn.providers[p]?.id}: beats levels 0 and 1 against history and against itself (seeds 1 to 20)`, () => {
      for (const rivals of ['history', 2] as const) {
        const two = scores(builtIn, 'plausible', p, 2, rivals);
        for (const level of [0, 1] as const) {
          const gains = scores(builtIn, 'plausible', p, level, rivals).map((one, n) => (two[n] ?? 0) - one);
          expect(mean(gains)).toBeGreaterThan(8);
          expect(gains.filter((gain) => gain > 0).length).toBeGreaterThanOrEqual(0.8 * GAMES);
        }
      }
    });
});

describe('AI2 how level 2 plays the weather', () => {
  /** The small world under a storm from the start, and a leader with charge. */
  const stormy = withPersona({ ...small, sky: small.sky.map(() => 85) }, { caution: 0.5, voice: 0.2 });
  const charged = (world: World, charge: number): Table => {
    const table = tableAfter(world, everybody(world, 2), 'storm', 2);
    return { ...table, state: { ...table.state, charge: table.state.charge.map(() => charge) } };
  };

  test('AI2 whoever likes to be heard speaks while little charge gathers, and not under a high chance (seed storm)', () => {
    const calm = withPersona({ ...small, sky: small.sky.map(() => 5) }, { caution: 0.5, voice: 0.2 });
    expect(decide(calm, charged(calm, 0), LEADER).orders.government.posture).toBe('criticise');
    expect(decide(stormy, charged(stormy, 90), LEADER).orders.government.posture).not.toBe('criticise');
  });

  test('AI2 a cautious persona buys protection under a high chance that it does without otherwise (seed storm)', () => {
    const plain = {
      ...stormy,
      certificates: stormy.certificates.map((one) => ({ ...one, attraction: [0, 0, 0, 0, 0], opensBids: false })),
    };
    const bare = (charge: number): Table => {
      const table = charged(plain, charge);
      return { ...table, state: { ...table.state, certificates: table.state.certificates.map(() => 0) } };
    };
    expect(decide(plain, bare(90), LEADER).orders.government.certificates).toEqual({
      assessment: true,
      'finance-grade': true,
    });
    expect(decide(plain, bare(0), LEADER).orders.government.certificates).toEqual({});
  });

  test('AI2 praise that was just repeated is not repeated again (seed storm)', () => {
    const table = charged(stormy, 30);
    const alignedFor = (streak: number): Table => ({
      ...table,
      past: Array.from({ length: 4 }, (_, q) => ({
        ...(table.past.at(-1) as Table['past'][number]),
        posture: stormy.providers.map(() => (q >= 4 - streak ? 'align' : 'quiet')),
      })),
    });
    const shy = withPersona(stormy, { caution: 0, voice: -1 });
    expect(decide(shy, alignedFor(0), LEADER).orders.government.posture).toBe('align');
    expect(decide(shy, alignedFor(3), LEADER).orders.government.posture).toBe('quiet');
  });

  test('AI2 it bids only where an offer is open to it, at least the minimum (seed storm)', () => {
    for (let quarters = 1; quarters < small.quarters; quarters++) {
      const table = tableAfter(small, everybody(small, 2), 'storm', quarters);
      for (const p of seatsOf(small)) {
        const { bids } = decide(small, table, p).orders.government;
        const offered = small.programme?.partnerships
          .filter((one) => one.offered.includes(quarters))
          .map((one) => one.id);
        for (const [id, bid] of Object.entries(bids)) {
          expect(offered).toContain(id);
          expect(bid).toBeGreaterThanOrEqual(small.programme?.minimumBid ?? 0);
        }
      }
    }
  });
});
