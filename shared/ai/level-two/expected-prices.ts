import type { PublicQuarter } from '#shared/match/visibility.ts';
import type { World } from '#shared/rules/world.ts';
import { SEGMENTS } from '#shared/scenario/words.ts';
import type { Situation } from '../policy.ts';

export type Expected = { readonly price: number; readonly dulled: boolean };

/**
 * What customers of each segment have come to think a fair price, worked out from the price lists that everybody saw:
 * the rule is known (SPEC DEM7), only offers that nobody published are missing.
 */
export function expectedPrices({ world, past }: Situation): Expected[] {
  return SEGMENTS.map((_, s) => ({
    price: expectedPrice(world, past, s),
    dulled: deepCuts(world, past, s) >= world.reference.cuts,
  }));
}

function expectedPrice(world: World, past: readonly PublicQuarter[], s: number): number {
  const P = world.providers.length;
  let expected = 1;
  for (const quarter of past) {
    let weighted = 0;
    let sum = 0;
    for (let p = 0; p < P; p++) {
      const revenue = quarter.segmentRevenue[s * P + p] ?? 0;
      weighted += revenue * (quarter.price[s * P + p] ?? 1);
      sum += revenue;
    }
    if (sum > 0) expected += world.reference.drift * (weighted / sum - expected);
  }
  return expected;
}

/** Cuts deeper than the limit, by anybody, within the quarters that customers remember. */
function deepCuts(world: World, past: readonly PublicQuarter[], s: number): number {
  const P = world.providers.length;
  let cuts = 0;
  for (let at = Math.max(0, past.length - world.reference.window); at < past.length; at++) {
    for (let p = 0; p < P; p++) {
      const before = past[at - 1]?.price[s * P + p] ?? 1;
      if ((past[at]?.price[s * P + p] ?? 1) < before * (1 - world.reference.deepCut)) cuts += 1;
    }
  }
  return cuts;
}
