import type { FilmSource } from './scene.ts';

type Opened = { readonly hub: number; readonly halls: number };

/** Own halls that opened this quarter, on a wall everybody's: they were begun a few public quarters ago. */
export function openedHubs({ view, after, scenario }: FilmSource): Opened[] {
  const begun = view.past.find((one) => one.quarter === after.quarter - (scenario.quartersToBuild - 1));
  const H = scenario.hubs.length;
  return scenario.hubs
    .map((_, hub) => {
      const halls = scenario.providers.map((_one, p) =>
        view.own === undefined || view.own.provider === p ? (begun?.hallsBegun[p * H + hub] ?? 0) : 0,
      );
      return { hub, halls: halls.reduce((sum, one) => sum + one, 0) };
    })
    .filter((one) => one.halls > 0);
}

/** The tiles whose new hall is still dashed while the film begins. */
export function openingTiles(source: FilmSource): Record<number, number> {
  const { hubs, provinces } = source.scenario;
  return Object.fromEntries(
    openedHubs(source).map(({ hub }) => [provinces.findIndex((one) => one.id === hubs[hub]?.province), 0]),
  );
}
