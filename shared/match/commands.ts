import { z } from 'zod';

/**
 * What people and the clock may ask of a match. One schema for wire and server; ids and tokens are checked by
 * `decide`. A repeated `commandId` gets its first answer; a wrong `quarter` is LATE.
 */
const commandId = z.string().min(8).max(64);
const quarter = z.number().int().min(0).max(200);
const leverValue = z.union([z.string().max(100), z.number(), z.boolean()]);

export const memberCommand = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('set-lever'),
    commandId,
    quarter,
    lever: z.string().min(1).max(120),
    value: leverValue,
  }),
  z.strictObject({ type: z.literal('reset-draft'), commandId, quarter }),
  z.strictObject({ type: z.literal('set-ready'), commandId, quarter, ready: z.boolean() }),
  z.strictObject({ type: z.literal('continue'), commandId, quarter }),
  /** Everything at once, for somebody who plays alone. */
  z.strictObject({ type: z.literal('open-everything'), commandId, quarter }),
  /** A private guess of the own seat's share of the quarter, percent. */
  z.strictObject({ type: z.literal('set-guess'), commandId, quarter, share: z.number() }),
]);

export type MemberCommand = z.output<typeof memberCommand>;

/** Commands of the server itself: hashes were made and names trimmed before. */
export type SystemCommand =
  | {
      readonly type: 'join';
      readonly commandId: string;
      readonly memberId: string;
      readonly name: string;
      readonly tokenHash: string;
      readonly seat: number | undefined;
    }
  | {
      readonly type: 'close-quarter';
      readonly commandId: string;
      readonly quarter: number;
      readonly reason: 'deadline' | 'instructor';
    };

export type Command = (MemberCommand & { readonly memberId: string }) | SystemCommand;
