import { quarterName } from '#shared/kernel/quarters.ts';
import type { World } from '#shared/rules/world.ts';
import type { GameSummary, ManyGames } from './play-many.ts';

type Spread = { mean: number[]; p10: number[]; p90: number[] };

/** What `scenario simulate --json` prints (DESIGN.md §5), but for the speed, which is the only figure that may differ. */
export type Summary = {
  scenario: string;
  games: number;
  seed: number;
  mode: string;
  quarters: string[];
  shares: Record<string, Spread>;
  market: { revenueCnyMn: number[] };
  scores: Record<string, { mean: number; p10: number; p90: number }>;
  events: Record<string, { firedIn: number; meanQuarter: number | null }>;
};

/** @param games - In the order of their index, so that the result does not depend on who played what. */
export function summarise(world: World, many: ManyGames, games: readonly GameSummary[]): Summary {
  const indices = Array.from({ length: many.quarters }, (_, q) => q);
  const shares = world.providers.map((one, p) => {
    const by = indices.map((q) => games.map((game) => game.share[q]?.[p] ?? 0));
    return [
      one.id,
      { mean: by.map(mean), p10: by.map((list) => quantile(list, 0.1)), p90: by.map((list) => quantile(list, 0.9)) },
    ];
  });
  const scores = world.providers.flatMap((one, p) => {
    const list = games.map((game) => game.score[p] ?? 0);
    return one.playable ? [[one.id, { mean: mean(list), p10: quantile(list, 0.1), p90: quantile(list, 0.9) }]] : [];
  });
  const events = world.events.map((event) => {
    const fired = games.flatMap((game) => {
      const quarter = game.events[event.id];
      return quarter === undefined ? [] : [quarter];
    });
    return [event.id, { firedIn: fired.length, meanQuarter: fired.length === 0 ? null : mean(fired) }];
  });
  return {
    scenario: world.id,
    games: games.length,
    seed: many.seed,
    mode: many.mode,
    quarters: indices.map((q) => quarterName(world.firstQuarter + many.from + q)),
    shares: Object.fromEntries(shares),
    market: { revenueCnyMn: indices.map((q) => mean(games.map((game) => game.market[q] ?? 0))) },
    scores: Object.fromEntries(scores),
    events: Object.fromEntries(events),
  };
}

const tidy = (value: number) => Math.round(value * 1000) / 1000;

function mean(list: readonly number[]): number {
  return list.length === 0 ? 0 : tidy(list.reduce((sum, one) => sum + one, 0) / list.length);
}

/** Nearest rank, so that it is always a value that occurred. */
function quantile(list: readonly number[], part: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return tidy(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0);
}
