import { levelOne } from '#shared/ai/level-one.ts';
import { levelZero } from '#shared/ai/level-zero.ts';
import type { Policy } from '#shared/ai/policy.ts';
import { hashText } from '#shared/kernel/hash.ts';
import { type Seed, seedOf } from '#shared/kernel/luck.ts';
import { type CarriedOut, carryOut } from '#shared/rules/orders/carry-out.ts';
import type { QuarterReport } from '#shared/rules/report.ts';
import { RULES_VERSION, resolveQuarter } from '#shared/rules/resolve-quarter.ts';
import type { WorldState } from '#shared/rules/state.ts';
import type { World } from '#shared/rules/world.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import type { QuarterResolved, SeatHolder } from './facts.ts';
import type { Match } from './match.ts';
import { ownFigures, publicQuarter } from './visibility.ts';

/** Opens all orders of a quarter and resolves it: the body of `quarter-resolved`. */
export function resolveMatchQuarter(world: World, match: Match): QuarterResolved {
  const seed = seedOf(match.seed);
  const carried = world.providers.map((_, p) => {
    const holder = match.seats[p];
    const last = match.last[p];
    if (holder === null || holder === undefined || !last) return undefined;
    const draft = match.drafts[p];
    if (holder === 'team') return carryOut(world, match.state, p, draft ?? last, last);
    return computerOrders(world, match.state, match.reports.at(-1), p, holder, last, match.seed);
  });
  const orders = carried.map((one) => one?.orders);
  const { state, report } = resolveQuarter(world, { state: match.state, orders, seed, mode: match.mode });
  return {
    quarter: match.state.quarter,
    rulesVersion: RULES_VERSION,
    orders: orders.map((one) => one ?? null),
    refused: carried.map((one) => one?.refused ?? []),
    state,
    report,
  };
}

const LEVELS: readonly Policy[] = [levelZero, levelOne];

/** A computer player's orders: it is told what a person in its seat would see, and its luck is not the match's. */
export function computerOrders(
  world: World,
  state: Readonly<WorldState>,
  report: QuarterReport | undefined,
  provider: number,
  player: Exclude<SeatHolder, 'team'>,
  last: Orders,
  seed: string,
): CarriedOut {
  if (player === 'history') return { orders: world.history[provider]?.[state.quarter] ?? last, refused: [] };
  const policy = LEVELS[player];
  if (policy === undefined) throw new RangeError(`no computer player of level ${player}`);
  const own = ownFigures(world, state, report, provider);
  const seen = report === undefined ? undefined : publicQuarter(world, state, report);
  return carryOut(world, state, provider, policy({ world, own, seen, last, seed: ownSeed(seed) }), last);
}

function ownSeed(seed: string): Seed {
  return seedOf(hashText(`computer players ${seed}`));
}
