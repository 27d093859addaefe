import { shareChange } from '../share-change.ts';

/** How the own share ended against history's, and how it got there. A reading of the lines, never a verdict. */
export type EndFinding = {
  readonly key: (typeof ENDINGS)[number];
  /** Distance at the end as both shares are written, percentage points, never negative. */
  readonly points: number;
  /** Whether history ends there in the middle eight of ten of its own games; undefined without them. */
  readonly luck: 'within' | 'beyond' | undefined;
};

/** Where it ended, and whether the way there led through the other side of history. */
export const ENDINGS = [
  'abovePlain',
  'aboveFall',
  'belowPlain',
  'belowLead',
  'levelPlain',
  'levelFall',
  'levelLead',
] as const;

/** From how many points a difference on the way is worth telling. */
const TOLD = 0.5;

type Ends = { readonly low: number; readonly high: number };

/**
 * @param own - Shares of the quarters played, percent.
 * @param history - Of the same quarters.
 * @param end - What luck alone makes of history in the last quarter.
 */
export function endFinding(own: readonly number[], history: readonly number[], end: Ends | undefined): EndFinding {
  const gaps = own.map((share, q) => share - (history[q] ?? share));
  const lowest = Math.min(0, ...gaps.slice(0, -1));
  const highest = Math.max(0, ...gaps.slice(0, -1));
  const share = own.at(-1) ?? 0;
  const gap = shareChange(history[own.length - 1] ?? share, share);
  const luck = end === undefined ? undefined : share >= end.low && share <= end.high ? 'within' : 'beyond';
  return { key: keyOf(gap, lowest, highest), points: Math.abs(gap), luck };
}

function keyOf(gap: number, lowest: number, highest: number): EndFinding['key'] {
  const fell = lowest <= -TOLD;
  const led = highest >= TOLD;
  if (gap > 0) return fell ? 'aboveFall' : 'abovePlain';
  if (gap < 0) return led ? 'belowLead' : 'belowPlain';
  if (fell && -lowest >= highest) return 'levelFall';
  return led ? 'levelLead' : 'levelPlain';
}
