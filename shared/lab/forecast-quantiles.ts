import { type ErrorQuantiles, errorOf, JUDGED_FIGURES, type JudgedFigure } from '#shared/forecast/range.ts';
import type { Judged } from './forecast-errors.ts';

/** Where 5, 25, 75 and 95% of the errors lie, by figure and quarters ahead: the figures of forecast.yaml (SPEC FOR7). */
export function errorQuantiles(judged: readonly Judged[], horizons: number): Record<JudgedFigure, ErrorQuantiles[]> {
  const entries = JUDGED_FIGURES.map((figure) => [
    figure,
    Array.from({ length: horizons }, (_, n) => quantiles(errorsOf(judged, figure, n + 1))),
  ]);
  return Object.fromEntries(entries) as Record<JudgedFigure, ErrorQuantiles[]>;
}

function errorsOf(judged: readonly Judged[], figure: JudgedFigure, horizon: number): number[] {
  return judged
    .filter((one) => one.horizon === horizon && one.outcome.share > 0)
    .map((one) => errorOf(figure, one.forecast, one.outcome[figure]))
    .sort((a, b) => a - b);
}

/** By nearest rank, to a thousandth. */
function quantiles(sorted: readonly number[]): ErrorQuantiles {
  const at = (part: number) =>
    Math.round(1000 * (sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0)) / 1000;
  return [at(0.05), at(0.25), at(0.75), at(0.95)];
}
