import type { Orders } from '../scenario/format/orders.ts';
import type { Ownership, Quality } from '../scenario/words.ts';
import type { ChoiceRules, ReferencePriceRules, WorldMarket } from './demand-rules.ts';
import type { CapacityRules, GroupRules, ListingRules, MoneyRules, TechnologyRules } from './economy-rules.ts';
import type { CompiledEvent } from './events/compiled.ts';
import type { ProgrammeRules, WorldCertificate } from './government.ts';
import type { ScorePart } from './score.ts';
import type { WeatherRules } from './weather-rules.ts';

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
