import type { Outlook } from './weather.ts';

/**
 * What one quarter did, in figures: written by the stages, kept in the log, shown to each viewer only as far as
 * visibility.ts allows. Arrays are flat, index orders as in world.ts; money in CNY mn.
 */
export type QuarterReport = {
  quarter: number;
  sky: number;
  /** Quarters until the sky next gets darker by a state, or null where that is not in sight. */
  front: number | null;
  /** Revenue of all providers. */
  market: number;
  /** [p] percent of market revenue. */
  share: number[];
  /** [s][p] revenue with key accounts; [c][p] revenue over all segments. */
  segmentRevenue: number[];
  classRevenue: number[];
  /** [s][p] price index and sales effort relative to the start. */
  price: number[];
  effort: number[];
  /** [s] volume that was up for choice, and the share of it that chose nobody. */
  contested: number[];
  outside: number[];
  /** [s][p] contested volume won; [p] volume turned away for lack of room. */
  won: number[];
  turnedAway: number[];
  /** [p][h] halls begun, halls that arrived. */
  hallsBegun: number[];
  hallsArrived: number[];
  /** [p] share of capacity used, on the mean and at the peak. */
  use: number[];
  peakUse: number[];
  lines: Record<Line, number[]>;
  events: FiredEvent[];
  accounts: AccountNews[];
  listing: ListingNews[];
  rescues: { provider: number; amount: number }[];
  /** [p] what the weather of the quarter came to, before any discharge; null for aggregates, empty without weather. */
  outlook: (Outlook | null)[];
  strikes: { provider: number; event: string }[];
  /** What events and answers did to the marks and the money of each playable seat, in their order. */
  touches: Touch[];
  /** Partnerships won this quarter, with what the winner pays, CNY mn. Bids that lost are nowhere but in the orders. */
  partnerships: { partnership: number; provider: number; bid: number }[];
};

/** Lines of the accounts, by provider. Cash after = cash before + all flows, exactly (SPEC MON). */
export const LINES = [
  'revenue',
  'energy',
  'bandwidth',
  'depreciation',
  'sales',
  'research',
  'compliance',
  'partnership',
  'profit',
  'interest',
  'fines',
  'grants',
  'otherCash',
  'investment',
  'listing',
  'group',
  'borrowed',
  'rescue',
  'cash',
  'debt',
] as const;
export type Line = (typeof LINES)[number];

export type FiredEvent = { event: string; provider: number; answer: string | undefined };
/** Marks and money of a seat that events move by themselves; what draws customers is told by the causes of the share. */
export const TOUCHED = [
  'trust',
  'standing',
  'charge',
  'exposure',
  'compliance',
  'capacity',
  'cash',
  'fine',
  'grant',
] as const;
export type Touched = (typeof TOUCHED)[number];

export type Touch = {
  event: string;
  /** Whom the event struck or asked, -1 where it was meant for all; and whose mark or money it moved. */
  struck: number;
  provider: number;
  word: Touched;
  /**
   * Points that a mark moved, or where to it drifts; for money CNY mn of cash, below nothing where it was paid; for
   * capacity a share of it, 0 to 1.
   */
  amount: number;
  /** The segments in which trust moved; empty for all else. */
  segments: number[];
  /** Over how many quarters it lasts or fades; 0 for what moved a stock at once, or for good. */
  quarters: number;
};

export type AccountNews = { account: number; from: number; to: number; discount: number };
export type ListingNews = { provider: number; from: number; to: number };
