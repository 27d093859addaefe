import { seedOf } from '#shared/kernel/luck.ts';
import { startOrders } from '#shared/rules/orders/start-orders.ts';
import { resolveQuarter } from '#shared/rules/resolve-quarter.ts';
import { startState } from '#shared/rules/start-state.ts';
import type { World } from '#shared/rules/world.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import type { MatchRecord } from './record.ts';
import type { HistoryBand } from './types.ts';
import type { Progress } from './what-if.ts';

/** As many games as the 100 of a score is the mean of, under the same luck. */
const GAMES = 60;
/** Of 60 in order: a tenth lie below the first, a tenth above the second. */
const LOW = 6;
const HIGH = 53;

/** Where shares lie when every seat does what history did, in the match's mode and window, with luck. */
export function* historyBand(
  record: Pick<MatchRecord, 'world' | 'mode' | 'from' | 'until'>,
): Generator<Progress, HistoryBand> {
  const { world, from, until } = record;
  const games: (readonly number[])[][] = [];
  for (let n = 0; n < GAMES; n++) {
    games.push(historyGame(record, `mark ${n}`));
    yield { done: games.length, of: GAMES };
  }
  return Array.from({ length: until - from }, (_, q) =>
    world.providers.map((_, p) => band(games.map((game) => game[from + q]?.[p] ?? 0))),
  );
}

function band(shares: readonly number[]): HistoryBand[number][number] {
  const sorted = [...shares].sort((a, b) => a - b);
  const mean = shares.reduce((sum, one) => sum + one, 0) / shares.length;
  return { low: sorted[LOW] ?? mean, mean, high: sorted[HIGH] ?? mean };
}

/** [q][p] percent. */
function historyGame(
  { world, mode, until }: Pick<MatchRecord, 'world' | 'mode' | 'until'>,
  luck: string,
): (readonly number[])[] {
  const seed = seedOf(luck);
  const shares: (readonly number[])[] = [];
  let state = startState(world);
  let last = world.providers.map((one, p) => (one.playable ? startOrders(world, p) : undefined));
  for (let quarter = 0; quarter < until; quarter++) {
    const orders = last.map((before, p) => before && historyOrders(world, p, quarter, before));
    const resolved = resolveQuarter(world, { state, orders, seed, mode });
    state = resolved.state;
    last = orders;
    shares.push(resolved.report.share);
  }
  return shares;
}

/** What history did in a seat; where it is silent, the same again. */
export function historyOrders({ history }: World, provider: number, quarter: number, last: Orders): Orders {
  return history[provider]?.[quarter] ?? last;
}
