import { clamp, roundIndex } from '#shared/kernel/grid.ts';
import type { Posture } from '#shared/scenario/words.ts';
import { certificatesOf, partnershipsOf } from './government.ts';
import type { WorldState } from './state.ts';
import type { WeatherRules } from './weather-rules.ts';
import type { World } from './world.ts';

/** What charges a provider; events' own charge is apart (SPEC WEA1). */
export const CHARGING_TERMS = ['kept', 'events', 'share', 'exposure', 'criticism', 'breach', 'fullCharge'] as const;
/** What earths it (SPEC WEA2). */
export const EARTHING_TERMS = ['standing', 'certificates', 'posture', 'partnerships', 'ownership', 'fullRod'] as const;
/** All terms of a strike chance, and what the limits of the scale take or give (SPEC WEA3). */
export const WEATHER_TERMS = [...CHARGING_TERMS, ...EARTHING_TERMS, 'limits'] as const;
export type WeatherTerm = (typeof WEATHER_TERMS)[number];

/** The five states of the sky for the eye, from clear to storm, by the points at which each begins (DESIGN.md §1). */
const SKY_BEGINS = [0, 25, 40, 55, 70];
export type SkyState = 1 | 2 | 3 | 4 | 5;

export function skyState(sky: number): SkyState {
  return SKY_BEGINS.filter((begins) => sky >= begins).length as SkyState;
}

/** The least sky of the next darker state; a storm stays as it is. */
export function darkerSky(sky: number): number {
  return SKY_BEGINS[skyState(sky)] ?? sky;
}

/** Quarters ahead that the front can be seen. */
const FRONT_SEEN = 4;

/**
 * How many quarters away the front is: the next quarter whose sky, as it is laid out, is in a darker state than now.
 *
 * @param sky - The sky that everybody just saw, 0 to 100.
 * @returns 1 to 4, or null where none is in sight (SPEC WEA10).
 */
export function frontAfter(world: World, quarter: number, sky: number): number | null {
  for (let ahead = 1; ahead <= FRONT_SEEN; ahead++) {
    const next = world.sky[quarter + ahead];
    if (next !== undefined && skyState(next) > skyState(sky)) return ahead;
  }
  return null;
}

/** Points 0 to 100; `chance` in percent. The terms add up to the chance, exactly. */
export type Outlook = {
  readonly charge: number;
  readonly rod: number;
  readonly chance: number;
  readonly terms: Readonly<Record<WeatherTerm, number>>;
};

type Marks = Pick<WorldState, 'charge' | 'exposure' | 'standing' | 'compliance' | 'recentShare'>;

/** Parts of the rod that are bought, tied or assumed, in points. */
export type Earth = Readonly<Record<'certificates' | 'partnerships' | 'ownership', number>>;

/** What a provider's certificates and partnerships in force add to its rod, and what is assumed of its owner. */
export function earthOf(world: World, state: Readonly<WorldState>, p: number): Earth {
  const owner = world.providers[p]?.ownership ?? 'private';
  return {
    certificates: certificatesOf(world, state, p).reduce((sum, one) => sum + one.rod, 0),
    partnerships: partnershipsOf(state, p).length * (world.programme?.rod ?? 0),
    ownership: world.weather?.rodOwnership[owner] ?? 0,
  };
}

/**
 * The weather one provider stands in: by how much its charge exceeds its rod under a sky.
 *
 * @param before - Charge at the end of last quarter, points; what events added since is the difference to `marks`.
 * @param sky - 0 to 100: what gathers is in proportion to it.
 */
export function outlookOf(
  rules: WeatherRules,
  marks: Readonly<Marks>,
  p: number,
  { before, posture, sky, earth }: { before: number; posture: Posture; sky: number; earth: Earth },
): Outlook {
  const share = marks.recentShare[p * 4] ?? 0;
  const kept = roundIndex(rules.chargeKept * before);
  const events = roundIndex((marks.charge[p] ?? 0) - before);
  const tall = roundIndex((sky / 100) * rules.chargePerShare * Math.max(0, share - rules.shareThreshold));
  const exposure = roundIndex((sky / 100) * rules.chargePerExposure * (marks.exposure[p] ?? 0));
  const criticism = posture === 'criticise' ? roundIndex((sky / 100) * rules.chargeCriticism) : 0;
  const lacking = Math.max(0, rules.complianceMark - (marks.compliance[p] ?? 0));
  const breach = roundIndex((sky / 100) * rules.chargePerBreach * lacking);
  const gathered = kept + events + tall + exposure + criticism + breach;
  const charge = roundIndex(clamp(gathered, 0, 100));
  const standing = roundIndex(rules.rodPerStanding * (marks.standing[p] ?? 0));
  const raised = standing + earth.certificates + rules.rodPosture[posture] + earth.partnerships + earth.ownership;
  const rod = roundIndex(clamp(raised, 0, 100));
  const chance = roundIndex(clamp(charge - rod, rules.chanceFloor, rules.chanceCeiling));
  return {
    charge,
    rod,
    chance,
    terms: {
      kept,
      events,
      share: tall,
      exposure,
      criticism,
      breach,
      fullCharge: roundIndex(charge - gathered),
      standing: -standing,
      certificates: -earth.certificates,
      posture: -rules.rodPosture[posture],
      partnerships: -earth.partnerships,
      ownership: -earth.ownership,
      fullRod: roundIndex(raised - rod),
      limits: roundIndex(chance - (charge - rod)),
    },
  };
}

const CHARGE_STEPS = [20, 40, 55, 70];

/** Charge as everybody sees it: 1 to 5 (LOOK: 0-19, 20-39, 40-54, 55-69, 70 and more). */
export function chargeStep(charge: number): number {
  return CHARGE_STEPS.filter((step) => charge >= step).length + 1;
}

/** The outlook for a quarter that is still planned, under the last sky that everybody saw. */
export function plannedOutlook(
  world: World,
  state: Readonly<WorldState>,
  p: number,
  posture: Posture,
  sky: number,
): Outlook | undefined {
  if (world.weather === undefined) return undefined;
  const earth = earthOf(world, state, p);
  return outlookOf(world.weather, state, p, { before: state.charge[p] ?? 0, posture, sky, earth });
}
