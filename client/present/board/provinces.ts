import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import type { BoardView } from './cloud-groups.ts';

/** What a province buys: its part of all demand in percent, and who has most of it, undefined before the first quarter. */
export type ProvinceDemand = { readonly percent: number; readonly leader: number | undefined };

export function provinceDemand(view: BoardView, scenario: PublicScenario): ProvinceDemand[] {
  return scenario.provinces.map(({ demandPct }, index) => {
    const revenue = provinceRevenue(view, scenario, index);
    const most = Math.max(...revenue);
    return { percent: demandPct, leader: most > 0 ? revenue.indexOf(most) : undefined };
  });
}

/** Percent of a province's revenue that a provider has; undefined before the first quarter. */
export function provinceShare(view: BoardView, scenario: PublicScenario, index: number, provider: number) {
  const revenue = provinceRevenue(view, scenario, index);
  const all = revenue.reduce((sum, one) => sum + one, 0);
  return all > 0 ? (100 * (revenue[provider] ?? 0)) / all : undefined;
}

function provinceRevenue({ past }: BoardView, { providers }: PublicScenario, index: number): number[] {
  const P = providers.length;
  const revenue = past.at(-1)?.provinceRevenue ?? [];
  return providers.map((_, p) => revenue[index * P + p] ?? 0);
}
