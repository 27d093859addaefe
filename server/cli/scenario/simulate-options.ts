import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { quarterNumber } from '#shared/kernel/quarters.ts';
import type { SeatPlayer } from '#shared/lab/run-game.ts';
import { datedOrders } from '#shared/rules/anchors/history-orders.ts';
import type { World } from '#shared/rules/world.ts';
import { ordersFile } from '#shared/scenario/format/orders.ts';
import { MODES } from '#shared/scenario/words.ts';
import type { Series } from './simulate-games.ts';

export type SimulateOptions = { readonly series: Series; readonly json: boolean };
export type OptionsResult =
  | { readonly ok: true; readonly options: SimulateOptions }
  | { readonly ok: false; readonly problem: string };

const OPTIONS = {
  games: { type: 'string', default: '200' },
  seed: { type: 'string', default: '1' },
  mode: { type: 'string', default: 'historical' },
  from: { type: 'string' },
  quarters: { type: 'string' },
  seat: { type: 'string', multiple: true, default: [] as string[] },
  without: { type: 'string', multiple: true, default: [] as string[] },
  json: { type: 'boolean', default: false },
} as const;

class Problem extends Error {}

/** Splits the words of `scenario simulate`; the file comes first so that it can be loaded before the rest is checked. */
export function simulateWords(words: readonly string[]) {
  try {
    const parsed = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
    const [file, ...more] = parsed.positionals;
    return file === undefined || more.length > 0 ? undefined : { file, values: parsed.values };
  } catch {
    return undefined;
  }
}

export type SimulateValues = NonNullable<ReturnType<typeof simulateWords>>['values'];

/** Checks the options against the scenario they are about. */
export function simulateOptions(entry: string, world: World, values: SimulateValues): OptionsResult {
  try {
    const mode = MODES.find((one) => one === values.mode);
    if (mode === undefined) throw new Problem(`--mode is one of ${MODES.join(', ')}`);
    const from = values.from === undefined ? 0 : quarterIndex(world, values.from);
    const quarters = whole('--quarters', values.quarters ?? String(world.quarters - from), 1, world.quarters - from);
    for (const id of values.without) {
      if (!world.events.some((event) => event.id === id)) throw new Problem(`--without: no event is called "${id}"`);
    }
    const many = { seats: seats(world, values.seat), seed: whole('--seed', values.seed, 0, 1e9), mode, from, quarters };
    const games = whole('--games', values.games, 1, 1_000_000);
    return { ok: true, options: { series: { entry, without: values.without, many, games }, json: values.json } };
  } catch (error) {
    if (error instanceof Problem) return { ok: false, problem: error.message };
    throw error;
  }
}

function quarterIndex(world: World, name: string): number {
  const index = /^\d{4}-Q[1-4]$/.test(name) ? quarterNumber(name) - world.firstQuarter : -1;
  if (index < 0 || index >= world.quarters) throw new Problem(`--from: ${name} is no quarter of the calendar`);
  return index;
}

function whole(name: string, text: string, low: number, high: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= low && value <= high)) throw new Problem(`${name} is a whole number from ${low} to ${high}`);
  return value;
}

function seats(world: World, words: readonly string[]): (SeatPlayer | undefined)[] {
  const chosen: (SeatPlayer | undefined)[] = world.providers.map(() => undefined);
  for (const word of words) {
    const at = word.indexOf('=');
    const id = word.slice(0, at);
    const provider = world.providers.findIndex((one) => one.id === id && one.playable);
    if (at < 0 || provider < 0) throw new Problem(`--seat: no seat is called "${at < 0 ? word : id}"`);
    chosen[provider] = player(world, provider, word.slice(at + 1));
  }
  return chosen;
}

function player(world: World, provider: number, word: string): SeatPlayer {
  if (word === 'history') return 'history';
  if (word === '0') return 0;
  if (word === '1') return 1;
  if (word === '2') return 2;
  if (word.startsWith('orders:')) return ordersOf(world, provider, word.slice('orders:'.length));
  throw new Problem(`--seat: a seat is played by history, 0, 1, 2 or orders:FILE, not "${word}"`);
}

function ordersOf(world: World, provider: number, file: string): SeatPlayer {
  let text: unknown;
  try {
    text = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Problem(`${file}: ${error instanceof Error ? error.message.split('\n')[0] : 'cannot be read'}`);
  }
  const checked = ordersFile.safeParse(text);
  if (checked.success) return datedOrders(world, provider, checked.data);
  const issue = checked.error.issues[0];
  throw new Problem(`${file}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is no orders file'}`);
}
