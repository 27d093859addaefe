import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forecast } from '#shared/forecast/forecast.ts';
import { guessState } from '#shared/forecast/guess-state.ts';
import type { Knowledge } from '#shared/forecast/knowledge.ts';
import { knownWorld } from '#shared/forecast/known-world.ts';
import { withRange } from '#shared/forecast/range.ts';
import { computerOrders, type Table } from '#shared/match/resolve.ts';
import { ownFigures } from '#shared/match/visibility.ts';
import { priceList } from '#shared/rules/orders/spending.ts';
import { repeatOrders, startOrders } from '#shared/rules/orders/start-orders.ts';
import type { WorldState } from '#shared/rules/state.ts';
import type { World } from '#shared/rules/world.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import { smallWorld } from './small-world.ts';
import { builtInWorld, everybody, seatsOf, tableAfter } from './tables.ts';

const builtIn = builtInWorld();
const small = smallWorld();

function knowledgeOf(world: World, { state, report, past }: Table, p: number, last = startOrders(world, p)): Knowledge {
  return { own: ownFigures(world, state, report, p), past, prices: priceList(world, state, p), last };
}

const foretell = (world: World, table: Table, p: number, change: (orders: Orders) => Orders = repeatOrders) => {
  const guess = guessState(knownWorld(world), knowledgeOf(world, table, p));
  return forecast(guess, change(startOrders(world, p)));
};

/** Everything that nobody is told is otherwise, from the first quarter on or from the one in planning. */
function otherWorld(world: World, quarter: number): World {
  const S = world.market.segments.length;
  const P = world.providers.length;
  const from = (list: readonly number[], at: number, by: (one: number) => number) =>
    list.map((one, n) => (n >= at ? by(one) : one));
  return {
    ...world,
    sky: from(world.sky, Math.max(1, quarter), (one) => 100 - one),
    market: {
      ...world.market,
      demand: from(world.market.demand, quarter * S, (one) => one * 3),
      statePreference: from(world.market.statePreference, Math.max(1, quarter) * S, () => 0.9),
    },
    money: { ...world.money, compliance: from(world.money.compliance, Math.max(1, quarter), () => 0.3) },
    choice: { ...world.choice, noise: 0.5 },
    providers: world.providers.map((one) => ({ ...one, residual: one.residual.map((push) => push + 1) })),
    programme: world.programme && {
      ...world.programme,
      reserve: 99,
      reserveSpread: 50,
      partnerships: world.programme.partnerships.map((one) => ({
        ...one,
        offered: [...one.offered.filter((q) => q === quarter), quarter + 1, quarter + 3],
      })),
    },
    events: world.events.map((one) => ({ ...one, chance: () => 1, when: () => true, strikeWeight: 9 })),
    history: world.history.map(() => []),
    anchors: {
      ...world.anchors,
      brand: world.anchors.brand.map((one) => -one),
      demand: world.anchors.demand.map((one) => one * 2),
      reference: world.anchors.reference.map((one) => one * 2),
      startUnderway: world.anchors.startUnderway.map((one) => one + 100),
      halls: world.anchors.halls.map((one) => one + 1),
      support: from(world.anchors.support, (quarter + 1) * P, (one) => 7 - one),
    },
  };
}

describe('FOR1 what anybody may know', () => {
  test('FOR1 two worlds that differ only in their secrets have the same rulebook, byte for byte', () => {
    for (const world of [small, builtIn]) {
      const other = otherWorld(world, 0);
      const tastes = other.providers.map((one) => ({ ...one, persona: { ...one.persona, caution: 9, growth: 0.7 } }));
      expect(JSON.stringify(knownWorld({ ...other, providers: tastes }))).toBe(JSON.stringify(knownWorld(world)));
    }
  });

  test('FOR1 it does not show which provinces events tell apart', () => {
    const provinces = builtIn.provinces.map((one, v) => ({ ...one, classIndex: v }));
    const classes = builtIn.provinces.map(({ id, classIndex, weight }) => ({
      weight,
      km: builtIn.classes[classIndex]?.km ?? [],
      provinces: [id],
    }));
    expect(JSON.stringify(knownWorld({ ...builtIn, provinces, classes }))).toBe(JSON.stringify(knownWorld(builtIn)));
  });

  test('FOR1 it holds no event, no history, no key account, and every path is level', () => {
    const known = knownWorld(builtIn);
    expect([known.events, known.history, known.accounts]).toEqual([[], [], []]);
    expect(new Set(known.sky).size).toBe(1);
    expect(known.market.demand.slice(-5)).toEqual(known.market.before);
    expect(new Set(known.providers.map((one) => JSON.stringify(one.persona))).size).toBe(1);
    const text = JSON.stringify(known);
    // an event may be named like the certificate that it made possible
    const public_ = builtIn.certificates.map((one) => one.id);
    const told = builtIn.events.filter(({ id }) => !public_.includes(id) && text.includes(`"${id}"`));
    expect(told.map((one) => one.id)).toEqual([]);
  });

  test('FOR1 what a browser reads of it gives the same numbers', () => {
    const table = tableAfter(builtIn, everybody(builtIn, 2), 'wire', 5);
    const seen = knowledgeOf(builtIn, table, 0);
    const sent = JSON.parse(JSON.stringify(knownWorld(builtIn))) as World;
    const told = JSON.parse(JSON.stringify(seen)) as Knowledge;
    const orders = startOrders(builtIn, 0);
    expect(forecast(guessState(sent, told), orders)).toEqual(forecast(guessState(knownWorld(builtIn), seen), orders));
  });
});

describe('FOR2 what a seat does not know changes none of its forecasts', () => {
  test.each([1, 2, 3, 4, 5, 6])('FOR2 other paths, odds, brands and tastes of rivals (seed %i)', (n) => {
    for (const world of [small, builtIn]) {
      const table = tableAfter(world, everybody(world, 2), String(n), n);
      const other = otherWorld(world, n);
      for (const p of seatsOf(world)) {
        const tastes = other.providers.map((one, at) =>
          at === p ? one : { ...one, persona: { ...one.persona, appetite: 0.9, caution: 9 } },
        );
        const swapped = { ...other, providers: tastes };
        const { past, ...rest } = table;
        expect(JSON.stringify(foretell(swapped, { past, ...rest }, p))).toBe(JSON.stringify(foretell(world, table, p)));
        for (const level of [0, 1, 2] as const) {
          const ordered = (one: World) => computerOrders(one, table, p, level, startOrders(world, p));
          expect(JSON.stringify(ordered(swapped))).toBe(JSON.stringify(ordered(world)));
        }
      }
    }
  });

  test('FOR2 every number of the state that a seat is not told of, one by one (seed 21)', () => {
    const table = tableAfter(builtIn, everybody(builtIn, 2), '21', 6);
    const p = 1;
    const seen = JSON.stringify(knowledgeOf(builtIn, table, p));
    const said = JSON.stringify(foretell(builtIn, table, p));
    const orders = ([0, 1, 2] as const).map((level) =>
      JSON.stringify(computerOrders(builtIn, table, p, level, startOrders(builtIn, p))),
    );
    const keys = Object.keys(table.state).filter((key) => numbers(table.state, key).length > 0);
    const touched = new Set<string>();
    const change = fc.record({
      key: fc.constantFrom(...keys),
      at: fc.nat(),
      by: fc.double({ min: 0.5, max: 30, noNaN: true }),
    });
    fc.assert(
      fc.property(change, ({ key, at, by }) => {
        const list = [...numbers(table.state, key)];
        list[at % list.length] = (list[at % list.length] ?? 0) + by;
        const other: Table = { ...table, state: { ...table.state, [key]: list } };
        if (JSON.stringify(knowledgeOf(builtIn, other, p)) !== seen) return;
        touched.add(key);
        expect(JSON.stringify(foretell(builtIn, other, p))).toBe(said);
        ([0, 1, 2] as const).forEach((level) => {
          const now = computerOrders(builtIn, other, p, level, startOrders(builtIn, p));
          expect(JSON.stringify(now)).toBe(orders[level]);
        });
      }),
      { seed: 21, numRuns: 400 },
    );
    expect([...touched]).toEqual(
      expect.arrayContaining([
        'book',
        'cash',
        'charge',
        'quality',
        'trustPrivate',
        'standing',
        'units',
        'exposure',
        'debt',
      ]),
    );
  });

  test('FOR2 pushes of events, flags and follow-ups are as secret', () => {
    const table = tableAfter(builtIn, everybody(builtIn, 2), '22', 6);
    const push = {
      word: 'attraction',
      event: 'x',
      amount: 2,
      providers: [],
      segments: [0, 1],
      classes: [],
      start: 5,
      lasts: 9,
      fades: 0,
    };
    const state = {
      ...table.state,
      modifiers: [...table.state.modifiers, push as WorldState['modifiers'][number]],
      scheduled: [{ event: 'x', quarter: 6, provider: 0, chance: 1 }],
      flags: { x: 1 },
      fired: { x: [3] },
      drawn: { '0 x': 3 },
    };
    for (const p of seatsOf(builtIn))
      expect(foretell(builtIn, { ...table, state, seed: 'another' }, p)).toEqual(foretell(builtIn, table, p));
  });

  test('FOR2 what it does know counts: another public past gives another forecast', () => {
    const table = tableAfter(builtIn, everybody(builtIn, 2), '23', 6);
    const past = table.past.map((one) => ({
      ...one,
      price: one.price.map((price, at) => (at % 8 === 1 ? price * 0.8 : price)),
    }));
    expect(foretell(builtIn, { ...table, past }, 0)).not.toEqual(foretell(builtIn, table, 0));
  });
});

function numbers(state: Readonly<WorldState>, key: string): readonly number[] {
  const value = (state as unknown as Record<string, unknown>)[key];
  return Array.isArray(value) && value.every((one) => typeof one === 'number') ? (value as number[]) : [];
}

describe('FOR4 to FOR6 the guessed market', () => {
  test('FOR4 before the first quarter it is the rest point: who repeats keeps his share', () => {
    const table = tableAfter(builtIn, [], 'first', 0);
    const start = builtIn.market.before.reduce((sum, one) => sum + one, 0);
    for (const p of seatsOf(builtIn)) {
      const share = builtIn.market.before.reduce(
        (sum, size, s) => sum + (size * (builtIn.providers[p]?.startSharePct[s] ?? 0)) / start,
        0,
      );
      const [first] = foretell(builtIn, table, p);
      expect(Math.abs((first?.share ?? 0) - share)).toBeLessThan(0.02 * share);
    }
  });

  test('FOR4 when everybody repeats, own servers draw neither more nor less: revenue grows like the market (seed 31)', () => {
    const table = tableAfter(builtIn, [], 'first', 0);
    const quarters = foretell(builtIn, table, 0);
    const revenue = builtIn.market.before.reduce(
      (sum, size, s) => sum + (size * (builtIn.providers[0]?.startSharePct[s] ?? 0)) / 100,
      0,
    );
    expect((quarters[0]?.revenue ?? 0) / revenue).toBeCloseTo(1.1, 1);
  });

  test('FOR6 a lower price and more teams win share, a hall costs cash now and carries load from the third quarter', () => {
    const table = tableAfter(builtIn, everybody(builtIn, 'history'), '32', 5);
    const history = { ...table, past: tableAfter(builtIn, everybody(builtIn, 2), '32', 5).past };
    const repeat = foretell(builtIn, history, 0);
    const cheaper = foretell(builtIn, history, 0, (one) => ({
      ...one,
      sell: { ...one.sell, price: { ...one.sell.price, internet: 0.85 } },
    }));
    const louder = foretell(builtIn, history, 0, (one) => ({
      ...one,
      sell: { ...one.sell, teams: { ...one.sell.teams, internet: 8 }, extraTeams: 4 },
    }));
    const hub = builtIn.hubs[0]?.id ?? '';
    const larger = foretell(builtIn, history, 0, (one) => ({ ...one, build: { ...one.build, begin: { [hub]: 3 } } }));
    expect(cheaper[0]?.share).toBeGreaterThan(repeat[0]?.share ?? 100);
    expect(louder[0]?.share).toBeGreaterThan(repeat[0]?.share ?? 100);
    expect((larger[0]?.cash ?? 0) - (larger[0]?.debt ?? 0)).toBeLessThan(
      (repeat[0]?.cash ?? 0) - (repeat[0]?.debt ?? 0),
    );
    expect(larger[1]?.use).toBe(repeat[1]?.use);
    expect(larger[2]?.use).toBeLessThan(repeat[2]?.use ?? 0);
  });

  test('FOR6 the chance of the quarter in planning is the one on the own outlook, posture by posture', () => {
    const table = tableAfter(builtIn, everybody(builtIn, 2), '33', 7);
    const { outlook } = ownFigures(builtIn, table.state, table.report, 0);
    for (const posture of ['criticise', 'quiet', 'align'] as const) {
      const [first, second] = foretell(builtIn, table, 0, (one) => ({
        ...one,
        government: { ...one.government, posture },
      }));
      expect(first?.chance).toBe(outlook?.[posture].chance);
      expect(second?.chance).toBeGreaterThanOrEqual(builtIn.weather?.chanceFloor ?? 0);
    }
  });

  test('FOR6 forecasts go on past the end of the story', () => {
    const table = tableAfter(builtIn, everybody(builtIn, 2), '34', builtIn.quarters - 1);
    const quarters = foretell(builtIn, table, 0);
    expect(quarters.map((one) => one.revenue > 1000)).toEqual([true, true, true, true]);
  });
});

test('FOR7 a range turns the errors of the past round: who said too much is expected lower', () => {
  const [quarter] = foretell(builtIn, tableAfter(builtIn, [], 'first', 0), 0);
  if (quarter === undefined) throw new Error('no forecast');
  const ratio = [[0.8, 0.9, 1.1, 1.25]] as const;
  const part = [[-0.2, -0.1, 0.1, 0.3]] as const;
  const errors = { share: ratio, revenue: ratio, profit: part, cash: part };
  const range = withRange({ ...quarter, share: 40, revenue: 1000, profit: 50 }, 1, errors);
  expect(range?.share).toEqual({ wide: [32, 50], middle: [40 / 1.1, 40 / 0.9] });
  expect(range?.profit).toEqual({ wide: [-250, 250], middle: [-50, 150] });
  expect(withRange(quarter, 2, errors)).toBeUndefined();
  expect(withRange(quarter, 1, undefined)).toBeUndefined();
});
