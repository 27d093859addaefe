import { log, power } from '#shared/kernel/exact.ts';
import type { ChoiceRules, ReferencePriceRules } from '#shared/rules/demand-rules.ts';
import type {
  CapacityRules,
  GroupRules,
  ListingRules,
  MoneyRules,
  TechnologyRules,
} from '#shared/rules/economy-rules.ts';
import type { WeatherRules } from '#shared/rules/weather-rules.ts';
import type { ScoringRules } from '#shared/rules/world.ts';
import type { Calendar } from '../check/known-ids.ts';
import type { Scenario } from '../format/scenario.ts';
import { stepSeries } from './series.ts';

type Market = Scenario['market'];
type Figures = Readonly<Record<string, { readonly value: number }>>;

/** Figures whose unit stays as it is in the file. */
function plain<T extends Figures>(figures: T): { [K in keyof T]: number } {
  const entries = Object.entries(figures).map(([key, one]) => [key, one.value]);
  return Object.fromEntries(entries) as { [K in keyof T]: number };
}

/** Factor a quarter of a decline in percent a year. A decline of everything leaves practically nothing. */
const quarterly = (percent: number) => power(Math.max(1e-9, 1 - percent / 100), 0.25);

export const compileChoice = ({ choice }: Market): ChoiceRules => plain(choice);
export const compileTechnology = ({ technology }: Market): TechnologyRules => plain(technology);

export function compileWeather({ weather, ownership }: Scenario['policy']): WeatherRules | undefined {
  if (weather === undefined) return undefined;
  const { rodPosture, exposurePosture, standingPosture, ...figures } = weather;
  return {
    ...plain(figures),
    rodPosture: rodPosture.values,
    rodOwnership: ownership?.on === true ? ownership.rod.values : { private: 0, state: 0, foreign: 0 },
    exposurePosture: exposurePosture.values,
    standingPosture: standingPosture.values,
  };
}

export function compileReference({ referencePrice }: Market): ReferencePriceRules {
  return { ...plain(referencePrice), deepCut: referencePrice.deepCut.value / 100 };
}

export function compileCapacity({ capacity }: Market): CapacityRules {
  const { unitCost, unitCostDecline, peak, retirement, ...rest } = capacity;
  return {
    ...plain(rest),
    unitCostCnyMn: unitCost.value,
    unitCostFactor: quarterly(unitCostDecline.value),
    retirement: retirement.value / 100,
    peak: [...peak.values],
  };
}

export function compileMoney({ money }: Market, calendar: Calendar): MoneyRules {
  return {
    listPriceFactor: quarterly(money.listPriceDecline.value),
    experienceExponent: log(Math.max(1e-9, 1 - money.experience.value / 100)) / Math.LN2,
    scaleExponent: money.scale.value,
    idleCost: money.idleCost.value,
    energyShare: money.energyShare.value,
    depreciationQuarters: money.depreciationQuarters.value,
    interestQuarterly: money.interest.value / 100 / 4,
    debtLimit: money.debtLimit.value,
    rescuePenalty: money.rescuePenalty.value,
    compliance: stepSeries(money.compliance.values, calendar).map((percent) => percent / 100),
    extraTeamCost: money.extraTeamCost.value,
    teams: money.teams.value,
    extraTeams: money.extraTeams.value,
  };
}

export function compileGroup({ group }: Market): GroupRules {
  return {
    machineCost: group.machineCost.value,
    machineSeasons: group.machineQuarters.map((one) => one - 1),
    goodwill: { pay: group.goodwillPaid.value, half: group.goodwillHalf.value, keep: group.goodwillKept.value },
    goodwillRescue: group.goodwillRescue.value,
    goodwillDrift: group.goodwillDrift.value,
  };
}

export function compileListing({ listing }: Market): ListingRules {
  const { studied, prepared, filed, listed } = listing.stepCost.values;
  return {
    stepCost: { studied: studied / 100, prepared: prepared / 100, filed: filed / 100, listed: listed / 100 },
    skyLimit: listing.skyLimit.value,
    standingNeeded: listing.standingNeeded.value,
    proceeds: listing.proceeds.value / 100,
  };
}

export function compileScoring({ scoring }: Scenario): ScoringRules {
  const { spread, share, value, profit, cash, halls, research, charge } = scoring;
  return {
    spread: spread.value,
    share: plain(share),
    value: plain(value),
    profit: plain(profit),
    cash: plain(cash),
    halls: plain(halls),
    research: plain(research),
    charge: plain(charge),
  };
}
