import { z } from 'zod';
import { BASES, source } from './figure.ts';
import { identifier, text } from './text.ts';

/** A statement for people, and what it rests on. */
const statement = z.strictObject({ text, source });

/** What somebody thinks that a cause was worth, percentage points of share lost; a judgement, not a measurement. */
const judged = z
  .strictObject({
    low: z.number().min(0).max(100),
    high: z.number().min(0).max(100),
    unit: z.literal('points of share'),
    basis: z.enum(BASES),
    source,
    note: z.string().optional(),
  })
  .refine(({ low, high }) => low <= high, 'must be in order, smallest first');

/**
 * What in a match stands for a cause: events that are taken out; `mix`, the segments' unequal growth; `rivals`, what
 * their orders did; or `note`, nothing that a match could show.
 */
const stands = z.union([z.enum(['mix', 'rivals', 'note']), z.strictObject({ events: z.array(z.string()).min(1) })]);

const cause = z.strictObject({
  id: identifier,
  title: text,
  range: judged,
  stands,
  evidenceFor: z.array(statement).min(1),
  evidenceAgainst: z.array(statement).min(1),
});

/** debrief.yaml: what is talked about when the match is over (DESIGN.md §6, §8). */
export const debrief = z.strictObject({
  /** The seat whose real loss the causes are about. */
  about: z.string(),
  causes: z.array(cause),
  views: z.array(z.strictObject({ id: identifier, title: text, text, source })),
  notTaught: z.array(statement),
  questions: z.array(z.strictObject({ text })),
});

export type Debrief = z.output<typeof debrief>;
