import type { SeatView } from '#shared/match/views.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import { CHARGING_TERMS, EARTHING_TERMS, type Outlook, type WeatherTerm } from '#shared/rules/weather.ts';
import { driverSentence, type Told } from './driver-sentence.ts';

/** The strike chance in its large figures; points of 100. */
export type StrikeChance = {
  readonly chance: number;
  readonly charge: number;
  readonly rod: number;
  readonly exposed: number;
};

/** One driver: what it adds to the chance, and why in a sentence. */
export type Driver = { readonly term: WeatherTerm; readonly points: number; readonly sentence: string };

/** Terms that are not there every quarter: shown only where they do something. */
const SILENT_AT_ZERO: readonly WeatherTerm[] = ['events', 'fullCharge', 'fullRod', 'limits'];

export function strikeChance({ chance, charge, rod }: Outlook): StrikeChance {
  return { chance, charge, rod, exposed: Math.max(0, charge - rod) };
}

/** Whether a strike chance draws anything in this match: by dates alone, or in a calm one, it only measures. */
export function drawsStrikes({ mode }: Pick<SeatView, 'mode'>, { strikesDrawnIn }: PublicScenario): boolean {
  return strikesDrawnIn.includes(mode);
}

/** Every driver in the order of its making: what charges, what earths, what the limits of a chance take or give. */
export function drivers(told: Told): Readonly<Record<'charging' | 'earthing' | 'limits', readonly Driver[]>> {
  const rows = (terms: readonly WeatherTerm[]) =>
    terms
      .filter((term) => isShown(told, term))
      .map((term) => ({ term, points: told.outlook.terms[term], sentence: driverSentence(told, term) }));
  return { charging: rows(CHARGING_TERMS), earthing: rows(EARTHING_TERMS), limits: rows(['limits']) };
}

function isShown({ outlook, scenario }: Told, term: WeatherTerm): boolean {
  if (term === 'ownership') return scenario.ownership !== undefined;
  return outlook.terms[term] !== 0 || !SILENT_AT_ZERO.includes(term);
}

const FEW = 4;

/** The few drivers that weigh most, heaviest first. */
export function mainDrivers({ terms }: Outlook): readonly Pick<Driver, 'term' | 'points'>[] {
  return [...CHARGING_TERMS, ...EARTHING_TERMS]
    .filter((term) => terms[term] !== 0 && !term.startsWith('full'))
    .map((term) => ({ term, points: terms[term] }))
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, FEW);
}
