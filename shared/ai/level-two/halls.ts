import { power } from '#shared/kernel/exact.ts';
import { placeByWorth } from './hubs.ts';
import type { View } from './view.ts';

/** What the halls are asked to carry, in capacity units. */
export type Need = {
  /** Units used this quarter and in the quarter in which halls begun now open, if growth goes on as seen. */
  readonly now: number;
  readonly later: number;
  /** Use that leaves the peak of that season where the persona wants it, share. */
  readonly limitNow: number;
  readonly limitLater: number;
  /** Units of the own halls this quarter, and later without any new order. */
  readonly units: number;
  readonly unitsLater: number;
};

export function needOf(view: View): Need {
  const { situation, world, season } = view;
  const { own } = situation;
  const ahead = world.capacity.quartersToBuild;
  const growth = (1 + view.growth) / world.money.listPriceFactor;
  const used = own.use > 0 ? own.use * own.capacity : (own.capacity * view.provider.utilisationPct) / 100;
  const units = own.units.reduce((sum, one) => sum + one, 0);
  const underway = own.underway.reduce((sum, one) => sum + one, 0);
  return {
    now: used * growth,
    later: used * power(growth, ahead + 1),
    limitNow: limit(view, season),
    limitLater: limit(view, (season + ahead) % 4),
    units,
    unitsLater: units * power(1 - world.capacity.retirement, ahead) + underway,
  };
}

/** The mean use at which the peak of a season reaches what the persona builds for; small providers' peaks are higher. */
function limit(view: View, season: number): number {
  const { capacity } = view.world;
  const shares = view.situation.past.at(-1)?.share ?? [];
  const own = Math.max(0.5, shares[view.situation.own.provider] ?? 0);
  const largest = shares.reduce((most, one) => Math.max(most, one), own);
  const size = shares.length === 0 ? 1 : Math.min(2, power(Math.max(1, largest / own), capacity.peakSizeExponent));
  return view.persona.peakUse / (1 + (capacity.peak[season] ?? 0) * size);
}

/** Halls to begin, by hub: what will be missing when they open, as far as the persona dares and money goes. */
export function halls(view: View, need: Need): Record<string, number> {
  const { situation, persona, world, revenue } = view;
  const { available, teams, team, hall } = situation.prices;
  const missing = need.later / need.limitLater - need.unitsLater;
  const dared = Math.min(missing, persona.expansion * need.units) / world.capacity.hallUnits;
  const paid = (available - persona.reserve * revenue - teams * team) / Math.max(1, hall);
  return placeByWorth(view, Math.max(0, Math.min(Math.round(dared), Math.floor(paid))));
}

/** The group's machines fill what is missing this quarter, where they are lent (SPEC MON6). */
export function groupMachines(view: View, need: Need): number {
  const { group } = view.world;
  if (!group.machineSeasons.includes(view.season)) return 0;
  const missing = need.now / need.limitNow - need.units;
  return Math.floor(Math.min(view.provider.groupMachines, Math.max(0, missing)));
}
