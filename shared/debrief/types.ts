/** Sixty games of *history* with luck: the middle eight of ten, `[quarter - from][provider]`, percent of the served market. */
export type HistoryBand = readonly (readonly { low: number; mean: number; high: number }[])[];

/** What a seat decides for a quarter, in the pieces that are tried one by one. */
export const ORDER_GROUPS = [
  'prices',
  'teams',
  'halls',
  'research',
  'posture',
  'certificates',
  'bids',
  'group',
  'listing',
  'answer',
] as const;

/** What one group of one quarter's orders did: the match as it was, minus the same match with that group repeating. */
export type TurningPoint = {
  readonly quarter: number;
  readonly group: (typeof ORDER_GROUPS)[number];
  /** The one question, segment, hub, certificate or partnership that it is about; undefined where several are. */
  readonly subject: string | undefined;
  /** Of score, 100 is history. */
  readonly points: number;
  /** Of market share at the end, percentage points. */
  readonly share: number;
};

/**
 * What a cause moved in the own share at the end of the window, percentage points. Each is the match as it was minus
 * the same match without the cause. Causes meet and overlap, so the bars do **not** add up to the whole change.
 */
export type CauseBar = {
  readonly id: string;
  /** Undefined: a note, no bar. */
  readonly points: number | undefined;
  /** The author's judgement of the real loss, low to high; undefined for a seat that it is not about. */
  readonly range: readonly [number, number] | undefined;
};

/** An event of this match that can be switched off. */
export type Switch = {
  readonly event: string;
  /** When it happened; what followed from it does not count. */
  readonly quarters: readonly number[];
  /** Own share at the end without it alone, minus what it was, percentage points. */
  readonly alone: number;
};

/** Own share at the end under other luck, percent: with everything on and with the chosen events off, seed by seed. */
export type Dots = {
  readonly without: readonly string[];
  readonly base: readonly number[];
  readonly changed: readonly number[];
  readonly of: number;
};

/** Something a company or a person did best. */
export type Award = {
  readonly id: string;
  readonly provider: number | undefined;
  readonly member: string | undefined;
  readonly figures: Readonly<Record<string, number>>;
};
