import { power } from '#shared/kernel/exact.ts';
import { roundIndex } from '#shared/kernel/grid.ts';
import { luck } from '#shared/kernel/luck.ts';
import type { Turn } from '../turn.ts';
import { capacityOf } from './load.ts';

/** How full each provider was, on the mean and at its peak; small providers' peaks are higher (SPEC CAP1). */
export function useOfCapacity(turn: Turn): void {
  const { world, work, report } = turn;
  let largest = 0;
  for (const share of report.share) largest = Math.max(largest, share);
  for (let p = 0; p < world.providers.length; p++) {
    if (world.providers[p]?.playable !== true) continue;
    const capacity = capacityOf(turn, p);
    const use = capacity > 0 ? (work.usedUnits[p] ?? 0) / capacity : 0;
    report.use[p] = roundIndex(use);
    report.peakUse[p] = roundIndex(use * (1 + peakOf(turn, p, largest)));
  }
}

function peakOf(turn: Turn, p: number, largest: number): number {
  const { world, state, report } = turn;
  const season = world.capacity.peak[(world.firstQuarter + state.quarter) % 4] ?? 0;
  const spread = world.capacity.peakSpread * (2 * drawPeak(turn, p) - 1);
  const share = Math.max(0.5, report.share[p] ?? 0);
  const size = largest > 0 ? power(Math.max(1, largest / share), world.capacity.peakSizeExponent) : 1;
  return season * (1 + spread) * Math.min(2, size);
}

/** History's plans are solved for the average peak, so the anchor runs have no luck. */
function drawPeak(turn: Turn, p: number): number {
  return turn.anchoring === undefined ? luck(turn.seed, 'peak', turn.state.quarter, p, 0) : 0.5;
}
