import { levelOne } from '#shared/ai/level-one.ts';
import { levelTwo } from '#shared/ai/level-two.ts';
import { levelZero } from '#shared/ai/level-zero.ts';
import type { Policy } from '#shared/ai/policy.ts';
import { forecastRun } from '#shared/forecast/forecast.ts';
import { guessState } from '#shared/forecast/guess-state.ts';
import { knownWorld } from '#shared/forecast/known-world.ts';
import { saferPosture, type WorthTrying, worthTrying } from '#shared/forecast/worth-trying.ts';
import { hashText } from '#shared/kernel/hash.ts';
import { type Seed, seedOf } from '#shared/kernel/luck.ts';
import { type CarriedOut, carryOut } from '#shared/rules/orders/carry-out.ts';
import { priceList } from '#shared/rules/orders/spending.ts';
import type { QuarterReport } from '#shared/rules/report.ts';
import { type QuarterInput, RULES_VERSION, resolveQuarter } from '#shared/rules/resolve-quarter.ts';
import type { WorldState } from '#shared/rules/state.ts';
import { explainQuarter } from '#shared/rules/why/explain.ts';
import type { World } from '#shared/rules/world.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import { draftOf } from './drafts.ts';
import type { Foretold, QuarterResolved, SeatHolder } from './facts.ts';
import type { Match } from './match.ts';
import { closedLever } from './open-levers.ts';
import { ownFigures, type PublicQuarter, pastQuarters } from './visibility.ts';

/** Opens all orders of a quarter and resolves it: the body of `quarter-resolved`. */
export function resolveMatchQuarter(world: World, match: Match): QuarterResolved {
  const seed = seedOf(match.seed);
  const table = tableOf(world, match);
  const carried = world.providers.map((_, p) => {
    const holder = match.seats[p];
    const last = match.last[p];
    if (holder === null || holder === undefined || !last) return undefined;
    if (holder === 'team') return carryOut(world, match.state, p, draftOf(world, match, p) ?? last, last);
    return computerOrders(world, table, p, holder, last);
  });
  const orders = carried.map((one) => one?.orders);
  const input = { state: match.state, orders, seed, mode: match.mode };
  const { state, report } = resolveQuarter(world, input);
  const looked = orders.map((own, p) => lookBack(world, match, { table, report, own, p }));
  return {
    quarter: match.state.quarter,
    rulesVersion: RULES_VERSION,
    orders: orders.map((one) => one ?? null),
    refused: carried.map((one) => one?.refused ?? []),
    state,
    report,
    forecasts: looked.map((one) => one?.foretold ?? null),
    tries: looked.map((one) => one?.tries ?? null),
    whys: whysOf(world, match, input),
  };
}

/** Why each team's share and profit changed: worked out once, with the quarter before it at hand. */
function whysOf(world: World, match: Match, input: QuarterInput): QuarterResolved['whys'] {
  const teams = match.seats.flatMap((holder, p) => (holder === 'team' ? [p] : []));
  if (teams.length === 0) return match.seats.map(() => null);
  const previous = match.before && { ...input, ...match.before };
  const whys = explainQuarter(world, previous, input, teams);
  return match.seats.map((_, p) => whys.find((one) => one.provider === p) ?? null);
}

type LookBack = { readonly foretold: Foretold; readonly tries: WorthTrying | null };

/**
 * What the forecast of a team's orders said, from what its seat knew, and what it would have said of other orders; the
 * computer's seats are spared the work.
 *
 * @param report - Of the quarter just resolved: from it comes only whether the chance struck the seat.
 */
function lookBack(
  world: World,
  match: Match,
  { table, report, own, p }: { table: Table; report: QuarterReport; own: Orders | undefined; p: number },
): LookBack | undefined {
  const last = match.last[p];
  if (match.seats[p] !== 'team' || own === undefined || !last) return undefined;
  const prices = priceList(world, table.state, p);
  const seen = { own: ownFigures(world, table.state, table.report, p), past: table.past, prices, last };
  const guess = guessState(knownWorld(world), seen);
  const run = forecastRun(guess, own);
  const [first] = run.quarters;
  if (first === undefined) return undefined;
  const { share, revenue, profit, cash } = first;
  // no posture keeps away what has a date or a cause of its own
  const inDeck = (id: string) => world.events.find((one) => one.id === id)?.strikeWeight !== undefined;
  const struck = report.strikes.some((one) => one.provider === p && inDeck(one.event));
  const next = { opens: match.opens, quarter: match.quarter + 1 };
  const step = worthTrying(guess, own, prices, run, {
    placedAs: match.opens === null ? undefined : last,
    isOpen: (lever) => closedLever(next, lever) === undefined,
  });
  const posture = struck ? saferPosture(guess, own.government.posture) : null;
  return {
    foretold: { share, revenue, profit, cash },
    tries: step === null && posture === null ? null : { step, posture },
  };
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
