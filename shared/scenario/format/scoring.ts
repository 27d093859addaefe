import { z } from 'zod';
import { figure } from './figure.ts';

const part = z.strictObject({
  weight: figure('share', { from: 0, to: 1 }),
  scale: figure('ratio', { from: 0.001, to: 1000 }),
});

/** scoring.yaml: what counts, against the seat's own history (DESIGN.md §2.8). */
export const scoring = z.strictObject({
  spread: figure('points', { from: 1, to: 200 }),
  share: part,
  value: part,
  profit: part,
  cash: part,
});
