import type { Cause } from '#shared/rules/why/seat-why.ts';
import { pointsByRival, pointsBySegment } from './causes.ts';
import type { WhyTold } from './told.ts';

/** The segment in which a cause moved the share most. */
export function weightiestSegment({ why }: WhyTold, cause: Cause): number {
  return weightiest(pointsBySegment(why, cause));
}

/** The provider whose change weighed most in a cause; it may be the own one. */
export function weightiestProvider({ why }: WhyTold, cause: Cause): number {
  return weightiest(pointsByRival(why, cause));
}

function weightiest(points: readonly number[]): number {
  const sizes = points.map(Math.abs);
  return sizes.indexOf(Math.max(...sizes));
}
