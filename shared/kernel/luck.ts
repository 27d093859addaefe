/**
 * Luck that is looked up, never drawn from a sequence: one number in [0, 1) that depends on nothing but its name.
 * Adding an event, a seat or a draw therefore disturbs no other luck, and a paired run with and without an event
 * differs by that event alone. A counter-based generator (two rounds of the 32-bit murmur finaliser per word).
 */

/** What a draw is for; a stream per purpose. The order is part of every recorded match: add at the end only. */
export const LUCK_STREAMS = [
  'noise',
  'peak',
  'event',
  'shift',
  'follow',
  'account',
  'ai',
  'strike',
  'deck',
  'bid',
  'reserve',
] as const;
export type LuckStream = (typeof LUCK_STREAMS)[number];

/** A match's secret seed as two words. Make it once per match, not per draw. */
export type Seed = { readonly high: number; readonly low: number };

export function seedOf(text: string): Seed {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let i = 0; i < text.length; i++) {
    high = scramble(high ^ text.charCodeAt(i));
    low = scramble(low + text.charCodeAt(i) + i);
  }
  return { high, low };
}

/** A stable number for an id, to name a draw by it. */
export function luckKey(id: string): number {
  let key = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) key = Math.imul(key ^ id.charCodeAt(i), 0x01000193);
  return key >>> 0;
}

/**
 * @param quarter - Index of the quarter, 0 or more.
 * @param seat - Index of the provider, or -1 where the draw belongs to nobody.
 * @param item - Anything else that tells draws apart: a segment's index, or `luckKey` of an event.
 * @returns At least 0 and below 1, on a grid of 2^-53.
 */
export function luck(seed: Seed, stream: LuckStream, quarter: number, seat: number, item: number): number {
  const place = Math.imul(quarter + 1, 0x632be5ab) ^ Math.imul(seat + 2, 0x7feb352d) ^ STREAM_KEYS[stream];
  const first = scramble(seed.high ^ scramble(place ^ item));
  const second = scramble(seed.low ^ scramble(first + item));
  return ((first >>> 6) * 134_217_728 + (second >>> 5)) / 9_007_199_254_740_992;
}

/** Zero on average, spread 1, within about ±2.45: the sum of two even draws. */
export function noise(seed: Seed, quarter: number, seat: number, item: number): number {
  const sum = luck(seed, 'noise', quarter, seat, item * 2) + luck(seed, 'noise', quarter, seat, item * 2 + 1);
  return (sum - 1) * 2.449_489_742_783_178;
}

const STREAM_KEYS = Object.fromEntries(LUCK_STREAMS.map((stream, index) => [stream, scramble(index + 1)])) as Record<
  LuckStream,
  number
>;

function scramble(word: number): number {
  let x = word | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}
