import type { SeatView } from '#shared/match/views.ts';
import { SCORE_PARTS, type ScorePart } from '#shared/rules/score.ts';
import { writtenChange } from './share-change.ts';

/** Points are told in tenths. */
const TENTH = 0.1;

/** The own points after the last quarter played, and what that quarter moved; nothing where nobody counts. */
export type Points = { readonly now: number; readonly change: number | undefined };

export function ownPoints({ points, own }: Pick<SeatView, 'points' | 'own'>): Points | undefined {
  const now = points.at(-1)?.[own.provider] ?? undefined;
  if (now === undefined) return undefined;
  const before = points.at(-2)?.[own.provider] ?? undefined;
  return { now, change: before === undefined ? undefined : writtenChange(before, now, TENTH) };
}

/** What adds up to the points, 100 apart, and by how much each moved in the quarter; rescues only where there were any. */
export type PointsRow = {
  readonly part: ScorePart | 'rescues';
  readonly points: number;
  /** Undefined where no quarter was played before. */
  readonly change: number | undefined;
};

export function pointsRows({ own }: Pick<SeatView, 'own'>): PointsRow[] {
  const { score, scoreBefore } = own;
  if (score === undefined) return [];
  const row = (part: PointsRow['part'], points: number, before: number | undefined): PointsRow => ({
    part,
    points,
    change: before === undefined ? undefined : writtenChange(before, points, TENTH),
  });
  const parts = SCORE_PARTS.map((part) => row(part, score.parts[part], scoreBefore?.parts[part]));
  return score.rescues === 0 ? parts : [...parts, row('rescues', score.rescues, scoreBefore?.rescues)];
}

type Moved = PointsRow & { readonly change: number };

/** Where the quarter cost most points, and where it brought most. */
export function mostMoved(rows: readonly PointsRow[]): { lost: Moved | undefined; gained: Moved | undefined } {
  const moved = rows
    .flatMap((row) => (row.change === undefined || row.change === 0 ? [] : [{ ...row, change: row.change }]))
    .sort((a, b) => a.change - b.change);
  return { lost: moved.find((one) => one.change < 0), gained: moved.findLast((one) => one.change > 0) };
}
