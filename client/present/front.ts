import type { PublicQuarter } from '#shared/match/visibility.ts';

/**
 * The quarter in which the front arrives and the sky gets darker, counted as the match does; undefined where none is in
 * sight. How far away it is counts from the last quarter seen: at 1 it is the one that is planned now.
 */
export function darkerFrom(past: readonly Pick<PublicQuarter, 'quarter' | 'front'>[]): number | undefined {
  const seen = past.at(-1);
  return seen === undefined || seen.front === null ? undefined : seen.quarter + seen.front;
}
