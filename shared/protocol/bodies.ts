import { z } from 'zod';
import { PACINGS } from '#shared/match/facts.ts';
import { LANGUAGES, MODES } from '#shared/scenario/words.ts';
import type { PublicScenario } from './public-scenario.ts';

/** Bodies of the HTTP interface (DESIGN.md §5): scripts depend on them, so fields are only ever added. */

const rivals = z.union([z.literal('history'), z.literal(0), z.literal(1), z.literal(2)]);

export const createMatchBody = z.strictObject({
  kind: z.enum(['solo', 'class']),
  scenario: z.string().min(1).max(80),
  preset: z.string().min(1).max(80).optional(),
  from: z
    .string()
    .regex(/^\d{4}-Q[1-4]$/)
    .optional(),
  quarters: z.number().int().min(1).max(60).optional(),
  mode: z.enum(MODES),
  /** Providers that people play; in a solo match exactly one. */
  seats: z.array(z.string().max(40)).min(1).max(12),
  rivals,
  /** Whether the scenario's named assumption about owners counts; as the scenario has it when absent. */
  ownership: z.boolean().optional(),
  pacing: z.enum(PACINGS).default('all-ready'),
  language: z.enum(LANGUAGES),
  seed: z.string().min(1).max(80).optional(),
});

export type CreateMatchBody = z.output<typeof createMatchBody>;

export type CreateMatchAnswer = {
  readonly matchId: string;
  readonly code: string;
  readonly ownerToken: string;
  readonly url: string;
};

export type MatchSummary = {
  readonly code: string;
  readonly kind: 'solo' | 'class';
  readonly phase: string;
  readonly quarter: string;
  readonly locked: boolean;
  readonly seats: readonly {
    readonly provider: string;
    readonly name: PublicScenario['providers'][number]['name'];
    readonly members: number;
    readonly computer: boolean;
  }[];
};
