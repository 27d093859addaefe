import type { OrderRefusal } from '#shared/rules/orders/refusals.ts';
import type { Phase } from './facts.ts';
import type { LeverClosed } from './open-levers.ts';

/** Why a command was not carried out. The screen says it in the person's language (shared/words). */
export type MatchRefusal =
  | { readonly code: 'LATE'; readonly quarter: number; readonly now: number }
  | { readonly code: 'WRONG_PHASE'; readonly phase: Phase }
  | { readonly code: 'NOT_A_MEMBER' }
  | { readonly code: 'NO_SEAT_FREE' }
  | { readonly code: 'NAME_UNUSABLE' }
  | { readonly code: 'GUESS_OUTSIDE'; readonly share: number }
  | { readonly code: 'LEVER_UNKNOWN'; readonly lever: string }
  | { readonly code: 'LEVER_VALUE'; readonly lever: string }
  | LeverClosed
  | { readonly code: 'OPEN_ALONE' }
  | { readonly code: 'ORDERS_INFEASIBLE'; readonly refused: readonly OrderRefusal[] };
