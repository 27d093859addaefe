import { type Summary, summarise } from '#shared/lab/summarise.ts';
import { formatFinding } from '#shared/scenario/findings.ts';
import { worldOfFile } from '../../scenario-world.ts';
import { simulateGames } from './simulate-games.ts';
import { simulateOptions, simulateWords } from './simulate-options.ts';

export const SIMULATE_USAGE =
  'simulate FILE [--games 200] [--seed 1] [--mode historical|plausible|calm] [--from 2019-Q1] [--quarters N] [--seat ID=history|0|1|2|orders:FILE]… [--without EVENT]… [--json]';

const CANCELLED = 130;

/** `scenario simulate FILE …`; the exit code, or undefined on wrong use. */
export async function simulate(words: readonly string[]): Promise<number | undefined> {
  const read = simulateWords(words);
  if (read === undefined) return undefined;
  const made = worldOfFile(read.file);
  if (!made.ok) {
    for (const one of made.findings) console.log(formatFinding(one, 'en'));
    return 1;
  }
  const checked = simulateOptions(read.file, made.world, read.values);
  if (!checked.ok) {
    console.error(checked.problem);
    return undefined;
  }
  const { series, json } = checked.options;
  const cancel = new AbortController();
  const onInterrupt = () => cancel.abort();
  process.on('SIGINT', onInterrupt);
  console.error(`playing ${series.games} games`);
  const began = performance.now();
  const games = await simulateGames(series, progressBar(series.games), cancel.signal);
  process.off('SIGINT', onInterrupt);
  if (cancel.signal.aborted) {
    console.error(`\ncancelled after ${games.filter(Boolean).length} of ${series.games} games`);
    return CANCELLED;
  }
  const events = made.world.events.filter((event) => !series.without.includes(event.id));
  const summary = summarise({ ...made.world, events }, series.many, games);
  const gamesPerSecond = Math.round((series.games / (performance.now() - began)) * 1000);
  console.log(json ? JSON.stringify({ ...summary, gamesPerSecond }) : table(summary, gamesPerSecond));
  return 0;
}

/** On a terminal only, and on stderr, so that output can be piped. */
function progressBar(games: number): (done: number) => void {
  if (!process.stderr.isTTY) return () => {};
  let shown = -1;
  return (done) => {
    const percent = Math.floor((100 * done) / games);
    if (percent === shown) return;
    shown = percent;
    process.stderr.write(`\r${percent}% of ${games} games${done === games ? '\n' : ''}`);
  };
}

function table(summary: Summary, gamesPerSecond: number): string {
  const name = Math.max(...Object.keys(summary.shares).map((id) => id.length));
  const row = (id: string, cells: readonly string[]) =>
    `${id.padEnd(name)}  ${cells.map((cell) => cell.padStart(7)).join(' ')}`;
  const shares = Object.entries(summary.shares).map(([id, { mean }]) =>
    row(
      id,
      mean.map((value) => value.toFixed(1)),
    ),
  );
  const scores = Object.entries(summary.scores).map(
    ([id, one]) => `${id.padEnd(name)}  ${one.mean.toFixed(1)} (${one.p10.toFixed(1)} to ${one.p90.toFixed(1)})`,
  );
  const events = Object.entries(summary.events).map(([id, one]) => `${id}: ${one.firedIn} of ${summary.games}`);
  return [
    `${summary.scenario}, ${summary.mode}, ${summary.games} games from seed ${summary.seed}, ${gamesPerSecond} games a second`,
    '',
    'mean share, percent of market revenue',
    row('', summary.quarters),
    ...shares,
    '',
    'market, CNY mn',
    row(
      '',
      summary.market.revenueCnyMn.map((value) => value.toFixed(0)),
    ),
    '',
    'score, mean (tenth to ninth tenth)',
    ...scores,
    '',
    'events fired',
    ...events,
  ].join('\n');
}
