import type { ForecastQuarter } from './forecast.ts';

/** The figures whose error was measured. */
export const JUDGED_FIGURES = ['share', 'revenue', 'profit', 'cash'] as const;
export type JudgedFigure = (typeof JUDGED_FIGURES)[number];

/** Where 5, 25, 75 and 95% of the errors lie. */
export type ErrorQuantiles = readonly [number, number, number, number];

/**
 * How far forecasts were off over many games, by quarters ahead from 1: share and revenue as forecast over outcome,
 * profit and cash as forecast less outcome in parts of the revenue that was forecast (SPEC FOR7).
 */
export type ForecastErrors = Readonly<Record<JudgedFigure, readonly ErrorQuantiles[]>>;

/** Low and high end. */
export type Band = readonly [number, number];
/** Where the outcome will lie in nine of ten cases, and in five of ten. */
export type FigureRange = { readonly wide: Band; readonly middle: Band };
export type ForecastRange = Readonly<Record<JudgedFigure, FigureRange>>;

/** The error of one forecast figure, in the measure of ForecastErrors. */
export function errorOf(figure: JudgedFigure, said: ForecastQuarter, came: number): number {
  if (figure === 'share' || figure === 'revenue') return said[figure] / came;
  return (said[figure] - came) / Math.max(1, said.revenue);
}

/**
 * The range of a forecast quarter.
 *
 * @param horizon - Quarters ahead, from 1: the quarter in planning.
 * @returns Undefined where nobody measured errors so far ahead.
 */
export function withRange(
  quarter: ForecastQuarter,
  horizon: number,
  errors: ForecastErrors | undefined,
): ForecastRange | undefined {
  const band = (figure: JudgedFigure, low: number, high: number): Band => {
    const said = quarter[figure];
    if (figure === 'share' || figure === 'revenue') return [said / high, said / low];
    return [said - high * Math.max(1, quarter.revenue), said - low * Math.max(1, quarter.revenue)];
  };
  const range = (figure: JudgedFigure): FigureRange | undefined => {
    const quantiles = errors?.[figure][horizon - 1];
    if (quantiles === undefined) return undefined;
    const [low, lower, upper, high] = quantiles;
    return { wide: band(figure, low, high), middle: band(figure, lower, upper) };
  };
  const [share, revenue, profit, cash] = JUDGED_FIGURES.map(range);
  if (share === undefined || revenue === undefined || profit === undefined || cash === undefined) return undefined;
  return { share, revenue, profit, cash };
}
