import { levelOne } from '#shared/ai/level-one.ts';
import { levelTwo } from '#shared/ai/level-two.ts';
import { levelZero } from '#shared/ai/level-zero.ts';
import type { Policy } from '#shared/ai/policy.ts';
import { forecast } from '#shared/forecast/forecast.ts';
import { guessState } from '#shared/forecast/guess-state.ts';
import { knownWorld } from '#shared/forecast/known-world.ts';
import { hashText } from '#shared/kernel/hash.ts';
import { type Seed, seedOf } from '#shared/kernel/luck.ts';
import { type CarriedOut, carryOut } from '#shared/rules/orders/carry-out.ts';
import { priceList } from '#shared/rules/orders/spending.ts';
import type { QuarterReport } from '#shared/rules/report.ts';
import { RULES_VERSION, resolveQuarter } from '#shared/rules/resolve-quarter.ts';
import type { WorldState } from '#shared/rules/state.ts';
import type { World } from '#shared/rules/world.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import type { QuarterResolved, SeatHolder } from './facts.ts';
import type { Match } from './match.ts';
import { ownFigures, type PublicQuarter, pastQuarters } from './visibility.ts';

/** Opens all orders of a quarter and resolves it: the body of `quarter-resolved`. */
export function resolveMatchQuarter(world: World, match: Match): QuarterResolved {
  const seed = seedOf(match.seed);
  const table = tableOf(world, match);
  const carried = world.providers.map((_, p) => {
    const holder = match.seats[p];
    const last = match.last[p];
    if (holder === null || holder === undefined || !last) return undefined;
    const draft = match.drafts[p];
    if (holder === 'team') return carryOut(world, match.state, p, draft ?? last, last);
    return computerOrders(world, table, p, holder, last);
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
    forecasts: foretold(world, match, table, orders),
  };
}

/** What the forecast of each team's orders said, from what its seat knew; the computer's seats are spared the work. */
function foretold(
  world: World,
  match: Match,
  { state, report, past }: Table,
  orders: readonly (Orders | undefined)[],
): QuarterResolved['forecasts'] {
  return orders.map((own, p) => {
    const last = match.last[p];
    if (match.seats[p] !== 'team' || own === undefined || !last) return null;
    const seen = { own: ownFigures(world, state, report, p), past, prices: priceList(world, state, p), last };
    const first = forecast(guessState(knownWorld(world), seen), own, 1)[0];
    if (first === undefined) return null;
    const { share, revenue, profit, cash } = first;
    return { share, revenue, profit, cash };
  });
}

function tableOf(world: World, match: Match): Table {
  const asked = match.seats.some((holder) => holder !== null && holder !== 'history');
  const past = asked ? pastQuarters(world, match) : [];
  return { state: match.state, report: match.reports.at(-1), past, seed: match.seed };
}

const LEVELS: readonly Policy[] = [levelZero, levelOne, levelTwo];

/** What lies on the table when a quarter is planned: the secret state, and all that was made public of the past. */
export type Table = {
  readonly state: Readonly<WorldState>;
  /** The quarter just over, or undefined before the first. */
  readonly report: QuarterReport | undefined;
  readonly past: readonly PublicQuarter[];
  /** The match's, from which computer players take a seed of their own. */
  readonly seed: string;
};

/** A computer player's orders: it is told what a person in its seat would see, and its luck is not the match's. */
export function computerOrders(
  world: World,
  { state, report, past, seed }: Table,
  provider: number,
  player: Exclude<SeatHolder, 'team'>,
  last: Orders,
): CarriedOut {
  if (player === 'history') return { orders: world.history[provider]?.[state.quarter] ?? last, refused: [] };
  const policy = LEVELS[player];
  if (policy === undefined) throw new RangeError(`no computer player of level ${player}`);
  const own = ownFigures(world, state, report, provider);
  const prices = priceList(world, state, provider);
  return carryOut(world, state, provider, policy({ world, own, past, prices, last, seed: ownSeed(seed) }), last);
}

function ownSeed(seed: string): Seed {
  return seedOf(hashText(`computer players ${seed}`));
}
