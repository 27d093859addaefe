import { clamp, roundIndex } from '#shared/kernel/grid.ts';
import type { Posture } from '#shared/scenario/words.ts';
import type { WorldState } from './state.ts';
import type { WeatherRules, World } from './world.ts';

/** What charges a provider, what earths it, and what the limits of the scale take or give (SPEC WEA1 to WEA3). */
export const WEATHER_TERMS = [
  'kept',
  'events',
  'share',
  'exposure',
  'criticism',
  'fullCharge',
  'standing',
  'posture',
  'fullRod',
  'limits',
] as const;
export type WeatherTerm = (typeof WEATHER_TERMS)[number];

/** Points 0 to 100; `chance` in percent. The terms add up to the chance, exactly. */
export type Outlook = {
  readonly charge: number;
  readonly rod: number;
  readonly chance: number;
  readonly terms: Readonly<Record<WeatherTerm, number>>;
};

type Marks = Pick<WorldState, 'charge' | 'exposure' | 'standing' | 'recentShare'>;

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
  { before, posture, sky }: { before: number; posture: Posture; sky: number },
): Outlook {
  const share = marks.recentShare[p * 4] ?? 0;
  const kept = roundIndex(rules.chargeKept * before);
  const events = roundIndex((marks.charge[p] ?? 0) - before);
  const tall = roundIndex((sky / 100) * rules.chargePerShare * Math.max(0, share - rules.shareThreshold));
  const exposure = roundIndex((sky / 100) * rules.chargePerExposure * (marks.exposure[p] ?? 0));
  const criticism = posture === 'criticise' ? roundIndex((sky / 100) * rules.chargeCriticism) : 0;
  const gathered = kept + events + tall + exposure + criticism;
  const charge = roundIndex(clamp(gathered, 0, 100));
  const standing = roundIndex(rules.rodPerStanding * (marks.standing[p] ?? 0));
  const rod = roundIndex(clamp(standing + rules.rodPosture[posture], 0, 100));
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
      fullCharge: roundIndex(charge - gathered),
      standing: -standing,
      posture: -rules.rodPosture[posture],
      fullRod: roundIndex(standing + rules.rodPosture[posture] - rod),
      limits: roundIndex(chance - (charge - rod)),
    },
  };
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
  return outlookOf(world.weather, state, p, { before: state.charge[p] ?? 0, posture, sky });
}
