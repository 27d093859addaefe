import { CAUSES, type Cause, type SeatWhy } from '#shared/rules/why/seat-why.ts';
import { pointsByRival, pointsBySegment, type ShownCauses, shownCauses } from './causes.ts';
import { roundedTable } from './rounding.ts';

/** Points by cause and column, all as shown; `shade` is the size of each cell relative to the largest, 0 to 1. */
export type Matrix = {
  readonly columns: readonly number[];
  readonly rows: readonly MatrixRow[];
  readonly all: MatrixRow;
};

export type MatrixRow = {
  /** Undefined where it stands for the smaller causes together, or for all. */
  readonly cause: Cause | undefined;
  readonly count: number;
  readonly cells: readonly number[];
  readonly shades: readonly number[];
  readonly total: number;
};

type By = 'segment' | 'rival';

/** @param by - Who or where: the columns are segments, or providers whose change did it. */
export function whyMatrix(why: SeatWhy, shown: ShownCauses, by: By): Matrix {
  const table = shownTable(why, shown, by);
  const columns = [...(table[0]?.keys() ?? [])];
  const cellsOf = (causes: readonly Cause[]) =>
    columns.map((column) =>
      tidy(causes.reduce((sum, cause) => sum + (table[CAUSES.indexOf(cause)]?.[column] ?? 0), 0)),
    );
  const groups: (readonly Cause[])[] = [
    ...shown.main.map((cause) => [cause]),
    ...(shown.rest.length === 0 ? [] : [shown.rest]),
  ];
  const rows = groups.map((causes) => ({ causes, cells: cellsOf(causes) }));
  const largest = Math.max(...rows.flatMap((row) => row.cells.map(Math.abs)));
  const row = (causes: readonly Cause[], cells: readonly number[]): MatrixRow => ({
    cause: causes.length === 1 ? causes[0] : undefined,
    count: causes.length,
    cells,
    shades: cells.map((cell) => (largest === 0 ? 0 : Math.abs(cell) / largest)),
    total: tidy(cells.reduce((sum, one) => sum + one, 0)),
  });
  return { columns, rows: rows.map(({ causes, cells }) => row(causes, cells)), all: row(CAUSES, cellsOf(CAUSES)) };
}

/** [cause][column] points as they are shown, wherever one of them is. */
function shownTable(why: SeatWhy, shown: ShownCauses, by: By): number[][] {
  const pointsBy = by === 'segment' ? pointsBySegment : pointsByRival;
  return roundedTable(
    CAUSES.map((cause) => pointsBy(why, cause)),
    CAUSES.map((cause) => shown.points[cause]),
    shown.digits === 1 ? 0.1 : 0.01,
  );
}

/** Whose change of one cause did how much, as it is shown, the largest first; who did nothing that shows is left out. */
export function whoseChange(why: SeatWhy, shown: ShownCauses, cause: Cause): { provider: number; points: number }[] {
  const exact = pointsByRival(why, cause);
  const size = (provider: number) => Math.abs(exact[provider] ?? 0);
  return (shownTable(why, shown, 'rival')[CAUSES.indexOf(cause)] ?? [])
    .map((points, provider) => ({ provider, points }))
    .filter((one) => one.points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || size(b.provider) - size(a.provider));
}

/** [segment] points over all causes, to one decimal: they add up to the change of the share as it is shown. */
export function shownBySegment(why: SeatWhy): number[] {
  const shown = shownCauses(why, 1);
  return [...whyMatrix(why, shown, 'segment').all.cells];
}

function tidy(value: number): number {
  return Math.round(value * 1e4) / 1e4 + 0;
}
