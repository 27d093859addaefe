// Honest speed: every figure is a ratio measured in this one run, because machines are shared and noisy.
import { exp } from '#shared/kernel/exact.ts';
import { runGame, type SeatPlayer } from '#shared/lab/run-game.ts';
import { SEGMENTS } from '#shared/scenario/words.ts';
import { ROOT } from '../build.ts';
import { scenarioEntry } from '../scenario-files.ts';
import { worldOfFile } from '../scenario-world.ts';

const SECONDS = 2;

const made = worldOfFile(scenarioEntry(ROOT, 'how-china-killed-alibabas-cloud'));
if (!made.ok) throw new Error('the built-in scenario has errors');
const { world } = made;

/** Runs of a thing a second, on one core, after a warm-up. */
function rate(run: (n: number) => void): number {
  for (let n = 0; n < 20; n++) run(n);
  const began = performance.now();
  let count = 0;
  while (performance.now() - began < SECONDS * 1000) run(count++);
  return (count * 1000) / (performance.now() - began);
}

/** The least a choice model can do: one exponential a provider and cell, and the shares. */
function kernel(cells: number, providers: number): () => void {
  const utilities = Float64Array.from({ length: cells * providers }, (_, i) => ((i * 7919) % 1000) / 500 - 1);
  const shares = new Float64Array(cells * providers);
  return () => {
    for (let cell = 0; cell < cells; cell++) {
      let sum = 0;
      for (let p = 0; p < providers; p++)
        sum += shares[cell * providers + p] = exp(utilities[cell * providers + p] ?? 0);
      for (let p = 0; p < providers; p++) shares[cell * providers + p] = (shares[cell * providers + p] ?? 0) / sum;
    }
  };
}

const players = world.providers.length;
const cells = world.classes.length * SEGMENTS.length;
const match = (seat: SeatPlayer) => (n: number) =>
  void runGame(world, {
    seats: world.providers.map(() => seat),
    seed: `bench ${n}`,
    mode: 'historical',
    from: 0,
    quarters: world.quarters,
  });

const bare = rate(kernel(cells, players));
const wide = rate(kernel(31 * SEGMENTS.length, 8));
const rates = {
  history: rate(match('history')),
  level0: rate(match(0)),
  level1: rate(match(1)),
  level2: rate(match(2)),
};
const ratio = (matches: number) => Math.round(((matches * world.quarters) / bare) * 1000) / 1000;
const figures = {
  cells,
  kernelCallsPerSecond: Math.round(bare),
  kernel8x5x31CallsPerSecond: Math.round(wide),
  matchesPerSecond: Object.fromEntries(Object.entries(rates).map(([name, one]) => [name, Math.round(one)])),
  quartersToKernel: Object.fromEntries(Object.entries(rates).map(([name, one]) => [name, ratio(one)])),
  barQuartersToKernel: 0.25,
};

if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
else {
  console.log(`kernel over the ${cells} cells the model computes: ${figures.kernelCallsPerSecond} calls a second`);
  console.log(`kernel over 8 × 5 × 31: ${figures.kernel8x5x31CallsPerSecond} calls a second`);
  for (const [name, matches] of Object.entries(figures.matchesPerSecond))
    console.log(`${name}: ${matches} matches a second`);
  for (const [name, one] of Object.entries(figures.quartersToKernel))
    console.log(`${name}: quarters to kernel calls ${one} (bar 0.25)`);
}
