import { roundMoney } from '#shared/kernel/grid.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import { SEGMENTS, type Segment } from '#shared/scenario/words.ts';
import type { World } from '../world.ts';

const bySegment = <T>(value: (segment: number) => T): Record<Segment, T> =>
  Object.fromEntries(SEGMENTS.map((id, index) => [id, value(index)])) as Record<Segment, T>;

/**
 * What research costs a provider that keeps up with the field: its share of the revenue it started with, grown as the
 * market had by the quarter before, CNY mn.
 */
export function normalResearch(world: World, provider: number, quarter: number): number {
  const one = world.providers[provider];
  if (one === undefined) return 0;
  return roundMoney((one.researchPct / 100) * startRevenue(world, provider) * grownBy(world, quarter));
}

/** A budget of the quarter before, grown as much as what keeps up with the field has, CNY mn. */
export function budgetInStep(world: World, provider: number, quarter: number, before: number): number {
  const then = quarter === 0 ? 0 : normalResearch(world, provider, quarter - 1);
  return then > 0 ? roundMoney((before * normalResearch(world, provider, quarter)) / then) : before;
}

/** What one of the ten teams costs in a quarter, CNY mn: wages follow the market a quarter later (SPEC MON4). */
export function teamCost(world: World, provider: number, quarter: number): number {
  const one = world.providers[provider];
  if (one === undefined) return 0;
  const sales = (one.salesPct / 100) * startRevenue(world, provider) * grownBy(world, quarter);
  return roundMoney(sales / world.money.teams);
}

/** Revenue in the quarter before the first, CNY mn. */
export function startRevenue(world: World, provider: number): number {
  const shares = world.providers[provider]?.startSharePct ?? [];
  return world.market.before.reduce((sum, size, s) => sum + (size * (shares[s] ?? 0)) / 100, 0);
}

/** What a seat of this revenue keeps at hand, CNY mn (SPEC MON6, ANC6). */
export function usualCash(world: World, provider: number, revenue: number): number {
  return ((world.providers[provider]?.cashPct ?? 0) / 100) * revenue;
}

/**
 * Market path of the quarter before one, relative to that before the first: what is paid in a quarter is known when it
 * is planned, and must not tell how the market will grow in it.
 */
function grownBy(world: World, quarter: number): number {
  if (quarter === 0) return 1;
  const S = SEGMENTS.length;
  const before = world.market.before.reduce((sum, size) => sum + size, 0);
  let now = 0;
  for (let s = 0; s < S; s++) now += world.market.demand[(quarter - 1) * S + s] ?? 0;
  return now / before;
}

/** Orders that change nothing: start prices and teams, research that keeps up, no halls, quiet. */
export function startOrders(world: World, provider: number): Orders {
  const one = world.providers[provider];
  return {
    sell: { price: bySegment(() => 1), teams: bySegment((s) => one?.startTeams[s] ?? 0), extraTeams: 0 },
    build: { begin: {}, retire: {}, groupMachines: 0 },
    research: { focus: 'none', budgetCnyMn: normalResearch(world, provider, 0) },
    government: { posture: 'quiet', certificates: {}, bids: {} },
    finance: { group: 'pay', listing: 'wait' },
    answers: {},
  };
}

/** Next quarter's draft: rates repeat, one-off orders fall to nothing, posture to quiet. */
export function repeatOrders(last: Orders): Orders {
  return {
    sell: { price: { ...last.sell.price }, teams: { ...last.sell.teams }, extraTeams: last.sell.extraTeams },
    build: { begin: {}, retire: {}, groupMachines: 0 },
    research: { ...last.research },
    government: { posture: 'quiet', certificates: { ...last.government.certificates }, bids: {} },
    finance: { group: 'pay', listing: 'wait' },
    answers: {},
  };
}
