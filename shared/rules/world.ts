import type { Orders } from '../scenario/format/orders.ts';
import type { GroupAnswer, ListingStep, Ownership, Posture, Quality, Segment } from '../scenario/words.ts';
import type { CompiledEvent } from './events/compiled.ts';
import type { ProgrammeRules, WorldCertificate } from './government.ts';
import type { ScorePart } from './score.ts';

/**
 * A scenario made ready for arithmetic: ids replaced by indices, series by flat arrays, units unchanged. Made by
 * `compileScenario` at load, never changed afterwards, shared by all matches of that scenario.
 *
 * Index orders: provider p in file order; segment s as in SEGMENTS; class c of provinces with equal distances and
 * equal event targets; hub h in file order; quality k as in QUALITIES; quarter q from 0.
 * Flat arrays: [s][p] is s * P + p, [s][c][p] is (s * C + c) * P + p, [p][h] is p * H + h, [q][s] is q * S + s.
 */
export type World = {
  readonly id: string;
  /** Quarters since year 0 of quarter index 0, see kernel/quarters. */
  readonly firstQuarter: number;
  readonly quarters: number;
  readonly providers: readonly WorldProvider[];
  readonly hubs: readonly WorldHub[];
  readonly provinces: readonly WorldProvince[];
  readonly classes: readonly WorldClass[];
  readonly market: WorldMarket;
  readonly capacity: CapacityRules;
  readonly money: MoneyRules;
  readonly group: GroupRules;
  readonly listing: ListingRules;
  readonly technology: TechnologyRules;
  readonly choice: ChoiceRules;
  readonly reference: ReferencePriceRules;
  readonly accounts: readonly WorldAccount[];
  /** Sky path by quarter, 0 to 100. */
  readonly sky: readonly number[];
  readonly standingDrift: number;
  /** Undefined where the scenario has no weather. */
  readonly weather: WeatherRules | undefined;
  readonly certificates: readonly WorldCertificate[];
  /** Undefined where the scenario has no state programme. */
  readonly programme: ProgrammeRules | undefined;
  readonly scoring: ScoringRules;
  readonly events: readonly CompiledEvent[];
  /** [p][q] what history ordered, without its halls; empty for aggregates. */
  readonly history: readonly (readonly Orders[])[];
  readonly anchors: Anchors;
};

export type WorldProvider = {
  readonly id: string;
  readonly ownership: Ownership;
  /** Aggregates take no orders and are never full. */
  readonly playable: boolean;
  /** Percent of segment revenue at the start, by segment. */
  readonly startSharePct: readonly number[];
  readonly grossMarginPct: number;
  readonly utilisationPct: number;
  readonly unitCostIndex: number;
  readonly powerDiscountPct: number;
  readonly researchPct: number;
  readonly salesPct: number;
  readonly cashPct: number;
  /** Teams by segment at the start; effort 1 is this placement. */
  readonly startTeams: readonly number[];
  /** Share of capacity by hub at the start, adds to 1. */
  readonly hubShare: readonly number[];
  readonly quality: Readonly<Record<Quality, number>>;
  readonly trustPrivate: number;
  readonly trustGovernment: number;
  readonly standing: number;
  readonly exposure: number;
  readonly compliance: number;
  readonly goodwill: number;
  readonly groupProfitCnyMn: number;
  readonly groupMachines: number;
  /** Push on log attraction in every segment, by quarter. */
  readonly residual: readonly number[];
  /** How the computer plays it at level 2. */
  readonly persona: Persona;
};

/**
 * The character of a computer player (SPEC AI2). Shares are of a quarter's revenue unless they say otherwise; what a
 * thing is worth is what the player would pay for it, beyond what it earns.
 */
export type Persona = {
  /** What a yuan of list-price business is worth beyond its margin, 0 to 1: growth against profit. */
  readonly appetite: number;
  /** How far a price may stand from the own start price, and move in one quarter; shares. */
  readonly priceLeeway: number;
  readonly priceStep: number;
  /** Factor on what research is worth; 1 is what it earns. */
  readonly research: number;
  /** Peak use of capacity that it builds for, share. */
  readonly peakUse: number;
  /** Most that it begins in a quarter, share of the halls it has. */
  readonly expansion: number;
  /** Growth a quarter of its own volume that it expects before it has seen any, share. */
  readonly growth: number;
  /** Money it does not plan to spend, against a quarter worse than the last. */
  readonly reserve: number;
  /** What it would pay not to be struck. */
  readonly caution: number;
  /** What being heard is worth to it in a quarter; below 0 it would rather not. */
  readonly voice: number;
  /** What a point of its group's goodwill is worth to it. */
  readonly loyalty: number;
  /** Highest bid for a partnership, as share of what it is thought to bring. */
  readonly bids: number;
};

export type WorldHub = {
  readonly id: string;
  readonly powerPrice: number;
  readonly powerUsage: number;
  readonly permits: number;
};

export type WorldProvince = { readonly id: string; readonly classIndex: number; readonly weight: number };

export type WorldClass = {
  /** Share of national demand, all classes add to 1. */
  readonly weight: number;
  /** Distance to each hub in km. */
  readonly km: readonly number[];
  readonly provinces: readonly string[];
};

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

/** Charge, rod and what moves them (SPEC WEA). Points 0 to 100; shares 0 to 1; the market share in percent. */
export type WeatherRules = {
  readonly chargeKept: number;
  readonly shareThreshold: number;
  readonly chargePerShare: number;
  readonly chargePerExposure: number;
  readonly chargeCriticism: number;
  /** Compliance below this mark is a breach, and each point of it adds charge. */
  readonly complianceMark: number;
  readonly chargePerBreach: number;
  readonly strikeKeeps: number;
  readonly rodPerStanding: number;
  readonly rodPosture: PerPosture;
  /** The named assumption about owners; zeros where it is switched off. */
  readonly rodOwnership: Readonly<Record<Ownership, number>>;
  readonly chanceFloor: number;
  readonly chanceCeiling: number;
  /** Part of a strike's fallout that a rod of 100 takes away. */
  readonly rodSpares: number;
  readonly exposureDrift: number;
  readonly exposureBase: number;
  readonly exposureRange: number;
  readonly exposureShare: number;
  readonly exposureSales: number;
  readonly exposurePosture: PerPosture;
  readonly standingPosture: PerPosture;
  readonly standingCompliance: number;
  /** What remains of a posture's gain at each repetition. */
  readonly alignWears: number;
  readonly trustCriticism: number;
  readonly trustAlign: number;
  readonly complianceDrift: number;
};

type PerPosture = Readonly<Record<Posture, number>>;

export type WorldAccount = {
  readonly id: string;
  readonly segment: number;
  readonly holder: number;
  /** Share of segment demand at the start. */
  readonly size: number;
  readonly renewsEvery: number;
  readonly firstRenewal: number;
  readonly memory: number;
  readonly discountAsked: number;
  readonly leavesBelow: number;
};

/** What is solved at load (SPEC ANC). Part of the scenario: a pack keeps its base's. */
export type Anchors = {
  /** [s][p] brand residual, log attraction. */
  readonly brand: readonly number[];
  /** [q][s][c] attraction of all providers together in the reference run. */
  readonly reference: readonly number[];
  /** [q][s] the market path with history's own demand events divided out. */
  readonly demand: readonly number[];
  /** [p] running cost of a used unit at the start, CNY mn. */
  readonly unitRunningCost: readonly number[];
  /** [p] capacity units at the start. */
  readonly startUnits: readonly number[];
  /** [p] units that history had begun before the first quarter. */
  readonly startUnderway: readonly number[];
  /** [p] reliability at the start, 0 to 1. */
  readonly startReliability: readonly number[];
  /** [q][p] halls that history begins. */
  readonly halls: readonly number[];
  /** [q][p] CNY mn that history's group gave (positive) or took. */
  readonly support: readonly number[];
};

/** Weights add to 1 over the parts; scales are in the part's own unit (score.ts). */
export type ScoringRules = { readonly spread: number } & Readonly<
  Record<ScorePart, { readonly weight: number; readonly scale: number }>
>;
