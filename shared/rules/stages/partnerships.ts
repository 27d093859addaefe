import { clamp, roundIndex } from '#shared/kernel/grid.ts';
import { QUALITIES } from '#shared/scenario/words.ts';
import { partnershipsOf } from '../government.ts';
import type { Turn } from '../turn.ts';

/** What partnerships cost a provider this quarter, CNY mn: its winning bids, and the programme's part of the revenue. */
export function partnershipCost(turn: Turn, p: number): number {
  const { world, state, report } = turn;
  if (world.programme === undefined) return 0;
  let cost = 0;
  for (const one of report.partnerships) if (one.provider === p) cost += one.bid;
  for (const index of partnershipsOf(state, p)) {
    const segment = world.programme.partnerships[index]?.segment ?? 0;
    cost += world.programme.revenueTaken * (report.segmentRevenue[segment * world.providers.length + p] ?? 0);
  }
  return cost;
}

/** The programme's own operator learns from its partners, as long as they are ahead (SPEC GOV6). */
export function teachLearner(turn: Turn): void {
  const { world, state } = turn;
  const { programme } = world;
  if (programme === undefined) return;
  const { learner, teaches } = programme;
  for (const { provider } of state.partnerships) {
    if (provider === learner) continue;
    for (let k = 0; k < QUALITIES.length; k++) {
      const at = learner * QUALITIES.length + k;
      const own = state.qualityBase[at] ?? 0;
      const lead = Math.max(0, (state.qualityBase[provider * QUALITIES.length + k] ?? 0) - own);
      state.qualityBase[at] = roundIndex(clamp(own + teaches * lead, 5, 120));
    }
  }
}
