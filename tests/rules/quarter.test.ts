import { describe, expect, test } from 'vitest';
import { seedOf } from '#shared/kernel/luck.ts';
import { ownFigures } from '#shared/match/visibility.ts';
import { runHistory } from '#shared/rules/anchors/solve.ts';
import { certificateNews } from '#shared/rules/government.ts';
import { carryOut } from '#shared/rules/orders/carry-out.ts';
import { checkOrders } from '#shared/rules/orders/check.ts';
import { readLever, writeLever } from '#shared/rules/orders/levers.ts';
import { priceList, spendingOf } from '#shared/rules/orders/spending.ts';
import { repeatOrders, startOrders } from '#shared/rules/orders/start-orders.ts';
import { resolveQuarter } from '#shared/rules/resolve-quarter.ts';
import { startState } from '#shared/rules/start-state.ts';
import type { WorldState } from '#shared/rules/state.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import { SEGMENTS } from '#shared/scenario/words.ts';
import { smallWorld } from './small-world.ts';

const world = smallWorld();
const P = world.providers.length;
const H = world.hubs.length;
const LEADER = 0;

type Change = (orders: Orders) => void;

/** One quarter of the small world: start orders in every seat, but for what the test changes in the leader's. */
function quarter(change: Change = () => {}, over: Partial<WorldState> = {}, seed = 'a') {
  const orders = world.providers.map((one, p) => (one.playable ? startOrders(world, p) : undefined));
  const own = orders[LEADER];
  if (own !== undefined) change(own);
  return resolveQuarter(world, {
    state: { ...startState(world), ...over },
    orders,
    seed: seedOf(seed),
    mode: 'historical',
  });
}

/** The same, quarter after quarter. */
function quarters(count: number, change: (orders: Orders, quarter: number) => void) {
  let state: Readonly<WorldState> = startState(world);
  let last = quarter();
  for (let q = 0; q < count; q++) {
    last = quarter((orders) => change(orders, q), state);
    state = last.state;
  }
  return last;
}

const priced = (price: number) => (orders: Orders) => {
  for (const id of SEGMENTS) orders.sell.price[id] = price;
};

describe('ANC anchors', () => {
  test('ANC1 start shares come out exactly, and ANC2 the first quarter without luck is a rest point', () => {
    const { reports } = runHistory(world, { reference: undefined, roomy: false });
    expect(reports[0]?.share.map((share) => Math.round(share * 100) / 100)).toEqual([40, 20, 25, 15]);
  });

  test('ANC3 the gross margin of the start comes out', () => {
    const { report } = quarter();
    const line = (name: 'revenue' | 'energy' | 'bandwidth' | 'depreciation') => report.lines[name][LEADER] ?? 0;
    const margin = 1 - (line('energy') + line('bandwidth') + line('depreciation')) / line('revenue');
    expect(margin).toBeGreaterThan(0.17);
    expect(margin).toBeLessThan(0.27);
  });
});

describe('DEM demand', () => {
  test('DEM1 a lower price wins more, a higher one less, in every segment', () => {
    const [cheap, same, dear] = [0.9, 1, 1.1].map((price) => quarter(priced(price)).report.won);
    for (let s = 0; s < SEGMENTS.length; s++) {
      expect(cheap?.[s * P]).toBeGreaterThan(same?.[s * P] ?? 0);
      expect(dear?.[s * P]).toBeLessThan(same?.[s * P] ?? 0);
    }
  });

  test('DEM3 ten times the teams do not buy the market', () => {
    const { report } = quarter((orders) => {
      orders.sell.extraTeams = 10;
      orders.sell.teams.government = 20;
    });
    const government = report.won.slice(P, 2 * P);
    expect((government[LEADER] ?? 0) / government.reduce((sum, one) => sum + one, 0)).toBeLessThan(0.75);
  });

  test('DEM4 the book keeps its old price: a cut does not lower what old contracts pay', () => {
    const { state } = quarter(priced(0.8));
    expect(state.bookPrice[LEADER]).toBeGreaterThan(0.9);
    expect(state.bookPrice[LEADER]).toBeLessThan(1);
  });

  test('DEM7 after two deep cuts the next cutter gains little', () => {
    const gain = (deepCuts: number[]) => {
      const cut = quarter(priced(0.85), { deepCuts }).report.won[LEADER] ?? 0;
      const none = quarter(priced(1), { deepCuts }).report.won[LEADER] ?? 0;
      return cut / none - 1;
    };
    const calm = new Array<number>(SEGMENTS.length * 4).fill(0);
    const tired = calm.map((_, at) => (at % 4 < 2 ? 1 : 0));
    expect(gain(tired)).toBeLessThan(gain(calm) * 0.6);
    expect(gain(tired)).toBeGreaterThan(0);
  });

  test('DEM8 demand that was lost does not come back by itself', () => {
    const dear = quarters(6, (orders, q) => (q < 3 ? priced(1.3)(orders) : priced(1)(orders)));
    const same = quarters(6, () => {});
    expect(dear.report.market).toBeLessThan(same.report.market);
  });
});

describe('CAP capacity', () => {
  test('CAP3 a hall opens two quarters after it is begun, not before', () => {
    const begin = (orders: Orders, q: number) => {
      if (q === 0) orders.build.begin = { WEST: 2 };
    };
    const units = (count: number) => quarters(count, begin).state.units[LEADER * H + 1] ?? 0;
    const none = (count: number) => quarters(count, () => {}).state.units[LEADER * H + 1] ?? 0;
    expect(units(1)).toBe(none(1));
    expect(units(2) - none(2)).toBeCloseTo(2 * world.capacity.hallUnits, 6);
  });

  test('CAP4 a full provider turns contracts away, and rivals with room take most of them', () => {
    const start = startState(world);
    const units = start.units.map((one, at) => (at < H ? one * 0.68 : one));
    const full = quarter(() => {}, { units });
    const roomy = quarter();
    expect(full.report.turnedAway[LEADER]).toBeGreaterThan(0);
    expect(full.report.use[LEADER]).toBeLessThanOrEqual(0.9701);
    expect(full.report.won[1]).toBeGreaterThan(roomy.report.won[1] ?? 0);
  });

  test('CAP2 a strained provider is less reliable next quarter', () => {
    const start = startState(world);
    const units = start.units.map((one, at) => (at < H ? one * 0.6 : one));
    expect(quarter(() => {}, { units }).state.reliability[LEADER]).toBeLessThan(
      quarter().state.reliability[LEADER] ?? 0,
    );
  });
});

describe('ACC key accounts', () => {
  test('ACC2 the holder is asked the quarter before, ACC3 a discount is what the segment then expects', () => {
    const asked = quarters(2, () => {}).state;
    expect(asked.questions).toEqual([{ kind: 'account', id: 'account:big-customer:2', account: 0, provider: LEADER }]);
    const answer = (option: string, seed: string) =>
      quarter(
        (orders) => {
          orders.answers['account:big-customer:2'] = option;
        },
        asked,
        seed,
      ).state;
    expect(answer('grant', 'a').referencePrice[0]).toBeLessThan(answer('refuse', 'a').referencePrice[0] ?? 0);
    const seeds = Array.from({ length: 60 }, (_, n) => `seed ${n}`);
    const stayed = (option: string) => seeds.filter((seed) => answer(option, seed).accountHolder[0] === LEADER);
    expect(stayed('grant').length).toBeGreaterThan(stayed('refuse').length + 5);
    expect(answer('grant', stayed('grant')[0] ?? '').accountPrice[0]).toBeCloseTo(0.85, 4);
  });

  test('ACC4 a customer that trusts its holder too little serves itself', () => {
    const asked = quarters(2, () => {}).state;
    const trustPrivate = asked.trustPrivate.map((one, p) => (p === LEADER ? 10 : one));
    const { state, report } = quarter(() => {}, { ...asked, trustPrivate });
    expect([state.accountHolder[0], state.accountVolume[0]]).toEqual([-1, 0]);
    expect(report.accounts).toEqual([{ account: 0, from: LEADER, to: -1, discount: 0 }]);
  });
});

describe('MON money', () => {
  test('MON6 group machines come at once in spring and are called back in the last quarter', () => {
    const borrow = (orders: Orders) => {
      orders.build.groupMachines = 300;
    };
    expect(quarter(borrow).state.borrowedUnits[LEADER]).toBe(300);
    expect(quarters(4, borrow).state.borrowedUnits[LEADER]).toBe(0);
    const state = { ...startState(world), quarter: 3 };
    const own = startOrders(world, LEADER);
    borrow(own);
    expect(checkOrders(world, state, LEADER, own)).toEqual([
      { lever: 'build.groupMachines', code: 'MACHINES_CALLED_BACK', wanted: 300 },
    ]);
  });

  test('MON6 the group covers what a seat lacks of its usual cash, at most what it has for it', () => {
    const supported = { ...world, anchors: { ...world.anchors, support: world.anchors.support.map(() => 500) } };
    const ends = (cash: number) => {
      const orders = world.providers.map((one, p) => (one.playable ? startOrders(world, p) : undefined));
      const state = { ...startState(world), cash: [cash, 0, 0, 0] };
      const { lines } = resolveQuarter(supported, { state, orders, seed: seedOf('a'), mode: 'historical' }).report;
      const usual = ((world.providers[LEADER]?.cashPct ?? 0) / 100) * (lines.revenue[LEADER] ?? 0);
      return { group: lines.group[LEADER] ?? 0, cash: lines.cash[LEADER] ?? 0, usual };
    };
    const rich = ends(1e6);
    expect(rich.group).toBe(0);
    const enough = rich.usual - (rich.cash - 1e6);
    expect(ends(enough - 200).group).toBeCloseTo(200, 2);
    expect(ends(enough - 200).cash).toBeCloseTo(rich.usual, 2);
    expect(ends(enough - 2000).group).toBe(500);
  });

  test('MON7 who cannot pay gets credit, then a rescue that everybody sees', () => {
    const { state, report } = quarter(() => {}, { cash: [-30_000, 0, 0, 0] });
    expect(report.rescues[0]?.provider).toBe(LEADER);
    expect(state.cash[LEADER]).toBe(0);
    expect(state.rescues[LEADER]).toBe(1);
    expect(state.goodwill[LEADER]).toBeLessThan(world.providers[LEADER]?.goodwill ?? 0);
  });

  test('MON8 a listing filed under a dark sky falls back to the study, and the money is gone', () => {
    const advance = (orders: Orders) => {
      orders.finance.listing = 'advance';
    };
    const dark = smallWorld({ sky: new Array<number>(8).fill(80) });
    const orders = dark.providers.map((one, p) => (one.playable ? startOrders(dark, p) : undefined));
    const own = orders[LEADER];
    if (own !== undefined) advance(own);
    const state = { ...startState(dark), listing: [2, 0, 0, 0] };
    const { state: next, report } = resolveQuarter(dark, { state, orders, seed: seedOf('a'), mode: 'historical' });
    expect(report.listing).toEqual([{ provider: LEADER, from: 2, to: 1 }]);
    expect(next.listing[LEADER]).toBe(1);
    expect(report.lines.listing[LEADER]).toBeLessThan(0);
    expect(quarter(advance, { listing: [2, 0, 0, 0] }).state.listing[LEADER]).toBe(3);
  });
});

describe('What a seat is told of its money', () => {
  test('MON9 the value falls with the sky by exactly the discount that is told, and MON7 credit has a limit', () => {
    const { state, report } = quarter();
    const told = (sky: number) => ownFigures(world, state, { ...report, sky }, LEADER);
    const [clear, dark] = [told(0), told(90)];
    expect(clear.politicalDiscount).toBe(0);
    expect(dark.politicalDiscount).toBeGreaterThan(0.1);
    expect(dark.valuation).toBeCloseTo((clear.valuation ?? 0) * (1 - dark.politicalDiscount), 2);
    expect(dark.debtLimit).toBeCloseTo(world.money.debtLimit * 4 * (state.revenue[LEADER * 5] ?? 0), 2);
    expect(ownFigures(world, startState(world), undefined, LEADER).valuation).toBeUndefined();
  });

  test('GOV2 which certificates are new and which have lapsed is told to their seat', () => {
    const ordered = quarter((orders) => {
      orders.government.certificates = { [world.certificates[0]?.id ?? '']: true };
    });
    const before = startState(world).certificates;
    const after = ordered.state.certificates;
    expect(certificateNews(world, before, after, LEADER)).toEqual({ gained: [0], lapsed: [] });
    expect(certificateNews(world, after, before, LEADER)).toEqual({ gained: [], lapsed: [0] });
    expect(certificateNews(world, before, after, LEADER + 1)).toEqual({ gained: [], lapsed: [] });
  });
});

describe('ORD orders', () => {
  test('ORD2 more teams than there are, more halls than permits, unknown hubs: refused with the numbers', () => {
    const orders = startOrders(world, LEADER);
    orders.sell.teams.internet = 12;
    orders.build.begin = { EAST: 4, NOWHERE: 1 };
    expect(checkOrders(world, startState(world), LEADER, orders)).toEqual([
      { lever: 'sell.teams', code: 'TEAMS_TOO_MANY', placed: 20, available: 10 },
      { lever: 'build.begin.EAST', code: 'PERMITS_SHORT', hub: 'EAST', wanted: 4, permits: 3 },
      { lever: 'build.begin.NOWHERE', code: 'LEVER_UNKNOWN' },
    ]);
  });

  test('ORD3 spending beyond what there is: refused with both sums, and ORD5 carried out without the halls', () => {
    const orders = startOrders(world, LEADER);
    orders.build.begin = { WEST: 10 };
    const state = { ...startState(world), cash: [0, 0, 0, 0], debt: [9_600, 0, 0, 0] };
    const [refusal] = checkOrders(world, state, LEADER, orders);
    const prices = priceList(world, state, LEADER);
    expect(refusal).toEqual({
      lever: 'build.begin',
      code: 'MONEY_SHORT',
      wantedCnyMn: spendingOf(prices, orders).total,
      availableCnyMn: prices.available,
    });
    const done = carryOut(world, state, LEADER, orders, startOrders(world, LEADER));
    expect(done.refused.length).toBeGreaterThan(0);
    expect(checkOrders(world, state, LEADER, done.orders)).toEqual([]);
  });

  test('ORD4 rates repeat, one-off orders fall to nothing, posture to quiet', () => {
    const orders = startOrders(world, LEADER);
    orders.sell.price.internet = 0.9;
    orders.build.begin = { WEST: 1 };
    orders.government.posture = 'align';
    const next = repeatOrders(orders);
    expect(next.sell.price.internet).toBe(0.9);
    expect(next.build.begin).toEqual({});
    expect(next.government.posture).toBe('quiet');
  });

  test('ORD1 a lever is a path: read, written, and refused by name', () => {
    const orders = startOrders(world, LEADER);
    const cheaper = writeLever(orders, 'sell.price.internet', 0.9);
    expect(cheaper.ok && readLever(cheaper.value, 'sell.price.internet')).toBe(0.9);
    expect(readLever(orders, 'sell.price.internet')).toBe(1);
    const hall = writeLever(orders, 'build.begin.WEST', 2);
    expect(hall.ok && hall.value.build.begin).toEqual({ WEST: 2 });
    const answer = writeLever(orders, 'answers.event:a.b:3', 'yes');
    expect(answer.ok && answer.value.answers).toEqual({ 'event:a.b:3': 'yes' });
    for (const lever of ['sell.price.moon', 'sell', '', '__proto__.x', 'build.begin.__proto__', 'constructor'])
      expect(writeLever(orders, lever, 1)).toEqual({ ok: false, error: { code: 'LEVER_UNKNOWN', lever } });
    for (const value of [3, -1, 'x', true, Number.NaN])
      expect(writeLever(orders, 'sell.price.internet', value)).toMatchObject({
        ok: false,
        error: { code: 'LEVER_VALUE' },
      });
  });
});

describe('TEC technology', () => {
  test('TEC1 a programme of three quarters lifts its quality and may not be changed midway', () => {
    const focus = (orders: Orders) => {
      orders.research.focus = 'security';
    };
    const level = (change: Change) => quarters(3, change).state.quality[LEADER * 3 + 1] ?? 0;
    expect(level(focus)).toBeGreaterThan(level(() => {}) + 1);
    const running = quarters(1, focus).state;
    const other = startOrders(world, LEADER);
    other.research.focus = 'ai';
    expect(checkOrders(world, running, LEADER, other)).toEqual([
      { lever: 'research.focus', code: 'PROGRAMME_RUNNING', quality: 'security', quartersLeft: 2 },
    ]);
  });
});
