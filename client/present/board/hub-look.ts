import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import type { BoardView } from './cloud-groups.ts';
import type { HubLook } from './picture.ts';

/** Whole halls of a hub: what stands and what is on its way. */
export type Halls = { readonly standing: number; readonly underway: number };

/** From here on a hub has a hall, two of them, a campus: chosen so that no seat starts with one look everywhere. */
const ONE = 1;
const TWO = 2;
const CAMPUS = 8;

/** Halls are counted whole wherever they are shown, though a little of every one is retired each quarter. */
export function wholeHalls(units: number, { hallUnits }: Pick<PublicScenario, 'hallUnits'>): number {
  return Math.round(units / hallUnits);
}

export function hubLook({ standing, underway }: Halls): HubLook {
  if (standing >= CAMPUS) return 'campus';
  if (standing >= TWO) return 'two';
  if (standing >= ONE) return underway > 0 ? 'one-building' : 'one';
  return underway > 0 ? 'building' : 'site';
}

/** The own halls by hub; on a wall, which knows only what everybody saw, all that were begun since the first quarter. */
export function hallsByHub(view: BoardView, scenario: PublicScenario): Halls[] {
  const { own } = view;
  if (own === undefined) return hallsOfAll(view, scenario);
  const each = own.underway.length / scenario.hubs.length;
  return scenario.hubs.map((_, h) => ({
    standing: wholeHalls(own.units[h] ?? 0, scenario),
    underway: wholeHalls(sum(own.underway.slice(h * each, (h + 1) * each)), scenario),
  }));
}

function hallsOfAll({ past }: BoardView, scenario: PublicScenario): Halls[] {
  const H = scenario.hubs.length;
  // begun in one quarter, built from the next on
  const recent = past.length - (scenario.quartersToBuild - 1);
  return scenario.hubs.map((_, h) => {
    const begun = past.map(({ hallsBegun }) => sum(hallsBegun.filter((_count, index) => index % H === h)));
    return { standing: sum(begun.slice(0, Math.max(0, recent))), underway: sum(begun.slice(Math.max(0, recent))) };
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((all, one) => all + one, 0);
}
