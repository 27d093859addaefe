import type { Place } from './picture.ts';
import type { Band } from './silhouette.ts';

/** What is in the way of clouds, on a grid of cells. Rows are summed from the left, so that a whole band is one look. */
export type Harbour = {
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  /** How much it costs to cover each cell. */
  readonly cost: Float64Array;
  /** [row][column] sums of the costs left of a cell, one more a row than there are cells. */
  readonly sums: Float64Array;
};

/** @param costAt - The cost of covering a cell, by its centre. */
export function harbourOf(width: number, height: number, cell: number, costAt: (place: Place) => number): Harbour {
  const columns = Math.floor(width / cell);
  const rows = Math.floor(height / cell);
  const cost = new Float64Array(columns * rows);
  for (let index = 0; index < cost.length; index++) {
    const column = index % columns;
    const row = (index - column) / columns;
    cost[index] = costAt({ x: (column + 0.5) * cell, y: (row + 0.5) * cell });
  }
  const harbour = { cell, columns, rows, cost, sums: new Float64Array((columns + 1) * rows) };
  sumRows(harbour);
  return harbour;
}

function sumRows({ columns, rows, cost, sums }: Harbour): void {
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let column = 0; column < columns; column++) {
      sum += cost[row * columns + column] ?? 0;
      sums[row * (columns + 1) + column + 1] = sum;
    }
  }
}

/** Cells from a foot at the grid's corner: rows up and down, columns to each side. Rounded outwards. */
export type Stamp = readonly { readonly row: number; readonly left: number; readonly right: number }[];

export function stampOf(bands: readonly Band[], cell: number): Stamp {
  const half = new Map<number, number>();
  for (const band of bands)
    for (let row = Math.floor(-band.to / cell); row < Math.ceil(-band.from / cell); row++)
      half.set(row, Math.max(half.get(row) ?? 0, Math.ceil(band.half / cell)));
  return [...half].map(([row, reach]) => ({ row, left: -reach, right: reach }));
}

/** What a stamp costs with its foot at a corner of the grid; infinite where it would leave the board. */
export function costOf({ columns, rows, sums }: Harbour, stamp: Stamp, x: number, y: number): number {
  let cost = 0;
  for (const band of stamp) {
    const row = y + band.row;
    const left = x + band.left;
    const right = x + band.right;
    if (row < 0 || row >= rows || left < 0 || right > columns) return Number.POSITIVE_INFINITY;
    const at = row * (columns + 1);
    cost += (sums[at + right] ?? 0) - (sums[at + left] ?? 0);
  }
  return cost;
}

/** Puts a cloud into the harbour, or takes it out again with a negative cost. */
export function occupy(harbour: Harbour, stamp: Stamp, foot: Place, cost: number): void {
  const { columns, rows, cell } = harbour;
  const x = Math.round(foot.x / cell);
  const y = Math.round(foot.y / cell);
  for (const band of stamp) {
    const row = y + band.row;
    if (row < 0 || row >= rows) continue;
    for (let column = Math.max(0, x + band.left); column < Math.min(columns, x + band.right); column++)
      harbour.cost[row * columns + column] = (harbour.cost[row * columns + column] ?? 0) + cost;
  }
  sumRows(harbour);
}
