import { log } from '#shared/kernel/exact.ts';
import { ATTRACTING, contestedPart, logReliability } from '../stages/utility.ts';
import type { WorldState } from '../state.ts';
import type { Turn } from '../turn.ts';
import type { World } from '../world.ts';
import { type Choice, chooseCell, makeChoice } from './choice.ts';
import { logChange, logMean } from './log-mean.ts';
import { CAUSES, type Cause } from './seat-why.ts';
import { Tally } from './tally.ts';

const at = (cause: Cause) => CAUSES.indexOf(cause);
const [PRICE, QUALITY, EXCLUSION, CAPACITY] = [at('price'), at('quality'), at('exclusion'), at('capacity')];

/** One segment with last quarter's inputs and with this one's, on the same books. */
export type SegmentSplit = {
  readonly tally: Tally;
  /** [p] revenue without key accounts, CNY mn, with the old inputs and with the new. */
  readonly old: Float64Array;
  readonly now: Float64Array;
};

/** The two turns that are compared: the same books, demand and season, other inputs. */
export type Pair = {
  readonly old: Turn;
  readonly now: Turn;
  /** [s][p] prices asked then and now. */
  readonly oldPrice: readonly number[];
  readonly price: readonly number[];
  /** [s][c][p] latency then and now, without exclusions. */
  readonly oldLatency: Float64Array;
  readonly latency: Float64Array;
  /** [s][c][p] log of what exclusions left of the pull then and now. */
  readonly oldOpen: Float64Array;
  readonly open: Float64Array;
};

/**
 * Splits the change of every provider's revenue in a segment by whose inputs changed and which (SPEC WHY2): log-mean
 * weights through the nested logit, so that the parts add up to the change.
 */
export function splitSegment(pair: Pair, s: number): SegmentSplit {
  const { world } = pair.now;
  const P = world.providers.length;
  const split: SegmentSplit = { tally: new Tally(P), old: new Float64Array(P), now: new Float64Array(P) };
  const renewals = renewalChanges(pair, s);
  const weights = new Float64Array(P * P);
  const choices = { old: makeChoice(pair.old), now: makeChoice(pair.now) };
  for (let c = 0; c < world.classes.length; c++) {
    chooseCell(pair.old, s, c, choices.old);
    chooseCell(pair.now, s, c, choices.now);
    splitCell(pair, s, c, choices, renewals, weights, split);
  }
  spreadByCause(pair, s, weights, split.tally);
  return split;
}

type Choices = { readonly old: Choice; readonly now: Choice };

function splitCell(
  pair: Pair,
  s: number,
  c: number,
  { old, now }: Choices,
  renewals: readonly Renewal[],
  weights: Float64Array,
  { tally, ...sums }: SegmentSplit,
): void {
  const { world, before } = pair.now;
  const P = world.providers.length;
  const tau = world.market.segments[s]?.dissimilarity ?? 1;
  const cellAt = (s * world.classes.length + c) * P;
  const contested = contestedChanges(old, now, renewals);
  const drawn = logChange(old.drawn, now.drawn);
  const total = logChange(old.cell.total, now.cell.total);
  const perTotal = total === 0 ? 0 : drawn / total;
  const totalMean = logMean(old.cell.total, now.cell.total);
  for (let q = 0; q < P; q++) {
    const oldPrice = pair.oldPrice[s * P + q] ?? 1;
    const price = pair.price[s * P + q] ?? 1;
    const book = before.bookPrice[s * P + q] ?? 1;
    sums.old[q] = (sums.old[q] ?? 0) + (old.kept[q] ?? 0) * book + (old.won[q] ?? 0) * oldPrice;
    sums.now[q] = (sums.now[q] ?? 0) + (now.kept[q] ?? 0) * book + (now.won[q] ?? 0) * price;
    const keptChange = ((now.kept[q] ?? 0) - (old.kept[q] ?? 0)) * book;
    tally.add(q, q, PRICE, keptChange * (renewals[q]?.price ?? 1));
    tally.add(q, q, CAPACITY, keptChange * (1 - (renewals[q]?.price ?? 1)));
    const weight = logMean((old.won[q] ?? 0) * oldPrice, (now.won[q] ?? 0) * price);
    tally.add(q, q, PRICE, weight * logChange(oldPrice, price));
    tally.add(q, q, EXCLUSION, weight * logChange(old.capped[q] ?? 1, now.capped[q] ?? 1));
    for (let j = 0; j < P; j++) {
      tally.add(q, j, PRICE, weight * (contested[j]?.price ?? 0));
      tally.add(q, j, CAPACITY, weight * (contested[j]?.reliability ?? 0));
      const nest = now.cell.nestOf[j] ?? 0;
      const nestMean = logMean(old.cell.nestSum[nest] ?? 0, now.cell.nestSum[nest] ?? 0);
      const inNest = logMean(old.cell.pull[j] ?? 0, now.cell.pull[j] ?? 0) / nestMean;
      const nestPull = logMean(old.cell.nestPull[nest] ?? 0, now.cell.nestPull[nest] ?? 0) / totalMean;
      let slope = (perTotal - 1) * nestPull * tau * inNest;
      if (now.cell.nestOf[q] === nest) slope += (tau - 1) * inNest;
      if (q === j) slope += 1;
      const share = weight * slope;
      weights[q * P + j] = (weights[q * P + j] ?? 0) + share;
      tally.add(q, j, QUALITY, share * logChange(pair.oldLatency[cellAt + j] ?? 0, pair.latency[cellAt + j] ?? 0));
      tally.add(q, j, EXCLUSION, share * ((pair.open[cellAt + j] ?? 0) - (pair.oldOpen[cellAt + j] ?? 0)));
    }
  }
}

/** What changed in each provider's attraction, by cause, spread with the weights of all cells together. */
function spreadByCause({ old, now }: Pair, s: number, weights: Float64Array, tally: Tally): void {
  const P = now.world.providers.length;
  const tau = now.world.market.segments[s]?.dissimilarity ?? 1;
  for (let j = 0; j < P; j++) {
    const first = (s * P + j) * CAUSES.length;
    for (const cause of ATTRACTING) {
      const change = ((now.work.parts[first + cause] ?? 0) - (old.work.parts[first + cause] ?? 0)) / tau;
      if (change === 0) continue;
      for (let q = 0; q < P; q++) tally.add(q, j, cause, (weights[q * P + j] ?? 0) * change);
    }
  }
}

/** How the part of one provider's old book that is up for choice changed: 1 all by its price, 0 all by its reliability. */
type Renewal = { readonly price: number };

function renewalChanges({ old, now, oldPrice, price }: Pair, s: number): Renewal[] {
  const P = now.world.providers.length;
  const { contestPrice, contestReliability } = now.world.choice;
  return now.world.providers.map((_, p) => {
    const byPrice = contestPrice * logChange(oldPrice[s * P + p] ?? 1, price[s * P + p] ?? 1);
    const byReliability =
      -contestReliability * (logReliability(now.state.reliability[p]) - logReliability(old.state.reliability[p]));
    const both = byPrice + byReliability;
    return { price: both === 0 ? 1 : byPrice / both };
  });
}

/** Log change of what was up for choice, by whose old book gave more or less of it and why. */
function contestedChanges(old: Choice, now: Choice, renewals: readonly Renewal[]) {
  const all = logChange(old.contested, now.contested);
  let freed = 0;
  for (let j = 0; j < old.kept.length; j++) freed += (old.kept[j] ?? 0) - (now.kept[j] ?? 0);
  return renewals.map((one, j) => {
    const part = freed === 0 ? 0 : (all * ((old.kept[j] ?? 0) - (now.kept[j] ?? 0))) / freed;
    return { price: part * one.price, reliability: part * (1 - one.price) };
  });
}

/** Last quarter's prices and reliability under this season's renewals: what of each old book would be up for choice. */
export function oldContested(
  world: World,
  before: Readonly<WorldState>,
  price: readonly number[],
  reliability: readonly number[],
): Float64Array {
  const P = world.providers.length;
  const season = (world.firstQuarter + before.quarter) % 4;
  const part = new Float64Array(world.market.segments.length * P);
  world.market.segments.forEach((one, s) => {
    for (let p = 0; p < P; p++) {
      const relative = log((price[s * P + p] ?? 1) / (before.referencePrice[s] ?? 1));
      part[s * P + p] = contestedPart(world, one.renewal[season] ?? 0, relative, logReliability(reliability[p]));
    }
  });
  return part;
}
