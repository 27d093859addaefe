import type { CauseBar } from '#shared/debrief/types.ts';

/** A cause as it is drawn: bar from nothing to `points`, bracket over the plausible range; both in points. */
export type CauseRow = {
  readonly id: string;
  readonly points: number | undefined;
  /** The range as changes of the share: a loss of 2 to 4 is −4 to −2. */
  readonly range: readonly [number, number] | undefined;
};

/** Whether there is more to read of a cause than its name and its points. */
export function hasMore({ range }: CauseRow, written: unknown): boolean {
  return range !== undefined || written !== undefined;
}

/** Whether any bracket is drawn, and has to be explained. */
export function hasRanges(rows: readonly CauseRow[]): boolean {
  return rows.some(({ range }) => range !== undefined);
}

export type CauseScale = { readonly from: number; readonly to: number; readonly ticks: readonly number[] };

/** Bars and notes in the order they came; ranges are losses, so they are turned to the left. */
export function causeRows(bars: readonly CauseBar[]): CauseRow[] {
  return bars.map(({ id, points, range }) => ({
    id,
    points,
    range: range === undefined ? undefined : [-range[1] || 0, -range[0] || 0],
  }));
}

/** One scale for all: whole points, at least from −1 to 1, with at most nine ticks. */
export function causeScale(rows: readonly CauseRow[]): CauseScale {
  const ends = rows.flatMap(({ points, range }) => [points ?? 0, ...(range ?? [])]);
  const from = Math.min(-1, Math.floor(Math.min(0, ...ends)));
  const to = Math.max(1, Math.ceil(Math.max(0, ...ends)));
  const step = [1, 2, 5, 10, 20].find((one) => (to - from) / one <= 8) ?? 25;
  const first = Math.ceil(from / step);
  return { from, to, ticks: Array.from({ length: Math.floor(to / step) - first + 1 }, (_, n) => (first + n) * step) };
}
