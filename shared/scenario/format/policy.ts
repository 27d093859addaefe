import { z } from 'zod';
import { figure, series } from './figure.ts';

const share = { from: 0, to: 1 };

/** policy.yaml: the regulatory climate and what official standing drifts to. */
export const policy = z.strictObject({
  sky: series('sky', { from: 0, to: 100 }),
  standingDrift: figure('share a quarter', share),
});
