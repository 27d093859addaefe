import { z } from 'zod';
import { quarterName } from './figure.ts';
import { text } from './text.ts';

const seconds = z.number().int().min(5).max(3600);

/** presets.yaml: how long a match runs and how it is paced. Times are seconds; no planning times means no clock. */
export const preset = z.strictObject({
  name: text,
  description: text,
  from: quarterName,
  quarters: z.number().int().min(1).max(40),
  planning: z.array(seconds),
  resolution: seconds,
  report: seconds,
  joinMinutes: z.number().int().min(0).max(60),
  stopAfter: quarterName.optional(),
  stopMinutes: z.number().int().min(0).max(60),
  debriefMinutes: z.number().int().min(0).max(120),
});

export type Preset = z.output<typeof preset>;
