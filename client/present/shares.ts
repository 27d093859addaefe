import type { PublicQuarter } from '#shared/match/visibility.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import { shareChange } from './share-change.ts';

/** Changes are the difference of the shares as they are written. */
export type ShareRow = { readonly provider: number; readonly share: number; readonly change: number | undefined };

/** Shares of one quarter, in the order of the scenario: never by rank. */
export function shareRows(past: readonly PublicQuarter[], scenario: PublicScenario): ShareRow[] {
  const now = past.at(-1);
  const before = past.at(-2);
  return scenario.providers.map((_, provider) => {
    const start = scenario.providers[provider]?.startShare ?? 0;
    const share = now?.share[provider] ?? start;
    return {
      provider,
      share,
      change: now === undefined ? undefined : shareChange(before?.share[provider] ?? start, share),
    };
  });
}

export type SegmentRow = {
  readonly segment: number;
  readonly share: number;
  readonly change: number | undefined;
  readonly price: number;
};

/** The own share in each segment, and the price asked there. */
export function segmentRows(
  past: readonly PublicQuarter[],
  provider: number,
  providers: number,
  segments: number,
): SegmentRow[] {
  const share = (quarter: PublicQuarter | undefined, s: number) => {
    if (quarter === undefined) return undefined;
    const revenues = quarter.segmentRevenue.slice(s * providers, (s + 1) * providers);
    const all = revenues.reduce((sum, one) => sum + one, 0);
    return all > 0 ? (100 * (revenues[provider] ?? 0)) / all : 0;
  };
  return Array.from({ length: segments }, (_, segment) => {
    const now = share(past.at(-1), segment) ?? 0;
    const before = share(past.at(-2), segment);
    return {
      segment,
      share: now,
      change: before === undefined ? undefined : shareChange(before, now),
      price: 100 * (past.at(-1)?.price[segment * providers + provider] ?? 1),
    };
  });
}
