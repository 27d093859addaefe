import type { Unanchored } from '#shared/rules/anchors/solve.ts';
import { solveAnchors } from '#shared/rules/anchors/solve.ts';
import type { WorldSegment } from '#shared/rules/demand-rules.ts';
import type { World, WorldProvider } from '#shared/rules/world.ts';
import { PLAIN } from '#shared/scenario/compile/persona.ts';
import { SEGMENTS } from '#shared/scenario/words.ts';

/** Four providers, three classes of provinces, two hubs, eight quarters: small enough to follow by hand. */

function provider(id: string, over: Partial<WorldProvider>): WorldProvider {
  return {
    id,
    ownership: 'private',
    playable: true,
    startSharePct: [40, 40, 40, 40, 40],
    grossMarginPct: 20,
    utilisationPct: 60,
    unitCostIndex: 100,
    powerDiscountPct: 0,
    researchPct: 12,
    salesPct: 10,
    cashPct: 55,
    startTeams: [2, 2, 2, 2, 2],
    hubShare: [0.5, 0.5],
    quality: { performance: 80, security: 70, ai: 70 },
    trustPrivate: 70,
    trustGovernment: 60,
    standing: 55,
    exposure: 30,
    compliance: 60,
    goodwill: 60,
    groupProfitCnyMn: 10_000,
    groupMachines: 400,
    residual: new Array<number>(8).fill(0),
    persona: PLAIN,
    ...over,
  };
}

function segment(id: WorldSegment['id']): WorldSegment {
  return {
    id,
    priceElasticity: -1.2,
    weightPrice: 0.3,
    weightPerformance: 0.2,
    weightSecurity: 0.05,
    weightAi: 0.05,
    weightTrust: 0.15,
    weightService: 0.18,
    weightSovereignty: 0.07,
    trustFromGovernment: 0.3,
    latencyWeight: 0.3,
    dissimilarity: 0.8,
    renewal: [0.1, 0.1, 0.15, 0.25],
  };
}

const SIZES = [5_000, 1_000, 1_000, 1_500, 1_500];
const QUARTERS = 8;

const SMALL: Unanchored = {
  id: 'small',
  firstQuarter: 2019 * 4,
  quarters: QUARTERS,
  providers: [
    provider('leader', {}),
    provider('challenger', { startSharePct: [20, 20, 20, 20, 20], standing: 70 }),
    provider('operator', { ownership: 'state', startSharePct: [25, 25, 25, 25, 25], standing: 85 }),
    provider('others', { playable: false, startSharePct: [15, 15, 15, 15, 15] }),
  ],
  hubs: [
    { id: 'EAST', powerPrice: 0.7, powerUsage: 1.35, permits: 3 },
    { id: 'WEST', powerPrice: 0.4, powerUsage: 1.2, permits: 10 },
  ],
  provinces: [
    { id: 'A', classIndex: 0, weight: 0.5 },
    { id: 'B', classIndex: 1, weight: 0.3 },
    { id: 'C', classIndex: 2, weight: 0.2 },
  ],
  classes: [
    { weight: 0.5, km: [100, 1500], provinces: ['A'] },
    { weight: 0.3, km: [700, 900], provinces: ['B'] },
    { weight: 0.2, km: [1600, 200], provinces: ['C'] },
  ],
  market: {
    segments: SEGMENTS.map(segment),
    before: SIZES,
    demand: Array.from({ length: QUARTERS }, (_, q) => SIZES.map((size) => size * 1.08 ** (q + 1))).flat(),
    statePreference: new Array<number>(QUARTERS * SEGMENTS.length).fill(0.2),
  },
  capacity: {
    hallUnits: 200,
    unitCostCnyMn: 3.3,
    unitCostFactor: 0.955,
    quartersToBuild: 2,
    retirement: 0.012,
    fullUse: 0.97,
    kneeUse: 0.85,
    slope: 1.2,
    floor: 0.6,
    peak: [0.24, 0.26, 0.26, 0.36],
    peakSpread: 0.4,
    peakSizeExponent: 0.3,
    spillToRivals: 0.7,
  },
  money: {
    listPriceFactor: 0.9685,
    experienceExponent: -0.322,
    scaleExponent: -0.08,
    idleCost: 0.1,
    energyShare: 0.3,
    depreciationQuarters: 16,
    interestQuarterly: 0.01125,
    debtLimit: 0.6,
    rescuePenalty: 5,
    compliance: new Array<number>(QUARTERS).fill(0.005),
    extraTeamCost: 1.5,
    teams: 10,
    extraTeams: 10,
  },
  group: {
    machineCost: 0.5,
    machineSeasons: [0, 1, 2],
    goodwill: { pay: 4, half: -1, keep: -8 },
    goodwillRescue: -15,
    goodwillDrift: 0.05,
  },
  listing: {
    stepCost: { studied: 0.002, prepared: 0.008, filed: 0.015, listed: 0.02 },
    skyLimit: 40,
    standingNeeded: 55,
    proceeds: 0.1,
  },
  technology: {
    programmeQuarters: 3,
    programmeGain: 4,
    upkeepGain: 12,
    lag: 0.12,
    frontier: 0.3,
    trustDrift: 0.15,
    trustReliability: 60,
  },
  choice: {
    sensitivity: 5,
    effortElasticity: 0.35,
    effortFloor: 0.05,
    sovereigntyStrength: 1.2,
    contestPrice: 2,
    contestReliability: 2,
    contestCeiling: 0.6,
    catchUp: 0.1,
    latencyKm: 800,
    noise: 0.06,
  },
  reference: { deepCut: 0.08, cuts: 2, window: 4, remainingGain: 0.3, drift: 0.4, cited: 0.15 },
  accounts: [
    {
      id: 'big-customer',
      segment: 0,
      holder: 0,
      size: 0.03,
      renewsEvery: 4,
      firstRenewal: 2,
      memory: 1.5,
      discountAsked: 0.15,
      leavesBelow: 20,
    },
  ],
  sky: [20, 20, 20, 25, 40, 60, 70, 60],
  standingDrift: 0.15,
  weather: {
    chargeKept: 0.7,
    shareThreshold: 30,
    chargePerShare: 1.5,
    chargePerExposure: 0.2,
    chargeCriticism: 30,
    complianceMark: 50,
    chargePerBreach: 1,
    strikeKeeps: 0.35,
    rodPerStanding: 0.35,
    rodPosture: { criticise: 0, quiet: 4, align: 8 },
    rodOwnership: { private: 0, state: 0, foreign: 0 },
    chanceFloor: 1,
    chanceCeiling: 75,
    rodSpares: 0.5,
    exposureDrift: 0.35,
    exposureBase: 20,
    exposureRange: 60,
    exposureShare: 30,
    exposureSales: 6,
    exposurePosture: { criticise: 22, quiet: -6, align: 3 },
    standingPosture: { criticise: -14, quiet: 0, align: 12 },
    standingCompliance: 0.2,
    alignWears: 0.5,
    trustCriticism: 6,
    trustAlign: 6,
    complianceDrift: 0.3,
  },
  certificates: [
    {
      id: 'assessment',
      price: 0.01,
      upkeep: 0.002,
      compliance: 8,
      rod: 6,
      attraction: [0, 0.1, 0, 0, 0],
      opensBids: true,
    },
    {
      id: 'finance-grade',
      price: 0.008,
      upkeep: 0.002,
      compliance: 4,
      rod: 3,
      attraction: [0, 0, 0.15, 0, 0],
      opensBids: false,
    },
  ],
  programme: {
    minimumBid: 50,
    standingPerDoubling: 10,
    reserve: 50,
    reserveSpread: 0,
    quarters: 3,
    attraction: 0.3,
    revenueTaken: 0.1,
    teaches: 0.05,
    learner: 2,
    rod: 5,
    standing: 3,
    partnerships: [
      { id: 'public-cloud', segment: 1, offered: [1, 2, 5] },
      { id: 'factory-cloud', segment: 3, offered: [2] },
    ],
  },
  scoring: {
    spread: 60,
    share: { weight: 0.27, scale: 0.35 },
    value: { weight: 0.19, scale: 0.5 },
    profit: { weight: 0.18, scale: 0.12 },
    cash: { weight: 0.1, scale: 0.25 },
    halls: { weight: 0.1, scale: 0.2 },
    research: { weight: 0.12, scale: 3 },
    charge: { weight: 0.04, scale: 25 },
  },
  events: [],
};

/** The small world with its anchors; every seat that can be played has a history of start orders. */
export const smallWorld = (over: Partial<Unanchored> = {}): World => {
  const bare = { ...SMALL, ...over };
  return solveAnchors(
    bare,
    bare.providers.map((one) => (one.playable ? {} : undefined)),
  );
};
