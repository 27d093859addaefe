import { exp } from '#shared/kernel/exact.ts';
import type { World } from '#shared/rules/world.ts';
import type { View } from './view.ts';
import { lastingWorth } from './worth.ts';

/** Halls by hub id, one by one where the next is worth most: near customers, cheap power, as far as permits go. */
export function placeByWorth(view: View, halls: number): Record<string, number> {
  const { world, situation } = view;
  if (halls === 0) return {};
  const { hallUnits } = world.capacity;
  const units = [...situation.own.units];
  const placed = units.map(() => 0);
  const near = nearness(world);
  const latency = world.market.segments.reduce((sum, one, s) => sum + one.latencyWeight * lastingWorth(view, s), 0);
  for (let n = 0; n < halls; n++) {
    const h = bestHub(view, units, placed, near, latency);
    if (h < 0) break;
    placed[h] = (placed[h] ?? 0) + 1;
    units[h] = (units[h] ?? 0) + hallUnits;
  }
  return Object.fromEntries(world.hubs.flatMap((hub, h) => ((placed[h] ?? 0) > 0 ? [[hub.id, placed[h] ?? 0]] : [])));
}

function bestHub(
  view: View,
  units: readonly number[],
  placed: readonly number[],
  near: readonly (readonly number[])[],
  latency: number,
): number {
  const { world, situation } = view;
  const total = units.reduce((sum, one) => sum + one, 0) + world.capacity.hallUnits;
  const part = world.capacity.hallUnits / total;
  const roots = units.map((one) => Math.sqrt(one / total));
  const reach = near.map((row) => reachOf(row, roots));
  const energy = (situation.own.lines?.energy ?? 0) / meanPower(view);
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  world.hubs.forEach((hub, h) => {
    if ((placed[h] ?? 0) >= hub.permits) return;
    const root = Math.sqrt((units[h] ?? 0) / total + part) - (roots[h] ?? 0);
    let closer = 0;
    for (let c = 0; c < near.length; c++)
      closer += ((world.classes[c]?.weight ?? 0) * (near[c]?.[h] ?? 0) * root) / (reach[c] ?? 1);
    const gain = latency * closer - energy * part * hub.powerPrice * hub.powerUsage;
    if (gain > most) {
      most = gain;
      best = h;
    }
  });
  return best;
}

/** How near the halls are to one class of provinces, as DEM5 counts it. */
function reachOf(row: readonly number[], roots: readonly number[]): number {
  let sum = 0;
  for (let h = 0; h < row.length; h++) sum += (row[h] ?? 0) * (roots[h] ?? 0);
  return Math.max(1e-6, sum);
}

/** Price of power where the provider stood at the start, weighted by its halls: what its energy bill is relative to. */
function meanPower({ world, provider }: View): number {
  let mean = 0;
  world.hubs.forEach((hub, h) => {
    mean += (provider.hubShare[h] ?? 0) * hub.powerPrice * hub.powerUsage;
  });
  return mean > 0 ? mean : 1;
}

const tables = new WeakMap<World['classes'], readonly (readonly number[])[]>();

/** [c][h] closeness of provinces and hubs, from the map that everybody has (SPEC DEM5). */
function nearness(world: World): readonly (readonly number[])[] {
  const known = tables.get(world.classes);
  if (known !== undefined) return known;
  const fresh = world.classes.map((one) => one.km.map((km) => exp(-km / world.choice.latencyKm)));
  tables.set(world.classes, fresh);
  return fresh;
}
