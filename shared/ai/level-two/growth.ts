import { power } from '#shared/kernel/exact.ts';
import { clamp } from '#shared/kernel/grid.ts';
import type { Persona } from '#shared/rules/world.ts';
import type { Situation } from '../policy.ts';

/** A boom is never trusted beyond this, a slump not below: the next quarter is seldom the extreme of the last. */
const LOWEST = -0.1;
const HIGHEST = 0.2;
/** A whole year, so that no season is taken for a trend: whoever builds for the last quarter builds too much or nothing. */
const YEAR = 4;

/** Growth a quarter of the own business as last seen; before anything was seen, what the persona expects. */
export function ownGrowth({ own, past }: Situation, persona: Persona): number {
  const quarters = Math.min(YEAR, past.length);
  const now = own.revenue[0] ?? 0;
  const then = own.revenue[quarters] ?? 0;
  const seen = quarters > 0 && now > 0 && then > 0 ? power(now / then, 1 / quarters) - 1 : persona.growth;
  return clamp((quarters * seen + (YEAR - quarters) * persona.growth) / YEAR, LOWEST, HIGHEST);
}
