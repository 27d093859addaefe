import { exp } from '#shared/kernel/exact.ts';
import { clamp, roundMoney } from '#shared/kernel/grid.ts';
import { REVENUE_KEPT, type WorldState } from './state.ts';

const MULTIPLE_AT_REST = 1.5;
const PER_GROWTH = 5;
const PER_MARGIN = 6;
const LOWEST = 0.3;
const HIGHEST = 15;
const PER_QUALITY = 0.35;

/** What a valuation looks at; revenue and profit of one quarter, CNY mn. */
export type Valued = {
  readonly revenue: number;
  readonly revenueYearAgo: number;
  readonly profit: number;
  readonly performance: number;
  readonly standing: number;
  readonly sky: number;
};

/**
 * What buyers would pay for the cloud unit, CNY mn: a multiple of yearly revenue that grows with growth and margin,
 * better for better technology, lower the darker the sky over a provider without standing (SPEC MON9).
 */
export function valuation(one: Valued): number {
  const growth = one.revenueYearAgo > 0 ? one.revenue / one.revenueYearAgo - 1 : 0;
  const margin = one.revenue > 0 ? one.profit / one.revenue : 0;
  const multiple = clamp(MULTIPLE_AT_REST + PER_GROWTH * growth + PER_MARGIN * margin, LOWEST, HIGHEST);
  const quality = exp((PER_QUALITY * (one.performance - 80)) / 20);
  return roundMoney(4 * one.revenue * multiple * quality * (1 - politicalDiscount(one.sky, one.standing)));
}

/** The valuation of a provider as its state stands, under a sky. */
export function valuationOf(state: Readonly<WorldState>, p: number, sky: number): number {
  return valuation(valued(state, p, sky));
}

/** What a valuation of a provider looks at. */
export function valued(state: Readonly<WorldState>, p: number, sky: number): Valued {
  return {
    revenue: state.revenue[p * REVENUE_KEPT] ?? 0,
    revenueYearAgo: state.revenue[p * REVENUE_KEPT + 4] ?? 0,
    profit: state.profit[p] ?? 0,
    performance: state.quality[p * 3] ?? 80,
    standing: state.standing[p] ?? 50,
    sky,
  };
}

/** Up to 40% off under a storm for a provider without standing; nothing under a clear sky. */
export function politicalDiscount(sky: number, standing: number): number {
  return 0.4 * clamp(sky / 100, 0, 1) * clamp(1 - standing / 100, 0, 1);
}
