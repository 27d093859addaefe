import { z } from 'zod';
import { CRITERIA, SEGMENTS } from '../words.ts';
import { figure, seasons, segmentSeries, series, table } from './figure.ts';
import { text } from './text.ts';

const share = { from: 0, to: 1 };
const percent = { from: 0, to: 100 };

const segment = z.strictObject({
  name: text,
  description: text,
  priceElasticity: figure('percent per percent', { from: -5, to: 0 }),
  contractMonths: figure('months', { from: 1, to: 120 }),
  weights: table(CRITERIA, 'share of the decision', share),
  trustFromGovernment: figure('share', share),
  latencyWeight: figure('per log unit', { from: 0, to: 2 }),
  nestDissimilarity: figure('ratio', { from: 0.1, to: 1 }),
  renewal: seasons('percent of the old book', { from: 0, to: 60 }),
});

/** How customers choose; one set of numbers for the whole market (SPEC DEM). */
const choice = z.strictObject({
  sensitivity: figure('log attraction', { from: 1, to: 20 }),
  effortElasticity: figure('log attraction per log effort', { from: 0, to: 2 }),
  effortFloor: figure('ratio', { from: 0.001, to: 1 }),
  sovereigntyStrength: figure('ratio', { from: 0, to: 5 }),
  contestPrice: figure('percent per percent', { from: 0, to: 5 }),
  contestReliability: figure('percent per percent', { from: 0, to: 5 }),
  contestCeiling: figure('share', share),
  catchUp: figure('share a quarter', share),
  latencyKm: figure('km', { from: 50, to: 10_000 }),
  noise: figure('log attraction', { from: 0, to: 0.5 }),
});

const referencePrice = z.strictObject({
  deepCut: figure('percent', percent),
  cuts: figure('cuts', { from: 1, to: 10 }),
  window: figure('quarters', { from: 1, to: 4 }),
  remainingGain: figure('share', share),
  drift: figure('share a quarter', share),
  cited: figure('share of the discount', share),
});

/** Load, reliability and what happens when a provider is full (SPEC CAP). */
const capacity = z.strictObject({
  hallUnits: figure('capacity units', { from: 1, to: 10_000 }),
  unitCost: figure('CNY mn per unit', { from: 0, to: 100 }),
  unitCostDecline: figure('percent a year', percent),
  quartersToBuild: figure('quarters', { from: 1, to: 8 }),
  retirement: figure('percent a quarter', percent),
  fullUse: figure('share', share),
  kneeUse: figure('share', share),
  slope: figure('share per share', { from: 0, to: 5 }),
  floor: figure('share', share),
  peak: seasons('share above the mean', { from: 0, to: 2 }),
  peakSpread: figure('share', share),
  peakSizeExponent: figure('exponent', { from: 0, to: 2 }),
  spillToRivals: figure('share', share),
});

/** Costs, lending and the parent group (SPEC MON). */
const money = z.strictObject({
  listPriceDecline: figure('percent a year', percent),
  experience: figure('percent per doubling', percent),
  scale: figure('exponent', { from: -1, to: 0 }),
  idleCost: figure('share of running cost', share),
  energyShare: figure('share of running cost', share),
  depreciationQuarters: figure('quarters', { from: 1, to: 40 }),
  interest: figure('percent a year', percent),
  debtLimit: figure('share of annual revenue', { from: 0, to: 5 }),
  rescuePenalty: figure('points of score', percent),
  compliance: series('percent of revenue', percent),
  extraTeamCost: figure('ratio', { from: 1, to: 10 }),
  teams: figure('teams', { from: 1, to: 100 }),
  extraTeams: figure('teams', { from: 0, to: 100 }),
});

const group = z.strictObject({
  machineCost: figure('share of running cost', { from: 0, to: 5 }),
  machineQuarters: z.array(z.number().int().min(1).max(4)),
  goodwillPaid: figure('points', percent),
  goodwillHalf: figure('points', { from: -100, to: 100 }),
  goodwillKept: figure('points', { from: -100, to: 0 }),
  goodwillRescue: figure('points', { from: -100, to: 0 }),
  goodwillDrift: figure('share a quarter', share),
});

const listing = z.strictObject({
  stepCost: table(['studied', 'prepared', 'filed', 'listed'], 'percent of quarterly revenue', percent),
  skyLimit: figure('sky', percent),
  standingNeeded: figure('standing', percent),
  proceeds: figure('percent of valuation', percent),
});

const technology = z.strictObject({
  programmeQuarters: figure('quarters', { from: 1, to: 12 }),
  programmeGain: figure('points', percent),
  upkeepGain: figure('points per log budget', percent),
  lag: figure('share a quarter', share),
  frontier: figure('points a quarter', percent),
  trustDrift: figure('share a quarter', share),
  trustReliability: figure('points per share', { from: 0, to: 500 }),
});

/** market.yaml: how much is demanded, how it is chosen, what it costs. */
export const market = z.strictObject({
  exchangeRate: figure('CNY per USD', { from: 1, to: 20 }),
  sizeBefore: figure('CNY mn', { from: 1, to: 1e7 }),
  size: series('CNY mn', { from: 1, to: 1e7 }),
  mix: segmentSeries(SEGMENTS, 'percent of demand', percent),
  statePreference: segmentSeries(SEGMENTS, 'share', share),
  segments: z.record(z.enum(SEGMENTS), segment),
  choice,
  referencePrice,
  capacity,
  money,
  group,
  listing,
  technology,
});
