import { power } from '#shared/kernel/exact.ts';
import { clamp } from '#shared/kernel/grid.ts';
import { SEGMENTS } from '#shared/scenario/words.ts';

/** A whole year, so that no season is taken for a trend. */
const YEAR = 4;
/** Growth a quarter that stands in for quarters nobody has seen: a market that grows by half in a year. */
const UNSEEN = 0.1;
/** A boom is never trusted beyond this, a slump not below. */
const LOWEST = -0.1;
const HIGHEST = 0.25;

/**
 * Growth a quarter of each segment that is expected (SPEC FOR5): the mean of the last four that were observed.
 *
 * @param sizes - [quarters + 1][s] volumes, the start first.
 */
export function segmentGrowth(sizes: readonly (readonly number[])[]): number[] {
  const seen = Math.min(YEAR, sizes.length - 1);
  return SEGMENTS.map((_, s) => {
    const now = sizes.at(-1)?.[s] ?? 0;
    const before = sizes.at(-1 - seen)?.[s] ?? 0;
    const mean = seen > 0 && before > 0 && now > 0 ? power(now / before, 1 / seen) - 1 : UNSEEN;
    return clamp((seen * mean + (YEAR - seen) * UNSEEN) / YEAR, LOWEST, HIGHEST);
  });
}
