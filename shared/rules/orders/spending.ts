import { roundMoney } from '#shared/kernel/grid.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import { LISTING_STEPS } from '#shared/scenario/words.ts';
import { hallCost } from '../stages/money.ts';
import { REVENUE_KEPT, type WorldState } from '../state.ts';
import type { World } from '../world.ts';
import { certificateCost, certificatePrices } from './government-cost.ts';
import { normalResearch, teamCost } from './start-orders.ts';

/** What things cost a seat this quarter and what it has to spend, CNY mn. Sent with its view, so that screens can add. */
export type PriceList = {
  readonly teams: number;
  readonly team: number;
  readonly extraTeam: number;
  readonly hall: number;
  readonly listing: number;
  /** Each certificate's price, or its upkeep once it is in force; ids beside them. */
  readonly certificates: readonly number[];
  readonly certificateIds: readonly string[];
  /** Research that keeps up with the field. */
  readonly normalResearch: number;
  readonly available: number;
  /** What of it would be borrowed. */
  readonly credit: number;
};

/** What a seat's orders spend this quarter, by purpose, CNY mn. */
export type Spending = {
  readonly sales: number;
  readonly halls: number;
  readonly research: number;
  readonly government: number;
  readonly listing: number;
  readonly total: number;
};

/**
 * Counted before anything is sold: cash, the unused credit, what last quarter's business brings in before sales,
 * research and halls, and what the group gives (SPEC ORD3). Orders beyond that are refused, not financed by a rescue.
 */
export function priceList(world: World, state: Readonly<WorldState>, provider: number): PriceList {
  const team = teamCost(world, provider, state.quarter);
  return {
    teams: world.money.teams,
    team,
    extraTeam: roundMoney(team * world.money.extraTeamCost),
    hall: hallCost(world, provider, state.quarter),
    listing: listingCost(world, state, provider),
    certificates: certificatePrices(world, state, provider),
    certificateIds: world.certificates.map((one) => one.id),
    normalResearch: normalResearch(world, provider, state.quarter),
    ...available(world, state, provider),
  };
}

export function spendingOf(prices: PriceList, orders: Orders): Spending {
  const sales = roundMoney(prices.teams * prices.team + orders.sell.extraTeams * prices.extraTeam);
  const halls = roundMoney(sum(orders.build.begin) * prices.hall);
  const research = roundMoney(orders.research.budgetCnyMn);
  const certificates = certificateCost(prices.certificateIds, prices.certificates, orders);
  const government = roundMoney(sum(orders.government.bids) + certificates);
  const listing = orders.finance.listing === 'advance' ? prices.listing : 0;
  return {
    sales,
    halls,
    research,
    government,
    listing,
    total: roundMoney(sales + halls + research + government + listing),
  };
}

/** How much a seat may owe, CNY mn: a part of a year's revenue, at last quarter's pace. */
export function creditLimit(world: World, state: Readonly<WorldState>, provider: number): number {
  return world.money.debtLimit * 4 * (state.revenue[provider * REVENUE_KEPT] ?? 0);
}

function available(
  world: World,
  state: Readonly<WorldState>,
  provider: number,
): Pick<PriceList, 'available' | 'credit'> {
  const revenue = state.revenue[provider * REVENUE_KEPT] ?? 0;
  const credit = Math.max(0, creditLimit(world, state, provider) - (state.debt[provider] ?? 0));
  const margin = (world.providers[provider]?.grossMarginPct ?? 0) / 100;
  const support = world.anchors.support[state.quarter * world.providers.length + provider] ?? 0;
  const trust = Math.min(1, (state.goodwill[provider] ?? 0) / (world.providers[provider]?.goodwill ?? 60));
  const own = (state.cash[provider] ?? 0) + margin * revenue + (support > 0 ? support * trust : 0);
  return { available: roundMoney(own + credit), credit: roundMoney(credit) };
}

function listingCost(world: World, state: Readonly<WorldState>, provider: number): number {
  const next = LISTING_STEPS[(state.listing[provider] ?? 0) + 1];
  if (next === undefined || next === 'none') return 0;
  return roundMoney(world.listing.stepCost[next] * (state.revenue[provider * REVENUE_KEPT] ?? 0));
}

function sum(counts: Readonly<Record<string, number>>): number {
  let total = 0;
  for (const count of Object.values(counts)) total += count;
  return total;
}
