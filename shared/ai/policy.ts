import type { Seed } from '#shared/kernel/luck.ts';
import type { OwnFigures, PublicQuarter } from '#shared/match/visibility.ts';
import type { PriceList } from '#shared/rules/orders/spending.ts';
import type { World } from '#shared/rules/world.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';

/** What a computer player is told: exactly what a person in the seat would see. */
export type Situation = {
  readonly world: World;
  readonly own: OwnFigures;
  /** Every quarter that is over, oldest first. */
  readonly past: readonly PublicQuarter[];
  readonly prices: PriceList;
  readonly last: Orders;
  /** Luck of its own, not the match's. */
  readonly seed: Seed;
};

/** Decides a seat's orders for a quarter. What cannot be carried out falls back as a person's would. */
export type Policy = (situation: Situation) => Orders;
