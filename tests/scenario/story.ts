import { quarterNumber } from '#shared/kernel/quarters.ts';
import { runGame } from '#shared/lab/run-game.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import type { Mode } from '#shared/scenario/words.ts';
import { ROOT } from '../../server/build.ts';
import { scenarioEntry } from '../../server/scenario-files.ts';
import { worldOfFile } from '../../server/scenario-world.ts';

const made = worldOfFile(scenarioEntry(ROOT, 'how-china-killed-alibabas-cloud'));
if (!made.ok) throw new Error('the built-in scenario has errors');
export const { world } = made;

export const SEATS = world.providers.flatMap((one) => (one.playable ? [one.id] : []));
export const seatOf = (id: string) => world.providers.findIndex((one) => one.id === id);

/** Quarter index of a name. */
export const at = (quarter: string) => quarterNumber(quarter) - world.firstQuarter;

type Story = { mode?: Mode; seed?: string; until?: string; orders?: (orders: Orders) => Orders };

/**
 * History in every seat, but some seats answer questions as told.
 *
 * @param answers - By seat: what it answers to an event's question, in whichever quarter that comes.
 */
export function play(answers: Record<string, Record<string, string>> = {}, story: Story = {}) {
  const { mode = 'historical', seed = '1', until = '2022-Q4', orders = (one) => one } = story;
  const seats = world.providers.map((one, p) => {
    const given = answers[one.id];
    if (given === undefined) return undefined;
    return (world.history[p] ?? []).map((own) => orders({ ...own, answers: inAnyQuarter(given) }));
  });
  return runGame(world, { seats, seed, mode, from: 0, quarters: at(until) + 1 });
}

type Played = ReturnType<typeof play>;

/** In plausible matches a question may come a quarter early or late. */
function inAnyQuarter(answers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([event, option]) =>
      Array.from({ length: world.quarters }, (_, quarter) => [`event:${event}:${quarter}`, option]),
    ),
  );
}

/** Names of the quarters in which an event happened, to anybody; answers to its question are not counted. */
export function happened({ reports }: Played, id: string): string[] {
  return reports.flatMap((one) =>
    one.events.some(({ event, answer }) => event === id && !answer) ? [nameOf(one.quarter)] : [],
  );
}

function nameOf(index: number): string {
  const quarter = world.firstQuarter + index;
  return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
}

export function outlook({ reports }: Played, seat: string, quarter: string) {
  const found = reports[at(quarter)]?.outlook[seatOf(seat)];
  if (!found) throw new Error(`no weather for ${seat} in ${quarter}`);
  return found;
}

export const charge = (game: Played, seat: string, quarter: string) => outlook(game, seat, quarter).charge;

/** Amounts of what an event still pushes, by word. */
export function pushes({ state }: Played, event: string, word: string): number[] {
  return state.modifiers.filter((one) => one.event === event && one.word === word).map((one) => one.amount);
}
