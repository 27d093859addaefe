/** What can move a share in one quarter, in the order in which they are told. Names as in DESIGN.md §2.6. */
export const CAUSES = [
  // contracts won earlier: what last quarter's inputs give on today's books
  'contracts',
  // segments grew unequally
  'mix',
  'price',
  'quality',
  'sales',
  'trust',
  'standing',
  // certificates and partnerships
  'government',
  // who was shut out or capped by a rule
  'exclusion',
  // what events did to attraction
  'events',
  // paths of the scenario that neither orders nor events explain: invented, and marked so
  'drift',
  // luck of the quarter
  'chance',
  // key accounts that chose anew
  'accounts',
  // strain on the halls, customers turned away for lack of room or taken over from who was full
  'capacity',
] as const;
export type Cause = (typeof CAUSES)[number];

/** Lines of the accounts that lower profit. */
export const COSTS = ['energy', 'bandwidth', 'depreciation', 'sales', 'research', 'compliance', 'partnership'] as const;

/** What customers of one seat met when they chose: marks of 0 to 100, before the quarter's own work moves them. */
export type Met = {
  /** Performance, security, AI. */
  readonly quality: readonly number[];
  /** [segment] customers' and officials' trust by the segment's weights, and what events add to it there. */
  readonly trust: readonly number[];
  readonly trustByEvents: readonly number[];
  readonly standing: number;
  /** Part of the promised service, 0 to 1. */
  readonly reliability: number;
};

/**
 * Why one seat's share and profit changed in a quarter (SPEC WHY). Points of the whole market, on a grid of 1e-4; every
 * list adds up exactly to the change.
 */
export type SeatWhy = {
  readonly provider: number;
  /** Percent of market revenue. */
  readonly before: number;
  readonly after: number;
  /** [cause][segment] and [cause][provider whose change did it; own included]. */
  readonly bySegment: readonly number[];
  readonly byRival: readonly number[];
  /** What its customers met in the quarter before and in this one; null where an older match did not keep it. */
  readonly met: { readonly before: Met; readonly now: Met } | null;
  /**
   * [segment] percent of the market, before and as last quarter's inputs alone would have it now: what the mix is counted
   * with; null where an older match did not keep it.
   */
  readonly mix: { readonly before: readonly number[]; readonly now: readonly number[] } | null;
  /** CNY mn: operating profit, and what moved it: the market's growth, the share's causes, the costs (positive = helped). */
  readonly profit: {
    readonly before: number;
    readonly after: number;
    readonly market: number;
    readonly causes: readonly number[];
    readonly costs: readonly number[];
  };
};
