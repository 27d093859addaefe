import type { CommandReply } from '#shared/protocol/wire.ts';
import type { OrderRefusal } from '#shared/rules/orders/refusals.ts';

/** What a command was refused for, as the screen needs it. */
export type Refused = {
  readonly code: string;
  readonly orders: readonly OrderRefusal[];
  /** The quarter, as index, in which a closed lever opens; undefined where none is closed or it never does. */
  readonly opens?: number;
};

export function refusedBy(reply: CommandReply | undefined): Refused | undefined {
  // no answer is no refusal: what holds is told when the line is back
  if (reply === undefined || reply.ok) return undefined;
  const { refusal } = reply;
  if (refusal.code === 'LEVER_CLOSED' && refusal.opens !== null)
    return { code: refusal.code, orders: [], opens: refusal.opens };
  return { code: refusal.code, orders: refusal.code === 'ORDERS_INFEASIBLE' ? refusal.refused : [] };
}
