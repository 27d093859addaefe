import type { Segment } from '../scenario/words.ts';

export type WorldMarket = {
  readonly segments: readonly WorldSegment[];
  /** CNY mn of list-price demand in the quarter before the first, by segment. */
  readonly before: readonly number[];
  /** [q][s] CNY mn of list-price demand before any event. */
  readonly demand: readonly number[];
  /** [q][s] how much official standing matters, 0 to 1. */
  readonly statePreference: readonly number[];
};

export type WorldSegment = {
  readonly id: Segment;
  readonly priceElasticity: number;
  readonly weightPrice: number;
  readonly weightPerformance: number;
  readonly weightSecurity: number;
  readonly weightAi: number;
  readonly weightTrust: number;
  readonly weightService: number;
  readonly weightSovereignty: number;
  readonly trustFromGovernment: number;
  readonly latencyWeight: number;
  readonly dissimilarity: number;
  /** Share of the old book that falls due, by season. */
  readonly renewal: readonly number[];
};

export type ChoiceRules = {
  readonly sensitivity: number;
  readonly effortElasticity: number;
  readonly effortFloor: number;
  readonly sovereigntyStrength: number;
  readonly contestPrice: number;
  readonly contestReliability: number;
  readonly contestCeiling: number;
  readonly catchUp: number;
  readonly latencyKm: number;
  readonly noise: number;
};

export type ReferencePriceRules = {
  /** A cut of more than this share in one quarter is deep. */
  readonly deepCut: number;
  readonly cuts: number;
  readonly window: number;
  readonly remainingGain: number;
  readonly drift: number;
  /** How much of a discount granted to a key account the whole segment comes to expect. */
  readonly cited: number;
};
