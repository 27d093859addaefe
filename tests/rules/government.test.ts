import { describe, expect, test } from 'vitest';
import { seedOf } from '#shared/kernel/luck.ts';
import { publicMarks, publicQuarter } from '#shared/match/visibility.ts';
import { carryOut } from '#shared/rules/orders/carry-out.ts';
import { checkOrders } from '#shared/rules/orders/check.ts';
import { certificatePrices } from '#shared/rules/orders/government-cost.ts';
import { priceList, spendingOf } from '#shared/rules/orders/spending.ts';
import { repeatOrders, startOrders } from '#shared/rules/orders/start-orders.ts';
import { type Resolved, resolveQuarter } from '#shared/rules/resolve-quarter.ts';
import { startState } from '#shared/rules/start-state.ts';
import type { WorldState } from '#shared/rules/state.ts';
import { plannedOutlook } from '#shared/rules/weather.ts';
import type { World } from '#shared/rules/world.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import { smallWorld } from './small-world.ts';

const LEADER = 0;
const CHALLENGER = 1;
const OPERATOR = 2;
const PUBLIC = 'public-cloud';
const ALL = [1, 1, 1, 1, 1, 1, 1, 1];

type Government = Partial<Orders['government']>;

/** One quarter from a state; each seat keeps its start orders but for what it orders of the government. */
function resolve(world: World, state: Readonly<WorldState>, given: Record<number, Government>): Resolved {
  const orders = world.providers.map((one, p) => {
    if (!one.playable) return undefined;
    const own = startOrders(world, p);
    return { ...own, government: { ...own.government, ...given[p] } };
  });
  return resolveQuarter(world, { state, orders, seed: seedOf('government'), mode: 'historical' });
}

/** The start, with certificates for everybody and a quarter that offers the public cloud. */
function offering(world: World): WorldState {
  return { ...startState(world), quarter: 1, certificates: ALL };
}

const shareOfGovernment = ({ report }: Resolved, p: number) => (report.won[4 + p] ?? 0) / (report.contested[1] ?? 1);

describe('GOV certificates', () => {
  test('GOV2 a certificate is paid when it is ordered and in force from the next quarter, as long as it is kept up', () => {
    const world = smallWorld();
    const state = startState(world);
    const order = { [LEADER]: { certificates: { assessment: true } } };
    const bought = resolve(world, state, order);
    const nothing = resolve(world, state, {});
    const cost = (bought.report.lines.compliance[LEADER] ?? 0) - (nothing.report.lines.compliance[LEADER] ?? 0);
    expect(cost).toBeCloseTo(certificatePrices(world, state, LEADER)[0] ?? 0, 3);
    expect(bought.report.won).toEqual(nothing.report.won);
    expect(bought.state.certificates[0]).toBe(1);
    const kept = resolve(world, bought.state, order);
    expect(kept.state.certificates[0]).toBe(1);
    expect(certificatePrices(world, bought.state, LEADER)[0]).toBeLessThan(cost / 2);
    expect(resolve(world, bought.state, {}).state.certificates[0]).toBe(0);
  });

  test('GOV1 each certificate opens what it says: attraction in its segments alone, compliance and rod', () => {
    const world = smallWorld();
    const state = { ...startState(world), certificates: [1, 0, 0, 0, 0, 0, 0, 0] };
    const held = resolve(world, state, { [LEADER]: { certificates: { assessment: true } } });
    const without = resolve(world, startState(world), {});
    expect(shareOfGovernment(held, LEADER)).toBeGreaterThan(shareOfGovernment(without, LEADER) + 0.005);
    expect(held.report.won[8 + LEADER]).toBeCloseTo(without.report.won[8 + LEADER] ?? 0, 3);
    expect(held.state.compliance[LEADER]).toBeGreaterThan((without.state.compliance[LEADER] ?? 0) + 1);
    const rod = (from: Readonly<WorldState>) => plannedOutlook(world, from, LEADER, 'quiet', 50)?.rod ?? 0;
    expect(rod(state)).toBeCloseTo(rod(startState(world)) + 6, 3);
  });

  test('GOV2 what certificates and bids cost is known before they are ordered, and counted in what a seat spends', () => {
    const world = smallWorld();
    const prices = priceList(world, startState(world), LEADER);
    const own = startOrders(world, LEADER);
    const government = { ...own.government, certificates: { assessment: true }, bids: { [PUBLIC]: 80 } };
    const more = spendingOf(prices, { ...own, government }).total - spendingOf(prices, own).total;
    expect(more).toBeCloseTo(80 + (prices.certificates[0] ?? 0), 3);
  });

  test('WEA1 compliance below the mark is a breach that gathers charge in proportion to the sky', () => {
    const world = smallWorld();
    const charge = (compliance: number, sky: number) =>
      plannedOutlook(world, { ...startState(world), compliance: [compliance, 60, 60, 60] }, LEADER, 'quiet', sky)
        ?.charge ?? 0;
    expect(charge(40, 80) - charge(50, 80)).toBeCloseTo(8, 3);
    expect(charge(40, 40) - charge(50, 40)).toBeCloseTo(4, 3);
    expect(charge(90, 80)).toBe(charge(50, 80));
  });
});

describe('GOV the state programme', () => {
  test('GOV4 the bid that is worth most wins: standing beats money, until the money is enough', () => {
    const world = smallWorld();
    const winner = (leader: number, challenger: number) =>
      resolve(world, offering(world), {
        [LEADER]: { bids: { [PUBLIC]: leader } },
        [CHALLENGER]: { bids: { [PUBLIC]: challenger } },
      }).report.partnerships.map((one) => [one.provider, one.bid]);
    // 55 against 70 points of standing: a doubling is worth 10
    expect(winner(100, 50)).toEqual([[CHALLENGER, 50]]);
    expect(winner(200, 50)).toEqual([[LEADER, 200]]);
  });

  test('GOV4 a bid below the reserve wins nothing and costs nothing, nor does one that lost', () => {
    const world = smallWorld();
    const strict = { ...world, programme: world.programme && { ...world.programme, reserve: 99 } };
    const lost = resolve(strict, offering(world), { [LEADER]: { bids: { [PUBLIC]: 60 } } });
    expect(lost.report.partnerships).toEqual([]);
    expect(lost.report.lines.partnership[LEADER]).toBe(0);
    const beaten = resolve(world, offering(world), {
      [LEADER]: { bids: { [PUBLIC]: 60 } },
      [CHALLENGER]: { bids: { [PUBLIC]: 60 } },
    });
    expect(beaten.report.lines.partnership[LEADER]).toBe(0);
    expect(beaten.report.lines.partnership[CHALLENGER]).toBeGreaterThan(60);
  });

  test('GOV4 what a bid was worth is public nowhere: everybody sees who won, nobody sees for how much', () => {
    const world = smallWorld();
    const { report, state } = resolve(world, offering(world), { [CHALLENGER]: { bids: { [PUBLIC]: 12_345.5 } } });
    const seen = publicQuarter(world, publicMarks(state), report);
    expect(seen.partnershipsWon).toEqual([{ partnership: 0, provider: CHALLENGER }]);
    expect(JSON.stringify(seen)).not.toContain('12345.5');
  });

  test('GOV5 a partnership wins tenders, takes a part of the revenue, and is a part of the rod until it ends', () => {
    const world = smallWorld();
    const won = resolve(world, offering(world), {
      [LEADER]: { certificates: { assessment: true }, bids: { [PUBLIC]: 200 } },
    });
    const alone = resolve(world, offering(world), { [LEADER]: { certificates: { assessment: true } } });
    expect(shareOfGovernment(won, LEADER)).toBeGreaterThan(1.15 * shareOfGovernment(alone, LEADER));
    const taken = 0.1 * (won.report.segmentRevenue[4 + LEADER] ?? 0);
    expect(won.report.lines.partnership[LEADER]).toBeCloseTo(200 + taken, 2);
    expect(won.report.lines.profit[LEADER]).toBeLessThan(alone.report.lines.profit[LEADER] ?? 0);
    const ties = (state: Readonly<WorldState>) =>
      -(plannedOutlook(world, state, LEADER, 'quiet', 50)?.terms.partnerships ?? 0);
    expect(ties(won.state)).toBe(5);
    expect(ties({ ...won.state, quarter: 3 })).toBe(5);
    expect(ties({ ...won.state, quarter: 4 })).toBe(0);
  });

  test('GOV6 the programme’s operator learns from who is ahead of it, never from itself', () => {
    const world = smallWorld();
    const base = { ...offering(world), qualityBase: [90, 70, 70, 80, 70, 70, 60, 70, 70, 80, 70, 70] };
    const learned = (partner: number) => {
      const tie = { ...base, partnerships: [{ partnership: 1, provider: partner, until: 5 }] };
      const taught = resolve(world, tie, {}).state.qualityBase[OPERATOR * 3] ?? 0;
      return taught - (resolve(world, base, {}).state.qualityBase[OPERATOR * 3] ?? 0);
    };
    expect(learned(LEADER)).toBeCloseTo(0.05 * 30, 3);
    expect(learned(OPERATOR)).toBe(0);
  });

  test('ORD6 a bid needs an offer, the certificate that opens it, the minimum, and no such partnership in force', () => {
    const world = smallWorld();
    const codes = (state: Readonly<WorldState>, bids: Record<string, number>) => {
      const own = startOrders(world, LEADER);
      const orders = { ...own, government: { ...own.government, bids } };
      return checkOrders(world, state, LEADER, orders).map((one) => one.code);
    };
    const open = offering(world);
    expect(codes(open, { [PUBLIC]: 50 })).toEqual([]);
    expect(codes(open, { [PUBLIC]: 49 })).toEqual(['BID_TOO_LOW']);
    expect(codes(open, { [PUBLIC]: 0 })).toEqual([]);
    expect(codes(open, { 'no-such-cloud': 50 })).toEqual(['LEVER_UNKNOWN']);
    expect(codes({ ...open, quarter: 3 }, { [PUBLIC]: 50 })).toEqual(['BID_CLOSED']);
    expect(codes({ ...open, certificates: ALL.map((_, at) => at % 2) }, { [PUBLIC]: 50 })).toEqual([
      'CERTIFICATE_MISSING',
    ]);
    const tied = { ...open, partnerships: [{ partnership: 0, provider: LEADER, until: 4 }] };
    expect(codes(tied, { [PUBLIC]: 50 })).toEqual(['PARTNERSHIP_HELD']);
    expect(codes({ ...tied, quarter: 5 }, { [PUBLIC]: 50 })).toEqual([]);
  });

  test('ORD5 what is refused falls away alone: the answer to the group and the certificates stay as they were given', () => {
    const world = smallWorld();
    const own = startOrders(world, LEADER);
    const wanted: Orders = {
      ...own,
      government: { posture: 'align', certificates: { assessment: true }, bids: { [PUBLIC]: 10 } },
      finance: { group: 'keep', listing: 'advance' },
    };
    const listed = { ...offering(world), listing: [4, 0, 0, 0] };
    const { orders, refused } = carryOut(world, listed, LEADER, wanted, own);
    expect(refused.map((one) => one.code)).toEqual(['BID_TOO_LOW', 'LISTING_DONE']);
    expect(orders.finance).toEqual({ group: 'keep', listing: 'wait' });
    expect(orders.government).toEqual({ posture: 'align', certificates: { assessment: true }, bids: {} });
  });

  test('ORD4 a certificate is a rate that repeats, a bid is not', () => {
    const own = startOrders(smallWorld(), LEADER);
    const next = repeatOrders({
      ...own,
      government: { posture: 'align', certificates: { assessment: true }, bids: { [PUBLIC]: 90 } },
    });
    expect(next.government).toEqual({ posture: 'quiet', certificates: { assessment: true }, bids: {} });
  });

  test('WEA2 who owns a provider counts only through the named assumption, and not at all when it is off', () => {
    const world = smallWorld();
    const chance = (rodOwnership: { private: number; state: number; foreign: number }) => {
      const assumed = { ...world, weather: world.weather && { ...world.weather, rodOwnership } };
      return plannedOutlook(assumed, startState(world), OPERATOR, 'quiet', 50);
    };
    const on = chance({ private: 0, state: 4, foreign: -4 });
    const off = chance({ private: 0, state: 0, foreign: 0 });
    expect(on?.terms.ownership).toBe(-4);
    expect((on?.rod ?? 0) - (off?.rod ?? 0)).toBeCloseTo(4, 3);
    const privately = {
      ...world,
      providers: world.providers.map((one) => ({ ...one, ownership: 'private' as const })),
    };
    expect(plannedOutlook(privately, startState(world), OPERATOR, 'quiet', 50)).toEqual(off);
  });
});
