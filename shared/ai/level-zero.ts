import { repeatOrders } from '#shared/rules/orders/start-orders.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import { hallsToNeed } from './build-to-need.ts';
import type { Situation } from './policy.ts';

/** Level 0 repeats what it did and builds for the growth it saw: the yardstick, not an opponent. */
export function levelZero(situation: Situation): Orders {
  const orders = repeatOrders(situation.last);
  return { ...orders, build: { ...orders.build, begin: hallsToNeed(situation) } };
}
