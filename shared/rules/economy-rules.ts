import type { GroupAnswer, ListingStep } from '../scenario/words.ts';

export type CapacityRules = {
  readonly hallUnits: number;
  readonly unitCostCnyMn: number;
  /** Factor a quarter on the price of a unit, below 1. */
  readonly unitCostFactor: number;
  readonly quartersToBuild: number;
  readonly retirement: number;
  readonly fullUse: number;
  readonly kneeUse: number;
  readonly slope: number;
  readonly floor: number;
  /** Share above the mean, by season. */
  readonly peak: readonly number[];
  readonly peakSpread: number;
  readonly peakSizeExponent: number;
  readonly spillToRivals: number;
};

export type MoneyRules = {
  /** Factor a quarter on the list price of a unit, below 1. */
  readonly listPriceFactor: number;
  /** Exponent on cumulative volume, negative. */
  readonly experienceExponent: number;
  readonly scaleExponent: number;
  readonly idleCost: number;
  readonly energyShare: number;
  readonly depreciationQuarters: number;
  readonly interestQuarterly: number;
  readonly debtLimit: number;
  readonly rescuePenalty: number;
  /** Share of revenue by quarter. */
  readonly compliance: readonly number[];
  readonly extraTeamCost: number;
  readonly teams: number;
  readonly extraTeams: number;
};

export type GroupRules = {
  readonly machineCost: number;
  /** Seasons, 0 to 3, in which machines are lent. */
  readonly machineSeasons: readonly number[];
  readonly goodwill: Readonly<Record<GroupAnswer, number>>;
  readonly goodwillRescue: number;
  readonly goodwillDrift: number;
};

export type ListingRules = {
  /** Cost of reaching a step, as share of quarterly revenue. */
  readonly stepCost: Readonly<Record<Exclude<ListingStep, 'none'>, number>>;
  readonly skyLimit: number;
  readonly standingNeeded: number;
  /** Share of the valuation that a listing brings in cash. */
  readonly proceeds: number;
};

export type TechnologyRules = {
  readonly programmeQuarters: number;
  readonly programmeGain: number;
  readonly upkeepGain: number;
  readonly lag: number;
  readonly frontier: number;
  readonly trustDrift: number;
  readonly trustReliability: number;
};
