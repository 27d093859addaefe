/** One replay on the strip. `x` in the values' own unit, `row` from 0 at the bottom. */
export type Dot = { readonly x: number; readonly row: number };

export type DotStrip = {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  readonly dots: readonly Dot[];
  readonly rows: number;
};

const COLUMNS = 32;
/** Narrowest strip, points: a spread of nothing has to look like nothing. */
const LEAST = 4;

/**
 * Replays as dots in columns, so that how many lie where can be seen.
 *
 * @param values - Shares at the end, percent.
 * @param marks - What must lie on the strip besides.
 */
export function dotStrip(values: readonly number[], marks: readonly number[]): DotStrip {
  const all = [...values, ...marks];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const wide = Math.max(high - low, LEAST);
  const step = wide > 16 ? 5 : wide > 8 ? 2 : 1;
  const middle = (low + high) / 2;
  const from = Math.floor((middle - wide / 2) / step) * step;
  const to = Math.ceil((middle + wide / 2) / step) * step;
  const column = (to - from) / COLUMNS;
  const counts = new Map<number, number>();
  const dots = values.map((value) => {
    const at = Math.min(COLUMNS - 1, Math.floor((value - from) / column));
    const row = counts.get(at) ?? 0;
    counts.set(at, row + 1);
    return { x: from + (at + 0.5) * column, row };
  });
  const ticks = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, n) => from + n * step);
  return { from, to, ticks, dots, rows: Math.max(1, ...counts.values()) };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);
}
