import { type ForecastQuarter, forecast } from '#shared/forecast/forecast.ts';
import { guessState } from '#shared/forecast/guess-state.ts';
import { knownWorld } from '#shared/forecast/known-world.ts';
import { seedOf } from '#shared/kernel/luck.ts';
import { computerOrders } from '#shared/match/resolve.ts';
import { ownFigures, type PublicQuarter, publicQuarter } from '#shared/match/visibility.ts';
import { priceList } from '#shared/rules/orders/spending.ts';
import { startOrders } from '#shared/rules/orders/start-orders.ts';
import type { QuarterReport } from '#shared/rules/report.ts';
import { resolveQuarter } from '#shared/rules/resolve-quarter.ts';
import { startState } from '#shared/rules/start-state.ts';
import type { World } from '#shared/rules/world.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import type { Mode } from '#shared/scenario/words.ts';

/** A forecast beside what came: money in CNY mn, shares in percent. */
export type Judged = {
  readonly provider: number;
  readonly quarter: number;
  /** Quarters ahead, from 1. */
  readonly horizon: number;
  readonly forecast: ForecastQuarter;
  readonly outcome: {
    readonly share: number;
    readonly revenue: number;
    readonly profit: number;
    readonly cash: number;
  };
  /** The share before the forecast: what who knows nothing would say again. */
  readonly before: number;
};

export type JudgedGame = {
  readonly player: 'history' | 0 | 1 | 2;
  readonly seed: string;
  readonly mode: Mode;
};

/** Plays a game and forecasts every quarter in every seat, from what it was told, the orders that it then carried out. */
export function judgeForecasts(world: World, { player, seed, mode }: JudgedGame): Judged[] {
  const known = knownWorld(world);
  const made: { provider: number; quarter: number; before: number; quarters: ForecastQuarter[] }[] = [];
  const reports: QuarterReport[] = [];
  const past: PublicQuarter[] = [];
  let state = startState(world);
  let last: (Orders | undefined)[] = world.providers.map((one, p) =>
    one.playable ? startOrders(world, p) : undefined,
  );
  for (let quarter = 0; quarter < world.quarters; quarter++) {
    const table = { state, report: reports.at(-1), past, seed };
    const orders = last.map((before, p) => before && computerOrders(world, table, p, player, before).orders);
    orders.forEach((own, provider) => {
      const before = last[provider];
      if (own === undefined || before === undefined) return;
      const guess = guessState(known, {
        own: ownFigures(world, state, reports.at(-1), provider),
        past,
        prices: priceList(world, state, provider),
        last: before,
      });
      made.push({
        provider,
        quarter,
        before: state.recentShare[provider * 4] ?? 0,
        quarters: forecast(guess, own),
      });
    });
    const resolved = resolveQuarter(world, { state, orders, seed: seedOf(seed), mode });
    state = resolved.state;
    reports.push(resolved.report);
    past.push(publicQuarter(world, state, resolved.report));
    last = orders;
  }
  return made.flatMap(({ provider, quarter, before, quarters }) =>
    quarters.flatMap((one, n) => {
      const report = reports[quarter + n];
      if (report === undefined) return [];
      const line = (name: keyof QuarterReport['lines']) => report.lines[name][provider] ?? 0;
      const outcome = {
        share: report.share[provider] ?? 0,
        revenue: line('revenue'),
        profit: line('profit'),
        cash: line('cash'),
      };
      return [{ provider, quarter, horizon: n + 1, forecast: one, outcome, before }];
    }),
  );
}
