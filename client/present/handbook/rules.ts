import type { HandbookFigures } from '#shared/protocol/handbook-figures.ts';

export const THEMES = [
  'demand',
  'accounts',
  'capacity',
  'money',
  'technology',
  'weather',
  'government',
  'score',
  'forecast',
] as const;

type Theme = (typeof THEMES)[number];
export type FigureKey = keyof HandbookFigures;
type Rule = { readonly id: `rule-${string}`; readonly theme: Theme; readonly figures: readonly FigureKey[] };

/** The entries of the handbook's rules in their order, and the scenario's figures that each rests on. */
export const RULES = [
  { id: 'rule-demand-share', theme: 'demand', figures: ['sizeBefore', 'exchangeRate'] },
  { id: 'rule-demand-choice', theme: 'demand', figures: [] },
  { id: 'rule-demand-renewal', theme: 'demand', figures: ['contestCeiling'] },
  { id: 'rule-demand-price', theme: 'demand', figures: ['listPriceDecline'] },
  {
    id: 'rule-demand-reference',
    theme: 'demand',
    figures: ['deepCuts', 'deepCut', 'cutWindow', 'remainingGain'],
  },
  { id: 'rule-demand-place', theme: 'demand', figures: [] },
  { id: 'rule-accounts', theme: 'accounts', figures: ['discountCited'] },
  {
    id: 'rule-capacity-halls',
    theme: 'capacity',
    figures: ['quartersToBuild', 'hallUnits', 'unitCost', 'unitCostDecline', 'retirement'],
  },
  {
    id: 'rule-capacity-peak',
    theme: 'capacity',
    figures: ['kneeUse', 'lowestReliability', 'fullUse', 'spillToRivals'],
  },
  { id: 'rule-capacity-machines', theme: 'capacity', figures: ['machineCost'] },
  { id: 'rule-capacity-power', theme: 'capacity', figures: ['energyShare'] },
  { id: 'rule-money-profit', theme: 'money', figures: ['experience', 'complianceCost'] },
  { id: 'rule-money-depreciation', theme: 'money', figures: ['depreciationQuarters'] },
  { id: 'rule-money-cash', theme: 'money', figures: ['debtLimit', 'interest'] },
  { id: 'rule-money-rescue', theme: 'money', figures: ['goodwillRescue', 'rescuePenalty'] },
  { id: 'rule-money-teams', theme: 'money', figures: ['teams', 'extraTeams', 'extraTeamCost'] },
  { id: 'rule-money-group', theme: 'money', figures: ['goodwillPaid', 'goodwillHalf', 'goodwillKept'] },
  { id: 'rule-money-value', theme: 'money', figures: [] },
  {
    id: 'rule-money-listing',
    theme: 'money',
    figures: ['stepStudied', 'stepPrepared', 'stepFiled', 'stepListed', 'skyLimit', 'standingNeeded', 'proceeds'],
  },
  { id: 'rule-technology', theme: 'technology', figures: ['programmeQuarters', 'programmeGain', 'frontier'] },
  { id: 'rule-trust', theme: 'technology', figures: ['trustDrift', 'trustCriticism', 'trustAlign'] },
  { id: 'rule-weather-sky', theme: 'weather', figures: ['startSky'] },
  {
    id: 'rule-weather-charge',
    theme: 'weather',
    figures: [
      'chargeKept',
      'shareThreshold',
      'chargePerShare',
      'chargePerExposure',
      'chargeCriticism',
      'chargePerBreach',
    ],
  },
  { id: 'rule-weather-rod', theme: 'weather', figures: ['rodPerStanding', 'rodQuiet', 'rodAlign', 'partnershipRod'] },
  { id: 'rule-weather-chance', theme: 'weather', figures: ['chanceFloor', 'chanceCeiling'] },
  { id: 'rule-weather-strike', theme: 'weather', figures: ['strikeKeeps', 'rodSpares'] },
  {
    id: 'rule-weather-exposure',
    theme: 'weather',
    figures: ['exposureDrift', 'exposureCriticise', 'exposureQuiet'],
  },
  { id: 'rule-weather-compliance', theme: 'weather', figures: ['complianceMark', 'complianceDrift'] },
  {
    id: 'rule-government-posture',
    theme: 'government',
    figures: ['standingCriticise', 'standingAlign', 'alignWears'],
  },
  { id: 'rule-government-standing', theme: 'government', figures: ['standingDrift'] },
  { id: 'rule-government-certificates', theme: 'government', figures: [] },
  {
    id: 'rule-government-programme',
    theme: 'government',
    figures: [
      'minimumBid',
      'standingPerDoubling',
      'partnershipQuarters',
      'revenueTaken',
      'partnershipTeaches',
      'partnershipStanding',
    ],
  },
  { id: 'rule-government-owners', theme: 'government', figures: ['ownerState', 'ownerForeign'] },
  {
    id: 'rule-score',
    theme: 'score',
    figures: [
      'scoreSpread',
      'scoreShare',
      'scoreValue',
      'scoreProfit',
      'scoreCash',
      'scoreHalls',
      'scoreResearch',
      'scoreCharge',
    ],
  },
  { id: 'rule-orders', theme: 'score', figures: [] },
  { id: 'rule-forecast', theme: 'forecast', figures: [] },
  { id: 'rule-forecast-error', theme: 'forecast', figures: [] },
  { id: 'rule-why', theme: 'forecast', figures: [] },
  { id: 'rule-replay', theme: 'forecast', figures: [] },
  { id: 'rule-scales', theme: 'forecast', figures: [] },
] as const satisfies readonly Rule[];

/** An entry of the handbook that explains a rule; it is the end of an address, `/handbook#rule-weather-chance`. */
export type RuleId = (typeof RULES)[number]['id'];
