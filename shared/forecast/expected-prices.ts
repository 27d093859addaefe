import type { PublicQuarter } from '#shared/match/visibility.ts';
import type { World } from '#shared/rules/world.ts';
import { SEGMENTS } from '#shared/scenario/words.ts';

export type Expected = { readonly price: number; readonly dulled: boolean };

/**
 * What customers of each segment have come to think a fair price, worked out from the price lists that everybody saw:
 * the rule is known (SPEC DEM7), only offers that nobody published are missing.
 */
export function expectedPrices(world: World, past: readonly PublicQuarter[]): Expected[] {
  let prices = SEGMENTS.map(() => 1);
  for (const quarter of past) prices = nextExpected(world, prices, quarter);
  const counts = deepCuts(world, past);
  return prices.map((price, s) => {
    const cuts = counts.slice(s * 4, s * 4 + world.reference.window).reduce((sum, one) => sum + one, 0);
    return { price, dulled: cuts >= world.reference.cuts };
  });
}

/** [s] what customers expect after a quarter, from what they expected before it. */
export function nextExpected(world: World, expected: readonly number[], quarter: PublicQuarter): number[] {
  const P = world.providers.length;
  return expected.map((before, s) => {
    let weighted = 0;
    let sum = 0;
    for (let p = 0; p < P; p++) {
      const revenue = quarter.segmentRevenue[s * P + p] ?? 0;
      weighted += revenue * (quarter.price[s * P + p] ?? 1);
      sum += revenue;
    }
    return sum > 0 ? before + world.reference.drift * (weighted / sum - before) : before;
  });
}

/** [s][4] cuts deeper than the limit, by anybody, in each of the last four quarters, newest first. */
export function deepCuts(world: World, past: readonly PublicQuarter[]): number[] {
  const P = world.providers.length;
  return SEGMENTS.flatMap((_, s) =>
    [1, 2, 3, 4].map((age) => {
      const at = past.length - age;
      let cuts = 0;
      for (let p = 0; p < P; p++) {
        const before = past[at - 1]?.price[s * P + p] ?? 1;
        if ((past[at]?.price[s * P + p] ?? 1) < before * (1 - world.reference.deepCut)) cuts += 1;
      }
      return cuts;
    }),
  );
}
