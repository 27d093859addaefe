import { exp, log } from '#shared/kernel/exact.ts';
import type { PublicQuarter } from '#shared/match/visibility.ts';
import type { World } from '#shared/rules/world.ts';
import { OWNERSHIPS, SEGMENTS } from '#shared/scenario/words.ts';
import type { Books } from './books.ts';

/** Weight of the newest quarter in the mean of what was won; the rest is of the quarters before it. */
const NEWEST = 0.3;
/** How much of winning more or less than the own book holds is taken to last: most of it was luck, or an event. */
const LASTS = 0.25;

/**
 * [s][p] the share of contested business that each provider is expected to win when nobody changes anything (SPEC FOR4).
 * What it won in the quarters seen is turned into attraction, freed of the price asked then, averaged with falling
 * weights, drawn towards what its book says, and turned back at the price asked last. Weights were chosen by the error
 * that remained over many games (lab/forecast-errors.ts).
 */
export function expectedFlows(known: World, books: Books, past: readonly PublicQuarter[]): number[] {
  let mean: number[] = [];
  for (const [t, won] of books.won.entries()) {
    const fresh = attractions(known, won, past[t]?.price ?? []);
    mean = mean.length === 0 ? fresh : mean.map((one, at) => one + NEWEST * ((fresh[at] ?? 0) - one));
  }
  const price = past.at(-1)?.price ?? [];
  const held = attractions(known, books.volume, price);
  const lasting = held.map((one, at) => one + LASTS * ((mean[at] ?? one) - one));
  return flowShares(known, lasting, price);
}

/** The nested logit turned round: what log attraction, without price, gave these flows. */
function attractions(known: World, won: readonly number[], price: readonly number[]): number[] {
  const P = known.providers.length;
  const result = new Array<number>(won.length).fill(0);
  forNests(known, (s, members, tau) => {
    const all = sum(won, s, P, known.providers.keys());
    const nest = sum(won, s, P, members);
    for (const p of members) {
      const at = s * P + p;
      const own = won[at] ?? 0;
      result[at] = tau * log(own / nest) + log(nest / all) + priceWeight(known, s) * log(price[at] ?? 1);
    }
  });
  return result;
}

function flowShares(known: World, attraction: readonly number[], price: readonly number[]): number[] {
  const P = known.providers.length;
  const pulls = attraction.map((one, at) => one - priceWeight(known, Math.floor(at / P)) * log(price[at] ?? 1));
  const result = new Array<number>(pulls.length).fill(0);
  forNests(known, (s, members, tau) => {
    let inside = 0;
    for (const p of members) inside += exp((pulls[s * P + p] ?? 0) / tau);
    const nest = exp(tau * log(inside));
    for (const p of members) result[s * P + p] = (nest * exp((pulls[s * P + p] ?? 0) / tau)) / inside;
  });
  return result.map((one, at) => {
    const s = Math.floor(at / P);
    return one / sum(result, s, P, known.providers.keys());
  });
}

const priceWeight = (known: World, s: number) =>
  known.choice.sensitivity * (known.market.segments[s]?.weightPrice ?? 0);

function forNests(known: World, act: (s: number, members: readonly number[], tau: number) => void): void {
  const nests = OWNERSHIPS.map((kind) =>
    known.providers.flatMap((one, p) => (one.ownership === kind ? [p] : [])),
  ).filter((members) => members.length > 0);
  SEGMENTS.forEach((_, s) => {
    for (const members of nests) act(s, members, known.market.segments[s]?.dissimilarity ?? 1);
  });
}

function sum(list: readonly number[], s: number, P: number, members: Iterable<number>): number {
  let all = 0;
  for (const p of members) all += list[s * P + p] ?? 0;
  return all;
}
