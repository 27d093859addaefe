import { expectedPrices } from '#shared/forecast/expected-prices.ts';
import { clamp } from '#shared/kernel/grid.ts';
import type { Persona, World, WorldProvider } from '#shared/rules/world.ts';
import { SEGMENTS } from '#shared/scenario/words.ts';
import type { Situation } from '../policy.ts';
import { ownGrowth } from './growth.ts';

/** What a careful reader makes of the public tables and the own figures: the common ground of all decisions. */
export type View = {
  readonly situation: Situation;
  readonly world: World;
  readonly provider: WorldProvider;
  readonly persona: Persona;
  /** 0 to 3. */
  readonly season: number;
  /** Growth a quarter of the own volume that is expected, share. */
  readonly growth: number;
  /** What a yuan of list-price business costs to run, halls included: 0 to about 1. */
  readonly unitCost: number;
  /** Own revenue last quarter, CNY mn: the measure of what is worth how much. */
  readonly revenue: number;
  readonly segments: readonly SegmentView[];
};

/** Shares 0 to 1; volumes CNY mn a quarter at list price. */
export type SegmentView = {
  /** Own share of the segment, and of what providers of the same ownership have. */
  readonly share: number;
  readonly nestShare: number;
  readonly volume: number;
  /** Part of the old books that falls due this season, and on the mean of a year. */
  readonly due: number;
  readonly turnover: number;
  /** Own price last quarter. */
  readonly price: number;
  /** What customers have come to expect, index; whether cuts below it still draw (SPEC DEM7). */
  readonly expected: number;
  readonly dulled: boolean;
};

export function viewOf(situation: Situation): View {
  const { world, own, last } = situation;
  const provider = world.providers[own.provider];
  if (provider === undefined) throw new RangeError('a computer player has a provider');
  const revenue = segmentRevenue(situation);
  const expected = expectedPrices(world, situation.past);
  const season = (world.firstQuarter + own.quarter) % 4;
  const segments = world.market.segments.map((one, s) => {
    const mine = revenue[s]?.[own.provider] ?? 0;
    const { all, nest } = sums(world, revenue[s] ?? [], provider.ownership);
    return {
      share: all > 0 ? clamp(mine / all, 0.001, 0.999) : 0.001,
      nestShare: nest > 0 ? clamp(mine / nest, 0.001, 0.999) : 0.5,
      volume: mine / Math.max(0.3, own.bookPrice[s] ?? 1),
      due: one.renewal[season] ?? 0,
      turnover: one.renewal.reduce((sum, part) => sum + part, 0) / 4,
      price: last.sell.price[one.id],
      expected: expected[s]?.price ?? 1,
      dulled: expected[s]?.dulled ?? false,
    };
  });
  return {
    situation,
    world,
    provider,
    persona: provider.persona,
    season,
    growth: ownGrowth(situation, provider.persona),
    unitCost: unitCost(situation, provider, segments),
    revenue: own.revenue[0] ?? 0,
    segments,
  };
}

/** [s][p] CNY mn of last quarter; before the first what everybody knows of the start. */
function segmentRevenue({ world, past }: Situation): (readonly number[])[] {
  const P = world.providers.length;
  const seen = past.at(-1);
  if (seen !== undefined) return SEGMENTS.map((_, s) => seen.segmentRevenue.slice(s * P, (s + 1) * P));
  return SEGMENTS.map((_, s) =>
    world.providers.map((one) => ((one.startSharePct[s] ?? 0) / 100) * (world.market.before[s] ?? 0)),
  );
}

function sums(world: World, revenue: readonly number[], ownership: WorldProvider['ownership']) {
  let all = 0;
  let nest = 0;
  revenue.forEach((one, p) => {
    all += one;
    if (world.providers[p]?.ownership === ownership) nest += one;
  });
  return { all, nest };
}

/** Running cost and the wear of halls on a yuan of list-price volume, from the own accounts. */
function unitCost({ own }: Situation, provider: WorldProvider, segments: readonly SegmentView[]): number {
  const volume = segments.reduce((sum, one) => sum + one.volume, 0);
  if (own.lines === undefined || volume <= 0) return 1 - provider.grossMarginPct / 100;
  const { energy, bandwidth, depreciation } = own.lines;
  return clamp((energy + bandwidth + depreciation) / volume, 0.05, 3);
}
