import { roundIndex } from '#shared/kernel/grid.ts';
import type { PublicQuarter } from '#shared/match/visibility.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import { CAUSES, type SeatWhy } from '#shared/rules/why/seat-why.ts';
import { shareChange } from '../share-change.ts';
import { shownBySegment } from '../why/matrix.ts';
import { roundedParts } from '../why/rounding.ts';
import { byCloud, type CloudGroup, cloudGroups, cloudOf, cloudShares } from './cloud-groups.ts';
import { matched, type Ribbon } from './ribbons.ts';
import { roundedToSum } from './rounded.ts';

/** Where points of market share went in one segment. */
export type SegmentFlow = {
  readonly segment: number;
  /** By cloud, points of the market: what each gained or lost here. */
  readonly change: readonly number[];
  /** The same as it is shown, in tenths: over all segments a cloud's add up to the change of its share as written. */
  readonly shown: readonly number[];
  /** The largest moves from a loser to a winner, of what is shown; `rest` is the sum of the others. */
  readonly ribbons: readonly Ribbon[];
  readonly rest: number;
};

/**
 * Which points of share moved between two quarters, segment by segment.
 *
 * A change of share is the change of the own share of each segment times the segment's part of the market, plus what the
 * part's own change brings whoever is stronger there than elsewhere. Both are taken at the mean of the two quarters, so
 * that nothing is left over: over all rows the changes add up to the change of share, exactly, and within each segment
 * losses are gains. The own cloud has what its report says.
 *
 * @param before - Undefined where the start came before.
 * @param why - Of the own seat, where somebody is at home.
 */
export function shareFlows(
  before: PublicQuarter | undefined,
  after: PublicQuarter,
  scenario: PublicScenario,
  why: SeatWhy | undefined,
): SegmentFlow[] {
  const groups = cloudGroups(scenario);
  const from = before === undefined ? startBooks(scenario, groups) : booksOf(before, scenario, groups);
  const to = booksOf(after, scenario, groups);
  const [then, now] = [cloudShares(scenario, before), cloudShares(scenario, after)];
  const change = scenario.segments.map((_, s) => changeIn(from[s] ?? NOTHING, to[s] ?? NOTHING, then, now));
  const own = why === undefined ? -1 : cloudOf(groups, why.provider);
  if (why !== undefined) takeOver(change, own, bySegment(why), now);
  settle(change, then, now);
  const shown = now.map((share, cloud) =>
    cloud === own && why !== undefined
      ? shownBySegment(why)
      : roundedParts(
          change.map((row) => row[cloud] ?? 0),
          shareChange(then[cloud] ?? 0, share),
          0.1,
        ),
  );
  return change.map((row, segment) => {
    const tenths = shown.map((cloud) => cloud[segment] ?? 0);
    return { segment, change: row, shown: tenths, ...matched(tenths) };
  });
}

/** A segment: its part of the market, and by cloud the share of it, both 0 to 1. */
type Book = { readonly part: number; readonly shares: readonly number[] };
const NOTHING: Book = { part: 0, shares: [] };

/** @param then - By cloud, percent of the market before, and now. */
function changeIn(from: Book, to: Book, then: readonly number[], now: readonly number[]): number[] {
  const weight = 50 * (from.part + to.part);
  const growth = 100 * (to.part - from.part);
  return roundedToSum(
    to.shares.map((share, cloud) => {
      const was = from.shares[cloud] ?? share;
      const stronger = (was + share) / 2 - ((then[cloud] ?? 0) + (now[cloud] ?? 0)) / 200;
      return weight * (share - was) + growth * stronger;
    }),
  );
}

/** [segment] points over all causes. */
function bySegment({ bySegment }: SeatWhy): number[] {
  const segments = bySegment.length / CAUSES.length;
  return Array.from({ length: segments }, (_, s) =>
    roundIndex(CAUSES.reduce((sum, _cause, c) => sum + (bySegment[c * segments + s] ?? 0), 0)),
  );
}

/** The report goes from quarter to quarter in steps, which differ by hundredths: the largest other cloud bears it. */
function takeOver(change: number[][], own: number, reported: readonly number[], now: readonly number[]): void {
  const [other = own] = [...now.keys()].filter((cloud) => cloud !== own).sort((a, b) => (now[b] ?? 0) - (now[a] ?? 0));
  for (const [s, row] of change.entries()) {
    const more = (reported[s] ?? 0) - (row[own] ?? 0);
    row[own] = reported[s] ?? 0;
    row[other] = roundIndex((row[other] ?? 0) - more);
  }
}

/** What rounding left goes to the segment where most moved. */
function settle(change: number[][], then: readonly number[], now: readonly number[]): void {
  const sizes = change.map((row) => row.reduce((sum, one) => sum + Math.abs(one), 0));
  const row = change[sizes.indexOf(Math.max(...sizes))];
  if (row === undefined) return;
  for (const [cloud, share] of now.entries()) {
    const moved = change.reduce((sum, one) => sum + (one[cloud] ?? 0), 0);
    row[cloud] = roundIndex((row[cloud] ?? 0) + share - (then[cloud] ?? 0) - moved);
  }
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
