/**
 * Rounds parts to a step so that what is shown adds up to the sum that is shown: each part goes down to the step below,
 * then those with the largest remainders go up. A part of nothing stays nothing.
 *
 * @param target - The shown sum, a multiple of the step and less than one step away from the true sum.
 * @returns Parts as multiples of the step, in the same order.
 */
export function roundedParts(parts: readonly number[], target: number, step: number): number[] {
  const exact = parts.map((part) => inSteps(part, step));
  const units = exact.map(Math.floor);
  const missing = Math.round(target / step) - units.reduce((sum, one) => sum + one, 0);
  const order = exact
    .map((_, index) => index)
    .filter((index) => exact[index] !== 0)
    .sort((a, b) => rest(exact[b]) - rest(exact[a]) || a - b);
  for (const index of order.slice(0, missing)) units[index] = (units[index] ?? 0) + 1;
  return units.map((one) => asShown(one, step));
}

/**
 * The same for a table: every row adds up to its shown total, and columns come as near to their true sums as they can.
 *
 * @param cells - [row][column].
 * @param totals - [row] shown totals, multiples of the step.
 */
export function roundedTable(
  cells: readonly (readonly number[])[],
  totals: readonly number[],
  step: number,
): number[][] {
  const rows = cells.map((row, r) => roundedParts(row, totals[r] ?? 0, step).map((one) => Math.round(one / step)));
  const columns = cells[0]?.length ?? 0;
  const sumOf = (list: readonly (readonly number[])[], c: number) => list.reduce((sum, row) => sum + (row[c] ?? 0), 0);
  const wanted = roundedParts(
    Array.from({ length: columns }, (_, c) => sumOf(cells, c)),
    totals.reduce((sum, one) => sum + one, 0),
    step,
  ).map((one) => Math.round(one / step));
  for (let c = 0; c < columns; c++)
    while (sumOf(rows, c) !== wanted[c] && moveOne(rows, cells, step, wanted, c)) {
      // each move brings two columns one step nearer
    }
  return rows.map((row) => row.map((one) => asShown(one, step)));
}

/** Moves one step within a row between a column with too much and one with too little, where it is furthest off. */
function moveOne(
  rows: number[][],
  cells: readonly (readonly number[])[],
  step: number,
  wanted: readonly number[],
  column: number,
): boolean {
  const over = (c: number) => rows.reduce((sum, row) => sum + (row[c] ?? 0), 0) - (wanted[c] ?? 0);
  const up = over(column) < 0;
  let best: { row: number; other: number; cost: number } | undefined;
  for (const [r, row] of rows.entries())
    for (const other of wanted.keys()) {
      if (up ? over(other) <= 0 : over(other) >= 0) continue;
      const [from, to] = up ? [other, column] : [column, other];
      const [exactFrom, exactTo] = [inSteps(cells[r]?.[from] ?? 0, step), inSteps(cells[r]?.[to] ?? 0, step)];
      if (exactFrom === 0 || exactTo === 0) continue;
      const [nowFrom, nowTo] = [row[from] ?? 0, row[to] ?? 0];
      const cost = Math.max(Math.abs(nowFrom - 1 - exactFrom), Math.abs(nowTo + 1 - exactTo));
      if (cost < (best?.cost ?? 1)) best = { row: r, other, cost };
    }
  if (best === undefined) return false;
  const [from, to] = up ? [best.other, column] : [column, best.other];
  const row = rows[best.row];
  if (row === undefined) return false;
  row[from] = (row[from] ?? 0) - 1;
  row[to] = (row[to] ?? 0) + 1;
  return true;
}

/** A share or sum as it is shown. */
export function roundedTo(value: number, step: number): number {
  return asShown(Math.round(inSteps(value, step)), step);
}

/** Inputs lie on a grid of 1e-4 or coarser: what binary fractions add to it is taken off again. */
function inSteps(value: number, step: number): number {
  return Math.round((value / step) * 1e6) / 1e6;
}

function rest(exact = 0): number {
  return exact - Math.floor(exact);
}

function asShown(units: number, step: number): number {
  return step < 1 ? units / Math.round(1 / step) + 0 : units * step + 0;
}
