import type { EffectWord, Posture } from '../scenario/words.ts';

/**
 * Everything that carries over from one quarter to the next: plain JSON, flat arrays (index orders in world.ts),
 * rounded to the kernel's grids. The state is secret as a whole; visibility.ts says who may see which part.
 */
export type WorldState = {
  /** Index of the quarter that is about to be played. */
  quarter: number;

  /** [s][c][p] contracts in force, CNY mn a quarter at list price; key accounts apart. */
  book: number[];
  /** [s][p] mean price index of the book: old contracts keep their price. */
  bookPrice: number[];
  /** [s][p] price index asked last quarter. */
  price: number[];
  /** [s] what customers think a fair price, index. */
  referencePrice: number[];
  /** [s][4] deep cuts in each of the last four quarters, newest first. */
  deepCuts: number[];
  /** [s][c] events' multiplier on demand last quarter. */
  demandMultiplier: number[];
  /** Physical units the market has used since the start, for the learning curve. */
  cumulativeUnits: number;

  /** [p][h] capacity units in service. */
  units: number[];
  /** [p][h][n] units that open at the end of the n-th quarter from now, n from 0. */
  underway: number[];
  /** [p][n] what those halls cost, CNY mn. */
  underwayCost: number[];
  /** [p][n] cost of capacity by age in quarters, CNY mn. */
  vintages: number[];
  /** [p] units borrowed from the group this quarter. */
  borrowedUnits: number[];
  /** [p] share of promised service that was delivered, 0 to 1. */
  reliability: number[];

  /** [p][k] qualities as customers see them and what they tend to, 0 to 100. */
  quality: number[];
  qualityBase: number[];
  /** [p] index of the programme's quality or -1, its quarters done, the sum of its effort. */
  programme: number[];
  programmeQuarters: number[];
  programmeEffort: number[];

  /** [p] 0 to 100. */
  trustPrivate: number[];
  trustGovernment: number[];
  standing: number[];
  exposure: number[];
  compliance: number[];
  charge: number[];
  posture: Posture[];
  /** [p] quarters in a row, up to the last one, in which the seat aligned. */
  alignStreak: number[];
  /** [p][certificate] 1 where one is in force, else 0. */
  certificates: number[];
  partnerships: Partnership[];

  /** [p] CNY mn. */
  cash: number[];
  debt: number[];
  /** [p][5] revenue of the last five quarters, newest first, CNY mn: the fifth is a year before the first. */
  revenue: number[];
  /** [p] last quarter's operating profit, CNY mn. */
  profit: number[];
  /** [p] points 0 to 100. */
  goodwill: number[];
  /** [p] rescue loans taken so far. */
  rescues: number[];
  /** [p] index into LISTING_STEPS. */
  listing: number[];

  /** [k] who holds each key account (-1: it serves itself), its volume at list price, its price index, its memory. */
  accountHolder: number[];
  accountVolume: number[];
  accountPrice: number[];
  accountMemory: number[];

  modifiers: Modifier[];
  scheduled: Scheduled[];
  /** Event id to the quarters in which it fired. */
  fired: Record<string, number[]>;
  /** Provider index and card of the deck, as `0 tied-sale-order`, to the quarter in which it last struck. */
  drawn: Record<string, number>;
  flags: Record<string, number>;
  questions: Question[];

  /** [p][4] percent of market revenue, newest first; [p] sums over the match, CNY mn. */
  recentShare: number[];
  profitSum: number[];
  fineSum: number[];
};

/** An effect that holds for a while. Its weight today is `amount` times what `lasts` and `fades` leave of it. */
export type Modifier = {
  word: EffectWord;
  event: string;
  amount: number;
  /** Provider indices; empty means all. */
  providers: number[];
  segments: number[];
  classes: number[];
  start: number;
  lasts: number;
  fades: number;
};

/** A tie to the state programme, in force from the quarter it was won to before `until`. Indices; never edited. */
export type Partnership = { partnership: number; provider: number; until: number };

/** A follow-up that will be drawn in its quarter. */
export type Scheduled = { event: string; quarter: number; provider: number; chance: number };

/** Something a seat is asked at the start of planning and answers with its orders. */
export type Question =
  | { kind: 'event'; id: string; event: string; provider: number }
  | { kind: 'account'; id: string; account: number; provider: number };

/** Options of the question whether a key account gets the discount it asks. */
export const ACCOUNT_OPTIONS = ['grant', 'half', 'refuse'] as const;
export type AccountOption = (typeof ACCOUNT_OPTIONS)[number];
export const ACCOUNT_FALLBACK: AccountOption = 'refuse';

/** Quarters of revenue that the state keeps, so that growth over a year can be told. */
export const REVENUE_KEPT = 5;

/** What a modifier still weighs in a quarter: 0 to 1. */
export function modifierWeight(modifier: Modifier, quarter: number): number {
  const age = quarter - modifier.start;
  if (age < 0) return 0;
  if (modifier.lasts > 0) return age < modifier.lasts ? 1 : 0;
  if (modifier.fades > 0) return age < modifier.fades ? 1 - age / modifier.fades : 0;
  return 1;
}
