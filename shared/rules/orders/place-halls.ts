import type { World } from '../world.ts';

/**
 * Spreads a number of halls over the hubs a provider likes, as near to its start shares as permits allow.
 *
 * @returns Halls by hub id; hubs without halls are left out. Fewer than asked only when every permit is used.
 */
export function placeHalls(world: World, provider: number, halls: number): Record<string, number> {
  const shares = world.providers[provider]?.hubShare ?? [];
  const placed = world.hubs.map(() => 0);
  for (let n = 0; n < halls; n++) {
    let best = -1;
    let bestNeed = Number.NEGATIVE_INFINITY;
    world.hubs.forEach((hub, h) => {
      if ((placed[h] ?? 0) >= hub.permits) return;
      const need = (shares[h] ?? 0) * (n + 1) - (placed[h] ?? 0);
      if (need > bestNeed) {
        bestNeed = need;
        best = h;
      }
    });
    if (best < 0) break;
    placed[best] = (placed[best] ?? 0) + 1;
  }
  return Object.fromEntries(world.hubs.flatMap((hub, h) => ((placed[h] ?? 0) > 0 ? [[hub.id, placed[h] ?? 0]] : [])));
}
