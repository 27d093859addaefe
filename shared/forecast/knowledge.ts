import type { OwnFigures, PublicQuarter } from '#shared/match/visibility.ts';
import type { PriceList } from '#shared/rules/orders/spending.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';

/** What a seat knows when it plans: its view and a computer player's situation both have it. */
export type Knowledge = {
  readonly own: OwnFigures;
  /** Every quarter that is over, oldest first. */
  readonly past: readonly PublicQuarter[];
  readonly prices: PriceList;
  /** What the seat carried out last. */
  readonly last: Orders;
};
