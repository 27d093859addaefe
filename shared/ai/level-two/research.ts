import { clamp, roundMoney } from '#shared/kernel/grid.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import { QUALITIES } from '#shared/scenario/words.ts';
import type { View } from './view.ts';
import { lastingWorth } from './worth.ts';

/** Quarters for which upkeep and a finished programme are counted: both wear off as the frontier moves on. */
const UPKEEP_QUARTERS = 5;
const PROGRAMME_QUARTERS = 8;
/** Below this nothing keeps up; above it the rules count no more for a programme (SPEC TEC1). */
const LEAST = 0.3;
const MOST = 2;

/** Always a programme, on the quality whose next point is worth most; a budget where its last yuan just pays. */
export function research(view: View): Orders['research'] {
  const { world, situation, persona } = view;
  const worths = QUALITIES.map((_, k) => persona.research * pointWorth(view, k));
  const best = worths.reduce((at, one, k) => (one > (worths[at] ?? 0) ? k : at), 0);
  const focus = situation.own.programme >= 0 ? situation.own.programme : best;
  const rules = world.technology;
  const upkeep = worths.reduce((sum, one) => sum + one, 0) * rules.upkeepGain * rules.lag * UPKEEP_QUARTERS;
  const lift = ((worths[focus] ?? 0) * rules.programmeGain * PROGRAMME_QUARTERS) / rules.programmeQuarters;
  const normal = situation.prices.normalResearch;
  const effort = normal > lift ? upkeep / (normal - lift) : MOST;
  return { focus: QUALITIES[focus] ?? 'none', budgetCnyMn: roundMoney(normal * clamp(effort, LEAST, MOST)) };
}

/** What one point of a quality is worth in a quarter, CNY mn: customers weigh the logarithm of it (SPEC DEM1). */
function pointWorth(view: View, k: number): number {
  const { market, choice } = view.world;
  const level = Math.max(5, view.situation.own.quality[k] ?? 80);
  let sum = 0;
  market.segments.forEach((one, s) => {
    const weight = [one.weightPerformance, one.weightSecurity, one.weightAi][k] ?? 0;
    sum += lastingWorth(view, s) * choice.sensitivity * weight;
  });
  return sum / level;
}
