import { roundIndex } from '#shared/kernel/grid.ts';
import { QUALITIES, SEGMENTS } from '#shared/scenario/words.ts';
import type { QuarterInput } from '../resolve-quarter.ts';
import { ATTRACTING } from '../stages/utility.ts';
import type { Turn } from '../turn.ts';
import type { World } from '../world.ts';
import { soften } from './choice.ts';
import { type Played, playAgain, restPoint } from './inputs.ts';
import { whyProfit } from './profit.ts';
import {
  chosen,
  movedByEvents,
  ownIn,
  pointsBetween,
  type Revenues,
  revenuesAtRest,
  settled,
  shareIn,
  totalOf,
} from './revenues.ts';
import { CAUSES, type Cause, type Met, type SeatWhy } from './seat-why.ts';
import { oldContested, type Pair, type SegmentSplit, splitSegment } from './split-segment.ts';

const S = SEGMENTS.length;
const at = (cause: Cause) => CAUSES.indexOf(cause);
const [CONTRACTS, MIX, ACCOUNTS, CAPACITY] = [at('contracts'), at('mix'), at('accounts'), at('capacity')];
/** Causes that a change of inputs can have. */
const OF_INPUTS = [...ATTRACTING, at('exclusion')];

/**
 * Why shares and profits changed in a quarter, for the seats asked (SPEC WHY). Both quarters are resolved again to see
 * what their stages wrote down, so it is worked out when somebody wants to know, not inside a quarter.
 *
 * @param previous - The quarter before; undefined before the first of the scenario.
 */
export function explainQuarter(
  world: World,
  previous: QuarterInput | undefined,
  input: QuarterInput,
  seats: readonly number[],
): SeatWhy[] {
  const last = previous === undefined ? restPoint(world, input) : playAgain(world, previous);
  const now = playAgain(world, input);
  const pair = pairOf(world, last, now);
  const splits = SEGMENTS.map((_, s) => splitSegment(pair, s));
  const { roomy, full } = settled(pair.now, now, splits);
  const way: Way = {
    world,
    last,
    now,
    splits,
    first: previous === undefined ? revenuesAtRest(world) : Float64Array.from(last.resolved.report.segmentRevenue),
    moved: movedByEvents(pair.old),
    old: chosen(pair.now, splits, 'old'),
    chosen: chosen(pair.now, splits, 'now'),
    roomy,
    full,
  };
  return seats.map((p) => whyOf(way, p));
}

/** The stages on the way from the last quarter's revenues to this one's. */
type Way = {
  readonly world: World;
  readonly last: Played;
  readonly now: Played;
  readonly splits: readonly SegmentSplit[];
  readonly first: Revenues;
  readonly moved: Revenues;
  readonly old: Revenues;
  readonly chosen: Revenues;
  readonly roomy: Revenues;
  readonly full: Revenues;
};

/** The same books, demand and season with the inputs of the last quarter and with those of this one. */
function pairOf(world: World, last: Played, now: Played): Pair {
  const before = now.input.state;
  const turn = (played: Played): Turn => ({
    world,
    before,
    state: { ...before, reliability: played.input.state.reliability },
    orders: played.input.orders,
    seed: now.input.seed,
    mode: now.input.mode,
    work: played.work,
    report: played.resolved.report,
    anchoring: undefined,
  });
  const [oldPrice, price] = [last.resolved.report.price, now.resolved.report.price];
  const [oldLatency, latency] = [last.work.latency.slice(), now.work.latency.slice()];
  last.work.contested.set(oldContested(world, before, oldPrice, last.input.state.reliability));
  last.work.demandMultiplier.set(now.work.demandMultiplier);
  last.work.stock.set(now.work.stock);
  const [oldOpen, open] = [soften(last.work), soften(now.work)];
  return { old: turn(last), now: turn(now), oldPrice, price, oldLatency, latency, oldOpen, open };
}

function whyOf(way: Way, p: number): SeatWhy {
  const { world, last, now, splits } = way;
  const P = world.providers.length;
  const bySegment = new Float64Array(CAUSES.length * S);
  const byRival = new Float64Array(CAUSES.length * P);
  const add = (cause: number, s: number, by: number, points: number) => {
    bySegment[cause * S + s] = (bySegment[cause * S + s] ?? 0) + points;
    byRival[cause * P + by] = (byRival[cause * P + by] ?? 0) + points;
  };
  const between = (cause: number, from: Revenues, to: Revenues) => {
    const points = pointsBetween(from, to, p, P);
    for (let s = 0; s < S; s++)
      for (let q = 0; q < P; q++) add(cause, s, q, points(q, (to[s * P + q] ?? 0) - (from[s * P + q] ?? 0)));
  };
  const unmoved = way.old.map((one, i) => one - (way.moved[i] ?? 0));
  mixAndMomentum(way.first, unmoved, p, P, add);
  between(ACCOUNTS, unmoved, way.old);
  const points = pointsBetween(way.old, way.chosen, p, P);
  splits.forEach(({ tally }, s) => {
    for (const cause of OF_INPUTS)
      for (let q = 0; q < P; q++) for (let j = 0; j < P; j++) add(cause, s, j, points(q, tally.get(q, j, cause)));
  });
  between(ACCOUNTS, way.chosen, way.roomy);
  between(CAPACITY, way.roomy, way.full);
  const before = shareBefore(way, p);
  const after = now.resolved.report.share[p] ?? 0;
  const lists = onGrid(bySegment, byRival, roundIndex(after - before), p, P);
  const met = { before: metBy(last, p, P), now: metBy(now, p, P) };
  const profit = whyProfit(last, now, p, lists.bySegment, { before, after });
  const mix = { before: partsIn(way.first, P), now: partsIn(unmoved, P) };
  return { provider: p, before, after, ...lists, met, mix, profit };
}

/** Quality and reliability are those the quarter began with; trust and standing may be moved by its events first. */
function metBy({ input: { state }, work }: Played, p: number, P: number): Met {
  const inSegments = (list: Float64Array) => SEGMENTS.map((_, s) => roundIndex(list[s * P + p] ?? 0));
  return {
    quality: state.quality.slice(p * QUALITIES.length, (p + 1) * QUALITIES.length),
    trust: inSegments(work.trustFelt),
    trustByEvents: inSegments(work.trust),
    standing: work.standing[p] ?? 50,
    reliability: state.reliability[p] ?? 1,
  };
}

function shareBefore({ world, last, first }: Way, p: number): number {
  const { report } = last.resolved;
  if (last.input.anchoring === undefined) return report.share[p] ?? 0;
  return roundIndex(shareIn(first, p, world.providers.length));
}

type Add = (cause: number, segment: number, by: number, points: number) => void;

/** Segments that grew unequally, and what the own contracts of earlier quarters did to the share within each (SPEC WHY3). */
function mixAndMomentum(from: Revenues, to: Revenues, p: number, P: number, add: Add): void {
  const share = (ownIn(from, p, P) / totalOf(from) + ownIn(to, p, P) / totalOf(to)) / 2;
  for (let s = 0; s < S; s++) {
    const weights = [segmentIn(from, s, P) / totalOf(from), segmentIn(to, s, P) / totalOf(to)] as const;
    const shares = [
      (from[s * P + p] ?? 0) / Math.max(1e-9, segmentIn(from, s, P)),
      (to[s * P + p] ?? 0) / Math.max(1e-9, segmentIn(to, s, P)),
    ] as const;
    add(MIX, s, p, 100 * ((shares[0] + shares[1]) / 2 - share) * (weights[1] - weights[0]));
    add(CONTRACTS, s, p, 100 * ((weights[0] + weights[1]) / 2) * (shares[1] - shares[0]));
  }
}

function segmentIn(revenues: Revenues, s: number, P: number): number {
  return totalOf(revenues.subarray(s * P, (s + 1) * P));
}

/** [segment] percent of the market. */
function partsIn(revenues: Revenues, P: number): number[] {
  const all = totalOf(revenues);
  return SEGMENTS.map((_, s) => roundIndex(all > 0 ? (100 * segmentIn(revenues, s, P)) / all : 0));
}

/** On the grid of 1e-4 points; what rounding of money and of this grid leaves goes to the contracts won earlier. */
function onGrid(bySegment: Float64Array, byRival: Float64Array, change: number, p: number, P: number) {
  const segments = Array.from(bySegment, roundIndex);
  const rivals = Array.from(byRival, roundIndex);
  const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
  settle(segments, CONTRACTS * S, change - sum(segments));
  for (let cause = 0; cause < CAUSES.length; cause++) {
    const wanted = sum(segments.slice(cause * S, (cause + 1) * S));
    settle(rivals, cause * P + p, wanted - sum(rivals.slice(cause * P, (cause + 1) * P)));
  }
  return { bySegment: segments, byRival: rivals };
}

function settle(list: number[], index: number, rest: number): void {
  list[index] = roundIndex((list[index] ?? 0) + rest);
}
