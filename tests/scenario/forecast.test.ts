import { describe, expect, test } from 'vitest';
import { type ForecastErrors, type JudgedFigure, withRange } from '#shared/forecast/range.ts';
import { type Judged, judgeForecasts } from '#shared/lab/forecast-errors.ts';
import { errorQuantiles } from '#shared/lab/forecast-quantiles.ts';
import { rulebookOf } from '#shared/protocol/rulebook.ts';
import { ROOT } from '../../server/build.ts';
import { scenarioEntry } from '../../server/scenario-files.ts';
import { worldOfFile } from '../../server/scenario-world.ts';

const made = worldOfFile(scenarioEntry(ROOT, 'how-china-killed-alibabas-cloud'));
if (!made.ok) throw new Error('the built-in scenario has errors');
const { world, scenario } = made;
const errors = rulebookOf(scenario, world).errors;

/** Other games than those the scenario's figures were measured on. */
const games = (player: 'history' | 2): Judged[] =>
  Array.from({ length: 5 }, (_, n) => judgeForecasts(world, { player, seed: `judged ${n}`, mode: 'plausible' })).flat();
const history = games('history');
const levelTwo = games(2);

describe('FOR7 how far forecasts of the built-in scenario are off (seeds judged 0 to 4)', () => {
  for (const horizon of [1, 4])
    for (const figure of ['share', 'revenue', 'profit', 'cash'] as const)
      test(`FOR7 ${horizon} quarters ahead, ${figure} lies in the wide band in nine of ten cases, in the middle in five`, () => {
        const { wide, middle } = held([...history, ...levelTwo], figure, horizon);
        expect(wide).toBeGreaterThan(0.8);
        expect(wide).toBeLessThan(0.98);
        expect(middle).toBeGreaterThan(0.35);
        expect(middle).toBeLessThan(0.65);
      });

  test('FOR7 over games of history they say the next share better than that it stays', () => {
    expect(miss(history, (one) => one.forecast.share)).toBeLessThan(0.95 * miss(history, (one) => one.before));
    expect(miss(history, (one) => one.forecast.share)).toBeLessThan(0.8);
  });

  test('FOR7 quantiles measured on these games are near those of the scenario', () => {
    const now = errorQuantiles([...history, ...levelTwo], 1);
    const written = (errors as ForecastErrors).share[0] ?? [];
    now.share[0]?.forEach((one, n) => {
      expect(Math.abs(one - (written[n] ?? 0))).toBeLessThan(0.06);
    });
  });
});

function held(judged: readonly Judged[], figure: JudgedFigure, horizon: number) {
  const rows = judged.filter((one) => one.horizon === horizon);
  let wide = 0;
  let middle = 0;
  for (const { forecast, outcome } of rows) {
    const range = withRange(forecast, horizon, errors ?? undefined)?.[figure];
    if (range === undefined) throw new Error('the built-in scenario has measured its errors');
    const inside = ([low, high]: readonly [number, number]) => outcome[figure] >= low && outcome[figure] <= high;
    if (inside(range.wide)) wide += 1;
    if (inside(range.middle)) middle += 1;
  }
  return { wide: wide / rows.length, middle: middle / rows.length };
}

function miss(judged: readonly Judged[], said: (one: Judged) => number): number {
  const rows = judged.filter((one) => one.horizon === 1);
  return rows.reduce((sum, one) => sum + Math.abs(said(one) - one.outcome.share), 0) / rows.length;
}
