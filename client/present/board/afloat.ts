import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import { type BoardView, cloudGroups, cloudShares } from './cloud-groups.ts';
import type { Afloat } from './layout.ts';

/**
 * The clouds as the layout needs them. Each is given room for the larger of its last two shares: the film of a quarter
 * and the planning after it then have one layout, and nothing jumps between them.
 */
export function cloudsAfloat({ own, past }: BoardView, scenario: PublicScenario): Afloat[] {
  const P = scenario.providers.length;
  const now = cloudShares(scenario, past.at(-1));
  const before = cloudShares(scenario, past.at(-2));
  const revenue = past.at(-1)?.provinceRevenue;
  return cloudGroups(scenario).map(({ code, providers }, index) => ({
    code,
    own: own !== undefined && providers.includes(own.provider),
    share: Math.max(now[index] ?? 0, before[index] ?? 0),
    demand: scenario.provinces.map(({ demandPct }, province) =>
      revenue === undefined ? demandPct : providers.reduce((sum, p) => sum + (revenue[province * P + p] ?? 0), 0),
    ),
  }));
}
