import { placeHalls } from '#shared/rules/orders/place-halls.ts';
import type { Situation } from './policy.ts';

/** Growth a quarter that a builder without a forecast trusts at most: more, and everybody overbuilds in a boom. */
const GROWTH_LIMIT = 1.25;

/**
 * Halls that keep use where it was at the start, if the business goes on growing as last seen. Counts what is on its
 * way, so that it does not order the same hall twice.
 */
export function hallsToNeed({ world, own }: Situation): Record<string, number> {
  if (own.use === 0) return {};
  const target = (world.providers[own.provider]?.utilisationPct ?? 60) / 100;
  const [now = 0, before = 0] = own.revenue;
  const growth = before > 0 ? Math.min(GROWTH_LIMIT, Math.max(1, now / before)) : 1;
  const underway = own.underway.reduce((sum, units) => sum + units, 0);
  const needed = (own.use * own.capacity * growth * growth) / target;
  const halls = Math.round((needed - own.capacity - underway) / world.capacity.hallUnits);
  return placeHalls(world, own.provider, Math.max(0, halls));
}
