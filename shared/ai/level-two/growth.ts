import { power } from '#shared/kernel/exact.ts';
import { clamp } from '#shared/kernel/grid.ts';
import type { Persona } from '#shared/rules/world.ts';
import type { Situation } from '../policy.ts';

/** A boom is never trusted beyond this, a slump not below: the next quarter is seldom the extreme of the last. */
const LOWEST = -0.1;
const HIGHEST = 0.2;
/** A whole year, so that no season is taken for a trend: whoever builds for the last quarter builds too much or nothing. */
const YEAR = 4;

/**
 * Growth a quarter that the own business is expected to have: half what it had, half what the market had, because nobody
 * outruns the market for ever. As long as less than a year was seen, the rest of it is what the persona expects.
 */
export function ownGrowth({ world, own, past }: Situation, persona: Persona): number {
  const quarters = Math.min(YEAR, past.length);
  if (quarters === 0) return persona.growth;
  const before = past.at(-1 - quarters)?.market ?? world.market.before.reduce((sum, one) => sum + one, 0);
  const mine = rate(own.revenue[quarters] ?? 0, own.revenue[0] ?? 0, quarters);
  const market = rate(before, past.at(-1)?.market ?? 0, quarters);
  const seen = (mine + market) / 2;
  return clamp((quarters * seen + (YEAR - quarters) * persona.growth) / YEAR, LOWEST, HIGHEST);
}

function rate(from: number, to: number, quarters: number): number {
  return from > 0 && to > 0 ? power(to / from, 1 / quarters) - 1 : 0;
}
