export type Axis = {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  readonly digits: number;
};

/**
 * A range near the data, which need not begin at zero because its ends are marked, with at most five round ticks.
 *
 * @param least - The narrowest range to show, so that hardly anything does not look like much.
 */
export function axisFor(values: readonly number[], least: number): Axis {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const middle = (low + high) / 2;
  const half = Math.max(high - low, least) / 2;
  const [from, to] = [middle - half * 1.06, middle + half * 1.1];
  const step = niceStep((to - from) / 5);
  const first = Math.ceil(from / step);
  const ticks = Array.from({ length: Math.floor(to / step) - first + 1 }, (_, n) => rounded((first + n) * step));
  return { from, to, ticks, digits: Math.min(2, decimals(step)) };
}

/** As few decimals as tell every tick, in a unit that is so many times the axis's own. */
export function tickDigits({ ticks }: Axis, unit: number): number {
  return Math.max(0, ...ticks.map((tick) => decimals(tick / unit)));
}

/** The next of 1, 2 and 5 times a power of ten that is no smaller. */
function niceStep(rough: number): number {
  for (let power = 1e-4; ; power *= 10)
    for (const one of [1, 2, 5]) if (one * power >= rough * 0.999999) return rounded(one * power);
}

function decimals(value: number): number {
  return (
    [0, 1, 2, 3, 4].find((digits) => Math.abs(value * 10 ** digits - Math.round(value * 10 ** digits)) < 1e-6) ?? 4
  );
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
