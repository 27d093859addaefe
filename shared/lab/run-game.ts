import { seedOf } from '#shared/kernel/luck.ts';
import { computerOrders, type Table } from '#shared/match/resolve.ts';
import { type PublicQuarter, publicQuarter } from '#shared/match/visibility.ts';
import { carryOut } from '#shared/rules/orders/carry-out.ts';
import { startOrders } from '#shared/rules/orders/start-orders.ts';
import type { QuarterReport } from '#shared/rules/report.ts';
import { resolveQuarter } from '#shared/rules/resolve-quarter.ts';
import { type TakeOver, takeOver } from '#shared/rules/score.ts';
import { startState } from '#shared/rules/start-state.ts';
import type { WorldState } from '#shared/rules/state.ts';
import type { World } from '#shared/rules/world.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import type { Mode } from '#shared/scenario/words.ts';

/** Who plays a seat in the lab: history's orders, a computer level, or a list of orders by quarter. */
export type SeatPlayer = 'history' | 0 | 1 | 2 | readonly Orders[];

export type Game = {
  /** By provider; undefined plays history. */
  readonly seats: readonly (SeatPlayer | undefined)[];
  readonly seed: string;
  readonly mode: Mode;
  /** Quarters before this one are played by history in every seat. */
  readonly from: number;
  readonly quarters: number;
};

export type PlayedGame = {
  readonly reports: readonly QuarterReport[];
  readonly state: Readonly<WorldState>;
  /** Where the seats' own players took over from history. */
  readonly since: TakeOver;
  /** What everybody saw of each quarter; empty where no computer player had to be told. */
  readonly past: readonly PublicQuarter[];
};

/** Plays one game to its end without a server: what the bench, the calibration and the balance tests are made of. */
export function runGame(world: World, game: Game): PlayedGame {
  const reports: QuarterReport[] = [];
  const past: PublicQuarter[] = [];
  let state = startState(world);
  let since = takeOver(state);
  for (const quarter of quartersOf(world, game, past)) {
    reports.push(quarter.report);
    state = quarter.state;
    since = quarter.since;
  }
  return { reports, state, since, past };
}

type PlayedQuarter = {
  readonly state: WorldState;
  readonly report: QuarterReport;
  readonly since: TakeOver;
};

/**
 * One game, quarter by quarter.
 *
 * @param past - Takes what everybody saw of each quarter, where a computer player has to be told.
 */
export function* quartersOf(world: World, game: Game, past: PublicQuarter[] = []): Generator<PlayedQuarter> {
  const seed = seedOf(game.seed);
  const computer = game.seats.some((player) => typeof player === 'number');
  let state = startState(world);
  let since = takeOver(state);
  let report: QuarterReport | undefined;
  let last: (Orders | undefined)[] = world.providers.map((one, p) =>
    one.playable ? startOrders(world, p) : undefined,
  );
  for (let quarter = 0; quarter < game.from + game.quarters; quarter++) {
    if (quarter === game.from) since = takeOver(state);
    const table = { state, report, past, seed: game.seed };
    const orders = world.providers.map((one, p) => {
      const before = last[p];
      if (!one.playable || before === undefined) return undefined;
      const player = quarter < game.from ? 'history' : (game.seats[p] ?? 'history');
      return seatOrders(world, table, p, player, before);
    });
    const resolved = resolveQuarter(world, { state, orders, seed, mode: game.mode });
    state = resolved.state;
    report = resolved.report;
    if (computer) past.push(publicQuarter(world, state, report));
    last = orders;
    yield { state, report, since };
  }
}

/** History and computer players decide as in a match; a list of orders is carried out as a person's would be. */
function seatOrders(world: World, table: Table, provider: number, player: SeatPlayer, last: Orders): Orders {
  const { state } = table;
  if (typeof player === 'object') return carryOut(world, state, provider, player[state.quarter] ?? last, last).orders;
  return computerOrders(world, table, provider, player, last).orders;
}
