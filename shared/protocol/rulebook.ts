import { knownWorld } from '#shared/forecast/known-world.ts';
import type { ForecastErrors } from '#shared/forecast/range.ts';
import type { World } from '#shared/rules/world.ts';
import type { Scenario } from '#shared/scenario/format/scenario.ts';

/** What a page needs to forecast: the rules as anybody may know them, and how far forecasts were off (SPEC FOR1, FOR7). */
export type Rulebook = { readonly world: World; readonly errors: ForecastErrors | null };

export function rulebookOf({ forecast }: Scenario, world: World): Rulebook {
  const errors = forecast && {
    share: forecast.share.values,
    revenue: forecast.revenue.values,
    profit: forecast.profit.values,
    cash: forecast.cash.values,
  };
  return { world: knownWorld(world), errors: errors ?? null };
}
