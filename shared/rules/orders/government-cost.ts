import { roundMoney } from '#shared/kernel/grid.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import { holdsCertificate } from '../government.ts';
import { REVENUE_KEPT, type WorldState } from '../state.ts';
import type { World } from '../world.ts';

/**
 * What each certificate costs a seat this quarter, CNY mn, in the world's order: its upkeep where it is in force, its
 * price where it is not. Shares of the revenue of the quarter before, so that it is known when it is ordered.
 */
export function certificatePrices(world: World, state: Readonly<WorldState>, provider: number): number[] {
  const revenue = state.revenue[provider * REVENUE_KEPT] ?? 0;
  return world.certificates.map((one, n) =>
    roundMoney(revenue * (holdsCertificate(world, state, provider, n) ? one.upkeep : one.price)),
  );
}

/** @param prices - By certificate, in the order of `ids`. */
export function certificateCost(ids: readonly string[], prices: readonly number[], orders: Orders): number {
  return roundMoney(
    ids.reduce((sum, id, n) => sum + (orders.government.certificates[id] === true ? (prices[n] ?? 0) : 0), 0),
  );
}
