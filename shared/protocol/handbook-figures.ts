import type { Scenario } from '#shared/scenario/format/scenario.ts';

/** Any of the figures, tables and series of a scenario: what it is measured in, and how it is known. */
type Written = {
  readonly unit: string;
  readonly basis: Scenario['market']['exchangeRate']['basis'];
  readonly source: Scenario['market']['exchangeRate']['source'];
};

/** A figure that anybody may read. Without sources it was set for play or estimated, as its basis says. */
export type HandbookFigure = {
  readonly value: number;
  readonly unit: string;
  readonly basis: Written['basis'];
  /** Keys of the scenario's sources. */
  readonly sources: readonly string[];
};

/** What stands in the file but for its note, which is written for authors. */
export function figureOf(figure: Written & { readonly value: number }): HandbookFigure {
  return one(figure, figure.value);
}

/** One value of a table or series, under the origin of the whole. */
export function one({ unit, basis, source }: Written, value: number): HandbookFigure {
  return { value, unit, basis, sources: source === 'invented' ? [] : source };
}

/**
 * The scenario's figures that anybody may know: those of the rules, and of paths over quarters the first value only.
 * Nothing gets into the handbook that is not named here or in `handbookOf`.
 */
export function ruleFigures({ market, policy, scoring }: Scenario) {
  const { referencePrice, capacity, money, group, listing, technology } = market;
  const { stepCost } = listing;
  return {
    sizeBefore: figureOf(market.sizeBefore),
    exchangeRate: figureOf(market.exchangeRate),
    contestCeiling: figureOf(market.choice.contestCeiling),
    deepCut: figureOf(referencePrice.deepCut),
    deepCuts: figureOf(referencePrice.cuts),
    cutWindow: figureOf(referencePrice.window),
    remainingGain: figureOf(referencePrice.remainingGain),
    discountCited: figureOf(referencePrice.cited),
    listPriceDecline: figureOf(money.listPriceDecline),
    quartersToBuild: figureOf(capacity.quartersToBuild),
    hallUnits: figureOf(capacity.hallUnits),
    unitCost: figureOf(capacity.unitCost),
    unitCostDecline: figureOf(capacity.unitCostDecline),
    retirement: figureOf(capacity.retirement),
    kneeUse: figureOf(capacity.kneeUse),
    fullUse: figureOf(capacity.fullUse),
    lowestReliability: figureOf(capacity.floor),
    spillToRivals: figureOf(capacity.spillToRivals),
    experience: figureOf(money.experience),
    energyShare: figureOf(money.energyShare),
    depreciationQuarters: figureOf(money.depreciationQuarters),
    interest: figureOf(money.interest),
    debtLimit: figureOf(money.debtLimit),
    rescuePenalty: figureOf(money.rescuePenalty),
    complianceCost: one(money.compliance, first(money.compliance.values)),
    teams: figureOf(money.teams),
    extraTeams: figureOf(money.extraTeams),
    extraTeamCost: figureOf(money.extraTeamCost),
    machineCost: figureOf(group.machineCost),
    goodwillPaid: figureOf(group.goodwillPaid),
    goodwillHalf: figureOf(group.goodwillHalf),
    goodwillKept: figureOf(group.goodwillKept),
    goodwillRescue: figureOf(group.goodwillRescue),
    stepStudied: one(stepCost, stepCost.values.studied),
    stepPrepared: one(stepCost, stepCost.values.prepared),
    stepFiled: one(stepCost, stepCost.values.filed),
    stepListed: one(stepCost, stepCost.values.listed),
    skyLimit: figureOf(listing.skyLimit),
    standingNeeded: figureOf(listing.standingNeeded),
    proceeds: figureOf(listing.proceeds),
    programmeQuarters: figureOf(technology.programmeQuarters),
    programmeGain: figureOf(technology.programmeGain),
    frontier: figureOf(technology.frontier),
    trustDrift: figureOf(technology.trustDrift),
    startSky: one(policy.sky, first(policy.sky.values)),
    standingDrift: figureOf(policy.standingDrift),
    ...weatherFigures(policy),
    ...governmentFigures(policy),
    scoreSpread: figureOf(scoring.spread),
    scoreShare: figureOf(scoring.share.weight),
    scoreValue: figureOf(scoring.value.weight),
    scoreProfit: figureOf(scoring.profit.weight),
    scoreCash: figureOf(scoring.cash.weight),
    scoreHalls: figureOf(scoring.halls.weight),
    scoreResearch: figureOf(scoring.research.weight),
    scoreCharge: figureOf(scoring.charge.weight),
  };
}

function weatherFigures({ weather }: Scenario['policy']) {
  if (weather === undefined) return {};
  const { rodPosture, exposurePosture, standingPosture } = weather;
  return {
    chargeKept: figureOf(weather.chargeKept),
    shareThreshold: figureOf(weather.shareThreshold),
    chargePerShare: figureOf(weather.chargePerShare),
    chargePerExposure: figureOf(weather.chargePerExposure),
    chargeCriticism: figureOf(weather.chargeCriticism),
    complianceMark: figureOf(weather.complianceMark),
    chargePerBreach: figureOf(weather.chargePerBreach),
    strikeKeeps: figureOf(weather.strikeKeeps),
    rodPerStanding: figureOf(weather.rodPerStanding),
    rodQuiet: one(rodPosture, rodPosture.values.quiet),
    rodAlign: one(rodPosture, rodPosture.values.align),
    chanceFloor: figureOf(weather.chanceFloor),
    chanceCeiling: figureOf(weather.chanceCeiling),
    rodSpares: figureOf(weather.rodSpares),
    exposureDrift: figureOf(weather.exposureDrift),
    exposureCriticise: one(exposurePosture, exposurePosture.values.criticise),
    exposureQuiet: one(exposurePosture, exposurePosture.values.quiet),
    standingCriticise: one(standingPosture, standingPosture.values.criticise),
    standingAlign: one(standingPosture, standingPosture.values.align),
    alignWears: figureOf(weather.alignWears),
    trustCriticism: figureOf(weather.trustCriticism),
    trustAlign: figureOf(weather.trustAlign),
    complianceDrift: figureOf(weather.complianceDrift),
  };
}

function governmentFigures({ programme, ownership }: Scenario['policy']) {
  return {
    ...(programme && {
      minimumBid: figureOf(programme.minimumBid),
      standingPerDoubling: figureOf(programme.standingPerDoubling),
      partnershipQuarters: figureOf(programme.quarters),
      revenueTaken: figureOf(programme.revenueTaken),
      partnershipTeaches: figureOf(programme.teaches),
      partnershipRod: figureOf(programme.rod),
      partnershipStanding: figureOf(programme.standing),
    }),
    ...(ownership && {
      ownerState: one(ownership.rod, ownership.rod.values.state),
      ownerForeign: one(ownership.rod, ownership.rod.values.foreign),
    }),
  };
}

/** The value of a path over quarters at its earliest quarter. */
function first(values: Readonly<Record<string, number>>): number {
  const earliest = Object.keys(values).sort()[0];
  return (earliest === undefined ? undefined : values[earliest]) ?? 0;
}

/** The figures by their names; a scenario without weather, programme or owners lacks theirs. */
export type HandbookFigures = Partial<ReturnType<typeof ruleFigures>>;
