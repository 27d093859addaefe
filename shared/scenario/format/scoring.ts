import { z } from 'zod';
import { figure } from './figure.ts';

const part = (unit: string) =>
  z.strictObject({
    weight: figure('share', { from: 0, to: 1 }),
    scale: figure(unit, { from: 0.001, to: 1000 }),
  });

/** scoring.yaml: what counts, against the seat's own history (DESIGN.md §2.8). */
export const scoring = z.strictObject({
  spread: figure('points', { from: 1, to: 200 }),
  share: part('ratio'),
  value: part('ratio'),
  profit: part('ratio'),
  cash: part('ratio'),
  halls: part('ratio'),
  research: part('points'),
  charge: part('points'),
});
