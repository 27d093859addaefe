import { z } from 'zod';
import { POSTURES } from '../words.ts';
import { figure, series, table } from './figure.ts';
import { certificate, ownershipAssumption, programme } from './government.ts';
import { identifier } from './text.ts';

const share = { from: 0, to: 1 };
const points = { from: 0, to: 100 };
const signed = { from: -100, to: 100 };

/** How charge gathers, what a rod is made of, and where exposure, standing and compliance go (SPEC WEA). */
const weather = z.strictObject({
  chargeKept: figure('share a quarter', share),
  shareThreshold: figure('percent', points),
  chargePerShare: figure('points per percent', { from: 0, to: 10 }),
  chargePerExposure: figure('points per point', { from: 0, to: 10 }),
  chargeCriticism: figure('points', points),
  complianceMark: figure('points', points),
  chargePerBreach: figure('points per point', { from: 0, to: 10 }),
  strikeKeeps: figure('share', share),
  rodPerStanding: figure('points per point', { from: 0, to: 10 }),
  rodPosture: table(POSTURES, 'points', points),
  chanceFloor: figure('percent', points),
  chanceCeiling: figure('percent', points),
  rodSpares: figure('share', share),
  exposureDrift: figure('share a quarter', share),
  exposureBase: figure('points', points),
  exposureRange: figure('points', points),
  exposureShare: figure('percent', { from: 1, to: 100 }),
  exposureSales: figure('points', points),
  exposurePosture: table(POSTURES, 'points', signed),
  standingPosture: table(POSTURES, 'points', signed),
  standingCompliance: figure('points per point', { from: 0, to: 10 }),
  alignWears: figure('share', share),
  trustCriticism: figure('points', points),
  trustAlign: figure('points', points),
  complianceDrift: figure('share a quarter', share),
});

/** policy.yaml: the regulatory climate, and what answers to it. Without `weather` no charge gathers and nothing strikes. */
export const policy = z.strictObject({
  sky: series('sky', { from: 0, to: 100 }),
  standingDrift: figure('share a quarter', share),
  weather: weather.optional(),
  ownership: ownershipAssumption.optional(),
  certificates: z.record(identifier, certificate).default({}),
  programme: programme.optional(),
});
