import { runGame, type SeatPlayer } from '#shared/lab/run-game.ts';
import { computerOrders, type Table } from '#shared/match/resolve.ts';
import type { CarriedOut } from '#shared/rules/orders/carry-out.ts';
import { startOrders } from '#shared/rules/orders/start-orders.ts';
import type { Persona, World } from '#shared/rules/world.ts';
import { ROOT } from '../../server/build.ts';
import { scenarioEntry } from '../../server/scenario-files.ts';
import { worldOfFile } from '../../server/scenario-world.ts';

/** Situations for computer players: worlds, what lies on the table after some quarters, and what a seat then orders. */

export function builtInWorld(): World {
  const made = worldOfFile(scenarioEntry(ROOT, 'how-china-killed-alibabas-cloud'));
  if (!made.ok) throw new Error('the built-in scenario has errors');
  return made.world;
}

export const seatsOf = (world: World) => world.providers.flatMap((one, p) => (one.playable ? [p] : []));
export const everybody = (world: World, player: SeatPlayer) => world.providers.map(() => player);

export function tableAfter(world: World, seats: readonly SeatPlayer[], seed: string, quarters: number): Table {
  const { state, reports, past } = runGame(world, { seats, seed, mode: 'plausible', from: 0, quarters });
  return { state, report: reports.at(-1), past, seed };
}

/** What level 2 orders in a seat that so far had start orders. */
export function decide(world: World, table: Table, p: number): CarriedOut {
  return computerOrders(world, table, p, 2, startOrders(world, p));
}

/** The world with every seat's taste changed. */
export const withPersona = (world: World, persona: Partial<Persona>): World => ({
  ...world,
  providers: world.providers.map((one) => ({ ...one, persona: { ...one.persona, ...persona } })),
});
