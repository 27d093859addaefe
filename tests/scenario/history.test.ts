import { expect, test } from 'vitest';
import { quarterNumber } from '#shared/kernel/quarters.ts';
import { runGame } from '#shared/lab/run-game.ts';
import { ROOT } from '../../server/build.ts';
import { scenarioEntry } from '../../server/scenario-files.ts';
import { worldOfFile } from '../../server/scenario-world.ts';

const made = worldOfFile(scenarioEntry(ROOT, 'how-china-killed-alibabas-cloud'));
if (!made.ok) throw new Error('the built-in scenario has errors');
const { world, scenario } = made;
const GAMES = 40;

/** Mean percent of market revenue in a half-year over games of history, seeds 1 to 40. */
const shares = (() => {
  const games = Array.from({ length: GAMES }, (_, n) =>
    runGame(world, { seats: [], seed: String(n + 1), mode: 'historical', from: 0, quarters: world.quarters }),
  );
  return (provider: string, half: string) => {
    const p = world.providers.findIndex((one) => one.id === provider);
    const first = quarterNumber(`${half.slice(0, 4)}-Q${half.endsWith('1') ? 1 : 3}`) - world.firstQuarter;
    const sums = games.map(({ reports }) => {
      const two = reports.slice(first, first + 2);
      const own = two.reduce((sum, report) => sum + (report.lines.revenue[p] ?? 0), 0);
      return (100 * own) / two.reduce((sum, report) => sum + report.market, 0);
    });
    return sums.reduce((sum, one) => sum + one, 0) / GAMES;
  };
})();

const TARGETS = Object.entries(scenario.calibration.values).flatMap(([half, values]) =>
  Object.entries(values).map(([provider, target]) => [provider, half, target] as const),
);

test.each(TARGETS)('History gives %s in %s about %d percent (40 seeds)', (provider, half, target) => {
  expect(Math.abs(shares(provider, half) - target)).toBeLessThan(scenario.calibration.tolerance);
});

test('History keeps Alibaba first in every quarter, by at least 14 points (seed 1)', () => {
  const { reports } = runGame(world, { seats: [], seed: '1', mode: 'historical', from: 0, quarters: world.quarters });
  for (const { share } of reports) {
    const [first = 0, ...others] = share;
    expect(first - Math.max(...others)).toBeGreaterThan(14);
  }
});

test('History needs no rescue in any seat (seeds 1 to 10)', () => {
  for (let seed = 1; seed <= 10; seed++) {
    const { state } = runGame(world, {
      seats: [],
      seed: String(seed),
      mode: 'historical',
      from: 0,
      quarters: world.quarters,
    });
    expect(Math.max(...state.rescues)).toBe(0);
  }
});
