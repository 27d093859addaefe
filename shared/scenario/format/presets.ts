import { z } from 'zod';
import { LEVER_GROUPS } from '../words.ts';
import { quarterName } from './figure.ts';
import { text } from './text.ts';

const seconds = z.number().int().min(5).max(3600);

/**
 * Levers that open together in a quarter of the match, counted from 1, and the card that says why then. Everybody may
 * read the cards from the beginning: nothing in them tells what is to come.
 */
const openingStep = z.strictObject({
  quarter: z.number().int().min(1).max(40),
  levers: z.array(z.enum(LEVER_GROUPS)).min(1),
  title: text,
  why: text,
});

/** presets.yaml: how long a match runs and how it is paced. Times are seconds; no planning times means no clock. */
export const preset = z.strictObject({
  name: text,
  description: text,
  from: quarterName,
  quarters: z.number().int().min(1).max(40),
  /** Without it everything is open. What no step names stays closed. */
  opens: z.array(openingStep).min(1).optional(),
  planning: z.array(seconds),
  resolution: seconds,
  report: seconds,
  joinMinutes: z.number().int().min(0).max(60),
  stopAfter: quarterName.optional(),
  stopMinutes: z.number().int().min(0).max(60),
  debriefMinutes: z.number().int().min(0).max(120),
});

export type Preset = z.output<typeof preset>;
