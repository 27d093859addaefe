import { roundMoney } from '#shared/kernel/grid.ts';
import { LISTING_STEPS, type ListingStep } from '#shared/scenario/words.ts';
import { REVENUE_KEPT } from '../state.ts';
import type { Turn } from '../turn.ts';
import { valuation } from '../valuation.ts';

/**
 * The separate listing goes step by step, each with its sunk cost (SPEC MON8). Filing and listing need a clear enough
 * sky and enough standing; where they are missing the money is gone and the seat falls back to a study.
 *
 * @returns The cash this brings (positive) or costs (negative), CNY mn.
 */
export function advanceListing(turn: Turn, p: number): number {
  const { world, state, report } = turn;
  const from = state.listing[p] ?? 0;
  if (turn.orders[p]?.finance.listing !== 'advance' || from >= LISTING_STEPS.length - 1) return 0;
  const name = LISTING_STEPS[from + 1];
  if (name === undefined || name === 'none') return 0;
  const revenue = report.lines.revenue[p] ?? 0;
  const cost = world.listing.stepCost[name] * revenue;
  const open = !needsWindow(name) || windowOpen(turn, p);
  const to = open ? from + 1 : 1;
  state.listing[p] = to;
  report.listing.push({ provider: p, from, to });
  const proceeds = open && name === 'listed' ? world.listing.proceeds * valueNow(turn, p) : 0;
  return roundMoney(proceeds - cost);
}

/** Study and preparation are the company's own business; filing and listing need the sky and the standing. */
export function needsWindow(step: ListingStep): boolean {
  return step === 'filed' || step === 'listed';
}

function valueNow(turn: Turn, p: number): number {
  const { state, report } = turn;
  return valuation({
    revenue: report.lines.revenue[p] ?? 0,
    revenueYearAgo: state.revenue[p * REVENUE_KEPT + 3] ?? 0,
    profit: report.lines.profit[p] ?? 0,
    performance: state.quality[p * 3] ?? 80,
    standing: state.standing[p] ?? 50,
    sky: report.sky,
  });
}

/** May a listing be filed under this sky, with this standing? */
function windowOpen(turn: Turn, p: number): boolean {
  return (
    turn.report.sky < turn.world.listing.skyLimit && (turn.state.standing[p] ?? 0) >= turn.world.listing.standingNeeded
  );
}
