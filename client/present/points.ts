import type { SeatView } from '#shared/match/views.ts';
import { SCORE_PARTS, type ScorePart } from '#shared/rules/score.ts';

/** The own points after the last quarter played, and what that quarter moved; nothing where nobody counts. */
export type Points = { readonly now: number; readonly change: number | undefined };

export function ownPoints({ points, own }: Pick<SeatView, 'points' | 'own'>): Points | undefined {
  const now = points.at(-1)?.[own.provider] ?? undefined;
  if (now === undefined) return undefined;
  const before = points.at(-2)?.[own.provider] ?? undefined;
  return { now, change: before === undefined ? undefined : now - before };
}

/** What adds up to the points, 100 apart; rescues only where there were any. */
export type PointsRow = { readonly part: ScorePart | 'rescues'; readonly points: number };

export function pointsRows({ own }: Pick<SeatView, 'own'>): PointsRow[] {
  const { score } = own;
  if (score === undefined) return [];
  const parts: PointsRow[] = SCORE_PARTS.map((part) => ({ part, points: score.parts[part] }));
  return score.rescues === 0 ? parts : [...parts, { part: 'rescues', points: score.rescues }];
}
