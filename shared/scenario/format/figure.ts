import { z } from 'zod';

/**
 * How a figure is known. R retrieved from a cited source, D derived from retrieved figures, M-high, M-med and M-low
 * remembered with that confidence, E estimated for the game, set chosen for play, fit solved against the targets.
 */
export const BASES = ['R', 'D', 'M-high', 'M-med', 'M-low', 'E', 'set', 'fit'] as const;

/** Keys of the scenario's `sources`, or the honest word for a figure nobody published. */
export const source = z.union([z.literal('invented'), z.array(z.string().min(1)).min(1)]);

const origin = { basis: z.enum(BASES), source, note: z.string().optional() };

/** Range of a number, both ends allowed. */
type Range = { from: number; to: number };

const number = ({ from, to }: Range) => z.number().min(from).max(to);

/** One number with its unit and where it comes from: `{ value: 12, unit: months, basis: E, source: invented }`. */
export const figure = (unit: string, range: Range) =>
  z.strictObject({ value: number(range), unit: z.literal(unit), ...origin });

/** One number for every id of a list, under one unit and origin: `{ unit: percent, …, values: { internet: 56, … } }`. */
export const table = <K extends string>(keys: readonly K[], unit: string, range: Range) =>
  z.strictObject({ unit: z.literal(unit), ...origin, values: z.record(z.enum(keys), number(range)) });

/** One number for each of some ids that the scenario names itself; the cross-check compares the ids. */
export const openTable = (unit: string, range: Range) =>
  z.strictObject({ unit: z.literal(unit), ...origin, values: z.record(z.string(), number(range)) });

/** A number per quarter, keyed `2019-Q1`; the last one given holds from then on. */
export const series = (unit: string, range: Range) =>
  z.strictObject({ unit: z.literal(unit), ...origin, values: z.record(quarterName, number(range)) });

/** Numbers per segment at named quarters; between them values are interpolated, before and after they hold. */
export const segmentSeries = <K extends string>(keys: readonly K[], unit: string, range: Range) =>
  z.strictObject({
    unit: z.literal(unit),
    ...origin,
    values: z.record(quarterName, z.record(z.enum(keys), number(range))),
  });

/** Four numbers, first to last quarter of a year. */
export const seasons = (unit: string, range: Range) =>
  z.strictObject({
    unit: z.literal(unit),
    ...origin,
    values: z.tuple([number(range), number(range), number(range), number(range)]),
  });

/** For one, two, three and four quarters ahead: where 5, 25, 75 and 95 percent of what was measured lie, in order. */
export const quantilesAhead = (unit: string, range: Range) => {
  const quantiles = z
    .tuple([number(range), number(range), number(range), number(range)])
    .refine(([a, b, c, d]) => a <= b && b <= c && c <= d, 'must be in order, smallest first');
  return z.strictObject({
    unit: z.literal(unit),
    ...origin,
    values: z.tuple([quantiles, quantiles, quantiles, quantiles]),
  });
};

export const quarterName = z.string().regex(/^\d{4}-Q[1-4]$/, 'must be a quarter such as 2019-Q1');
