import { z } from 'zod';
import { quantilesAhead } from './figure.ts';

/**
 * forecast.yaml: how far forecasts were off over many games, by quarters ahead. Share and revenue as forecast over
 * outcome, profit and cash as forecast less outcome in parts of the revenue that was forecast.
 */
export const forecast = z.strictObject({
  share: quantilesAhead('forecast over outcome', { from: 0.01, to: 100 }),
  revenue: quantilesAhead('forecast over outcome', { from: 0.01, to: 100 }),
  profit: quantilesAhead('share of revenue', { from: -100, to: 100 }),
  cash: quantilesAhead('share of revenue', { from: -100, to: 100 }),
});
