import { roundIndex } from '#shared/kernel/grid.ts';
import type { PublicQuarter } from '#shared/match/visibility.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import { byCloud, type CloudGroup, cloudGroups, cloudShares } from './cloud-groups.ts';
import { matched, type Ribbon } from './ribbons.ts';
import { roundedToSum } from './rounded.ts';

/** Where points of market share went in one segment, or between segments that grew at different paces (`mix`). */
export type SegmentFlow = {
  readonly segment: number | 'mix';
  /** By cloud, points of the market: what each gained or lost here. */
  readonly change: readonly number[];
  /** The largest moves from a loser to a winner; `rest` is the sum of the others. */
  readonly ribbons: readonly Ribbon[];
  readonly rest: number;
};

/**
 * Which points of share moved between two quarters, segment by segment.
 *
 * A change of share is the change of the own share of each segment times the segment's part of the market, plus what
 * the parts' own change brings whoever is strong in what grew. Both are taken at the mean of the two quarters, so that
 * nothing is left over: over all rows the changes add up to the change of share, exactly, and within each segment
 * losses are gains.
 *
 * @param before - Undefined where the start came before.
 */
export function shareFlows(
  before: PublicQuarter | undefined,
  after: PublicQuarter,
  scenario: PublicScenario,
): SegmentFlow[] {
  const groups = cloudGroups(scenario);
  const from = before === undefined ? startBooks(scenario, groups) : booksOf(before, scenario, groups);
  const to = booksOf(after, scenario, groups);
  const segments = scenario.segments.map((_, segment) => {
    const change = withinSegment(from[segment] ?? NOTHING, to[segment] ?? NOTHING);
    return { segment, change, ...matched(change) };
  });
  const now = cloudShares(scenario, after);
  const then = cloudShares(scenario, before);
  const mix = now.map((share, cloud) =>
    roundIndex(segments.reduce((left, row) => left - (row.change[cloud] ?? 0), share - (then[cloud] ?? 0))),
  );
  return [...segments, { segment: 'mix', change: mix, ...matched(mix) }];
}

/** A segment: its part of the market, and by cloud the share of it, both 0 to 1. */
type Book = { readonly part: number; readonly shares: readonly number[] };
const NOTHING: Book = { part: 0, shares: [] };

function withinSegment(from: Book, to: Book): number[] {
  const weight = 50 * (from.part + to.part);
  return roundedToSum(to.shares.map((share, cloud) => weight * (share - (from.shares[cloud] ?? share))));
}

function booksOf(
  quarter: PublicQuarter,
  { segments, providers }: PublicScenario,
  groups: readonly CloudGroup[],
): Book[] {
  const P = providers.length;
  return segments.map((_, s) => {
    const revenue = byCloud(groups, quarter.segmentRevenue.slice(s * P, (s + 1) * P));
    const all = revenue.reduce((sum, one) => sum + one, 0);
    const market = quarter.market > 0 ? quarter.market : 1;
    return { part: all / market, shares: revenue.map((one) => (all > 0 ? one / all : 0)) };
  });
}

function startBooks({ segments, providers }: PublicScenario, groups: readonly CloudGroup[]): Book[] {
  return segments.map(({ startPart }, s) => ({
    part: startPart / 100,
    shares: byCloud(
      groups,
      providers.map((one) => one.segmentShares[s] ?? 0),
    ).map((share) => share / 100),
  }));
}
