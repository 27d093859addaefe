import { seedOf } from '#shared/kernel/luck.ts';
import { computerOrders, type Table } from '#shared/match/resolve.ts';
import { type PublicQuarter, publicQuarter } from '#shared/match/visibility.ts';
import { carryOut } from '#shared/rules/orders/carry-out.ts';
import { startOrders } from '#shared/rules/orders/start-orders.ts';
import type { QuarterReport } from '#shared/rules/report.ts';
import { resolveQuarter } from '#shared/rules/resolve-quarter.ts';
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
  /** What everybody saw of each quarter; empty where no computer player had to be told. */
  readonly past: readonly PublicQuarter[];
};

/** Plays one game to its end without a server: what the bench, the calibration and the balance tests are made of. */
export function runGame(world: World, game: Game): PlayedGame {
  const seed = seedOf(game.seed);
  const reports: QuarterReport[] = [];
  const past: PublicQuarter[] = [];
  const computer = game.seats.some((player) => typeof player === 'number');
  let state = startState(world);
  let last: (Orders | undefined)[] = world.providers.map((one, p) =>
    one.playable ? startOrders(world, p) : undefined,
  );
  for (let quarter = 0; quarter < game.from + game.quarters; quarter++) {
    const table = { state, report: reports.at(-1), past, seed: game.seed };
    const orders = world.providers.map((one, p) => {
      const before = last[p];
      if (!one.playable || before === undefined) return undefined;
      const player = quarter < game.from ? 'history' : (game.seats[p] ?? 'history');
      return seatOrders(world, table, p, player, before);
    });
    const resolved = resolveQuarter(world, { state, orders, seed, mode: game.mode });
    state = resolved.state;
    reports.push(resolved.report);
    if (computer) past.push(publicQuarter(world, state, resolved.report));
    last = orders;
  }
  return { reports, state, past };
}

/** History and computer players decide as in a match; a list of orders is carried out as a person's would be. */
function seatOrders(world: World, table: Table, provider: number, player: SeatPlayer, last: Orders): Orders {
  const { state } = table;
  if (typeof player === 'object') return carryOut(world, state, provider, player[state.quarter] ?? last, last).orders;
  return computerOrders(world, table, provider, player, last).orders;
}
