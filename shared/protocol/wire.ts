import { z } from 'zod';
import type { EventCard } from '#shared/match/cards.ts';
import type { MatchRefusal } from '#shared/match/refusals.ts';
import type { OwnerView, SeatView, WallView } from '#shared/match/views.ts';

/**
 * What travels over the socket. Orders go as the request `command` (shared/match/commands.ts) and are answered by
 * `CommandReply`; what a viewer may see comes as the message `view`, whole, on joining and after every change that
 * touches it.
 */
const token = z.string().regex(/^[A-Za-z0-9_-]{20,64}$/);

/** Options of `joinById`. A member makes its own token: joining again with it is coming back. */
export const joinOptions = z.discriminatedUnion('role', [
  z.strictObject({ role: z.literal('member'), token, name: z.string().max(80), seat: z.string().max(40).optional() }),
  z.strictObject({ role: z.literal('owner'), token }),
  z.strictObject({ role: z.literal('wall') }),
]);

export type JoinOptions = z.output<typeof joinOptions>;

export type ViewMessage = { readonly cards: readonly EventCard[] } & (
  | { readonly role: 'member'; readonly view: SeatView }
  | { readonly role: 'owner'; readonly view: OwnerView }
  | { readonly role: 'wall'; readonly view: WallView }
);

export type CommandReply =
  | { readonly ok: true; readonly seq: number }
  | {
      readonly ok: false;
      readonly refusal: MatchRefusal | { readonly code: 'MALFORMED' | 'NOT_ALLOWED' | 'STORE_FAILED' };
    };

export const VIEW_MESSAGE = 'view';
/** Sent instead of a whole view when only the own team's draft has changed: `DraftView`. */
export const DRAFT_MESSAGE = 'draft';
export const COMMAND_REQUEST = 'command';
