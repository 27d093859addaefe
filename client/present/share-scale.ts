/** Where a share lies on a chart's height; small shares may have a larger scale of their own below `split`. */
export type ShareScale = {
  /** From the top of the plot, in its units. */
  readonly y: (share: number) => number;
  readonly ticks: readonly number[];
  /** Percent below which the scale is larger; undefined where it is one scale. */
  readonly split: number | undefined;
  /** Places of a line, with one where it crosses from one scale to the other, so that it bends there and not before. */
  readonly places: (values: readonly number[]) => readonly { readonly at: number; readonly y: number }[];
};

const SPLIT = 10;
/** How many lines must end below for a larger scale, and how tall the chart must be beyond it. */
const CROWD = 3;
const TALL = 30;
/** Part of the height that small shares get. */
const SMALL_PART = 0.46;

/**
 * @param lines - [line][quarter] percent.
 * @param splits - Whether small shares may get a larger scale.
 */
export function shareScale(lines: readonly (readonly number[])[], height: number, splits: boolean): ShareScale {
  const top = Math.ceil(Math.max(10, ...lines.flat()) / 10) * 10;
  const small = lines.filter((values) => (values.at(-1) ?? 0) < SPLIT).length;
  if (!splits || small < CROWD || top < TALL) {
    const y = (share: number) => height * (1 - share / top);
    return {
      y,
      ticks: range(0, top, 10),
      split: undefined,
      places: (values) => values.map((one, at) => ({ at, y: y(one) })),
    };
  }
  const below = height * SMALL_PART;
  const y = (share: number) =>
    share <= SPLIT ? height - (share / SPLIT) * below : (height - below) * (1 - (share - SPLIT) / (top - SPLIT));
  const places = (values: readonly number[]) =>
    values.flatMap((value, at) => {
      const last = values[at - 1];
      const here = { at, y: y(value) };
      if (last === undefined || last < SPLIT === value < SPLIT || last === value) return [here];
      return [{ at: at - 1 + (SPLIT - last) / (value - last), y: y(SPLIT) }, here];
    });
  return { y, ticks: [0, 5, ...range(SPLIT, top, top > 40 ? 20 : 10)], split: SPLIT, places };
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, n) => from + n * step);
}
