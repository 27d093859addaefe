import { exp, log } from '#shared/kernel/exact.ts';
import { SEGMENTS } from '#shared/scenario/words.ts';
import type { WorldState } from '../state.ts';
import type { Workspace } from '../workspace.ts';
import type { World } from '../world.ts';

const FARTHEST = -12;

/**
 * Factor on attraction from distance to a provider's halls, [s][c][p] (SPEC DEM5). Rebuilt for a provider only when
 * its halls differ from those the table was made for: it holds most of the exponentials of a quarter.
 */
export function refreshLatency(world: World, state: WorldState, work: Workspace): void {
  if (work.closeness[0] === -1) fillCloseness(world, work);
  const H = world.hubs.length;
  for (let p = 0; p < world.providers.length; p++) {
    let same = true;
    for (let h = 0; h < H; h++) same = same && work.latencyUnits[p * H + h] === state.units[p * H + h];
    if (same) continue;
    for (let h = 0; h < H; h++) work.latencyUnits[p * H + h] = state.units[p * H + h] ?? 0;
    fillProvider(world, work, p);
  }
}

function fillCloseness(world: World, work: Workspace): void {
  const H = world.hubs.length;
  world.classes.forEach((one, c) => {
    for (let h = 0; h < H; h++) work.closeness[c * H + h] = exp(-(one.km[h] ?? 0) / world.choice.latencyKm);
  });
}

function fillProvider(world: World, work: Workspace, p: number): void {
  const P = world.providers.length;
  const C = world.classes.length;
  const H = world.hubs.length;
  let total = 0;
  for (let h = 0; h < H; h++) total += work.latencyUnits[p * H + h] ?? 0;
  for (let c = 0; c < C; c++) {
    let sum = 0;
    for (let h = 0; h < H; h++) {
      const share = total > 0 ? (work.latencyUnits[p * H + h] ?? 0) / total : 0;
      sum += Math.sqrt(share) * (work.closeness[c * H + h] ?? 0);
    }
    const near = sum > 0 ? Math.max(FARTHEST, log(sum)) : FARTHEST;
    for (let s = 0; s < SEGMENTS.length; s++) {
      const one = world.market.segments[s];
      if (one === undefined) continue;
      work.latency[(s * C + c) * P + p] = exp((one.latencyWeight * near) / one.dissimilarity);
    }
  }
}
