import { exp, log, power } from '#shared/kernel/exact.ts';
import type { PublicQuarter } from '#shared/match/visibility.ts';
import type { World } from '#shared/rules/world.ts';
import { SEGMENTS } from '#shared/scenario/words.ts';
import { nextExpected } from './expected-prices.ts';
import type { Knowledge } from './knowledge.ts';

/** Everybody's contracts, as the public tables betray them. [s][p]; volumes in CNY mn at list price. */
export type Books = {
  readonly volume: readonly number[];
  /** Mean price index of the contracts in force. */
  readonly price: readonly number[];
  /** By quarter: what each provider won of what was contested; how large each segment was after it. */
  readonly won: readonly (readonly number[])[];
  readonly segment: readonly (readonly number[])[];
  /** Units the market has used since the start, for the learning curve. */
  readonly cumulativeUnits: number;
};

/** Of a book that seems to have won nothing this part is taken as won: nobody wins less than nothing. */
const LEAST_WON = 0.002;

/**
 * One pass over the quarters that are over (SPEC FOR3): the renewal rule says which part of each book stayed and at what
 * price it was, so the rest of the revenue was won at the price that was asked. Key accounts are part of the books.
 */
export function readBooks(known: World, { own, past }: Knowledge): Books {
  const P = known.providers.length;
  let volume = startVolumes(known);
  let price = volume.map(() => 1);
  let expected = SEGMENTS.map(() => 1);
  let cumulativeUnits = 0;
  const won: number[][] = [];
  const segment: number[][] = [sums(volume, P)];
  for (const [at, quarter] of past.entries()) {
    const next = nextBooks(known, { volume, price, expected }, quarter);
    if (at === past.length - 1) withOwn(next, own, quarter, P);
    ({ volume, price } = next);
    expected = nextExpected(known, expected, quarter);
    won.push(next.won);
    segment.push(sums(volume, P));
    cumulativeUnits += total(volume) / power(known.money.listPriceFactor, quarter.quarter + 1);
  }
  return { volume, price, won, segment, cumulativeUnits };
}

/** The shares of the start, of the market before the first quarter. */
function startVolumes(known: World): number[] {
  return SEGMENTS.flatMap((_, s) => {
    const all = known.providers.reduce((sum, one) => sum + (one.startSharePct[s] ?? 0), 0);
    return known.providers.map((one) => ((one.startSharePct[s] ?? 0) / all) * (known.market.before[s] ?? 0));
  });
}

type Before = {
  readonly volume: readonly number[];
  readonly price: readonly number[];
  readonly expected: readonly number[];
};
type After = { volume: number[]; price: number[]; won: number[] };

function nextBooks(known: World, before: Before, quarter: PublicQuarter): After {
  const P = known.providers.length;
  const after: After = { volume: [], price: [], won: [] };
  for (let at = 0; at < before.volume.length; at++) {
    const old = before.volume[at] ?? 0;
    const oldPrice = before.price[at] ?? 1;
    const asked = quarter.price[at] ?? 1;
    const stays = old * (1 - fallsDue(known, quarter, at, before.expected[Math.floor(at / P)] ?? 1));
    const revenue = quarter.segmentRevenue[at] ?? 0;
    const won = Math.max(LEAST_WON * old, (revenue - stays * oldPrice) / asked);
    const volume = Math.max(1e-6, stays + won);
    after.won.push(won);
    after.volume.push(volume);
    after.price.push((stays * oldPrice + won * asked) / volume);
  }
  return after;
}

/** The part of an old book that was up for choice (SPEC DEM9); what its customers knew of reliability is the start's. */
function fallsDue(known: World, quarter: PublicQuarter, at: number, expected: number): number {
  const P = known.providers.length;
  const { contestPrice, contestReliability, contestCeiling } = known.choice;
  const season = (known.firstQuarter + quarter.quarter) % 4;
  const due = known.market.segments[Math.floor(at / P)]?.renewal[season] ?? 0;
  const price = log((quarter.price[at] ?? 1) / expected);
  const reliability = log(known.anchors.startReliability[at % P] ?? 1);
  return Math.min(contestCeiling, due * exp(contestPrice * price - contestReliability * reliability));
}

/** The own contracts are known exactly. */
function withOwn(next: After, own: Knowledge['own'], quarter: PublicQuarter, P: number): void {
  SEGMENTS.forEach((_, s) => {
    const at = s * P + own.provider;
    const price = own.bookPrice[s] ?? 1;
    next.price[at] = price;
    next.volume[at] = Math.max(1e-6, (quarter.segmentRevenue[at] ?? 0) / price);
  });
}

function sums(volume: readonly number[], P: number): number[] {
  return SEGMENTS.map((_, s) => total(volume.slice(s * P, (s + 1) * P)));
}

function total(list: readonly number[]): number {
  return list.reduce((sum, one) => sum + one, 0);
}
