import { z } from 'zod';
import { figure } from './figure.ts';
import { identifier } from './text.ts';

const percent = { from: 0, to: 100 };

/** What a computer player is like: each figure is a taste, never a fact about a company (SPEC AI3). */
const persona = z.strictObject({
  appetite: figure('percent of list price', percent),
  priceLeeway: figure('percent', { from: 0, to: 50 }),
  priceStep: figure('percent a quarter', { from: 0, to: 50 }),
  research: figure('ratio', { from: 0, to: 10 }),
  peakUse: figure('percent of capacity', { from: 20, to: 100 }),
  expansion: figure('percent of its halls', { from: 0, to: 1000 }),
  growth: figure('percent a quarter', { from: 0, to: 50 }),
  reserve: figure('percent of quarterly revenue', percent),
  caution: figure('percent of quarterly revenue', { from: 0, to: 1000 }),
  voice: figure('percent of quarterly revenue', { from: -100, to: 100 }),
  loyalty: figure('percent of quarterly revenue', percent),
  bids: figure('percent of the gain', { from: 0, to: 200 }),
});

/** computer.yaml: who the computer is when it plays a seat at level 2. A provider names its persona. */
export const computer = z.strictObject({ personas: z.record(identifier, persona) });

export type PersonaFigures = z.output<typeof persona>;
