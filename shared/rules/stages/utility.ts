import { exp, log } from '#shared/kernel/exact.ts';
import { clamp } from '#shared/kernel/grid.ts';
import { noise } from '#shared/kernel/luck.ts';
import { SEGMENTS } from '#shared/scenario/words.ts';
import type { Turn } from '../turn.ts';
import { CAUSES, type Cause } from '../why/seat-why.ts';
import type { World } from '../world.ts';
import { refreshLatency } from './latency.ts';

const QUALITY_MARK = 80;
const TRUST_MARK = 70;
const SERVICE_MARK = 0.18;

/**
 * How attractive each provider is in each segment, in logs, and which part of its old book is up for renewal
 * (SPEC DEM1 to DEM4). Writes work.parts, utility, attraction, contested, effort, trustFelt, standing; latency by class
 * is kept apart.
 */
export function utility(turn: Turn): void {
  const { world, state, work } = turn;
  const P = world.providers.length;
  refreshLatency(world, state, work);
  const season = (world.firstQuarter + state.quarter) % 4;
  for (let p = 0; p < P; p++) {
    const performance = log(mark(state.quality[p * 3]));
    const security = log(mark(state.quality[p * 3 + 1]));
    const ai = log(mark(state.quality[p * 3 + 2]));
    const reliability = logReliability(state.reliability[p]);
    work.standing[p] = state.standing[p] ?? 50;
    const standing = ((work.standing[p] ?? 50) - 50) / 50;
    for (let s = 0; s < SEGMENTS.length; s++) {
      const one = world.market.segments[s];
      if (one === undefined) continue;
      const at = s * P + p;
      const { sensitivity, effortElasticity, effortFloor, sovereigntyStrength } = world.choice;
      const price = priceOf(turn, s, p);
      const effort = effortOf(turn, s, p);
      const trust = clamp(trustOf(turn, s, p), 3, 100);
      work.trustFelt[at] = trust;
      const preference = world.market.statePreference[state.quarter * SEGMENTS.length + s] ?? 0;
      const { parts } = work;
      const first = at * CAUSES.length;
      parts[first + PRICE] = -sensitivity * one.weightPrice * perceivedPrice(turn, s, price);
      parts[first + QUALITY] =
        sensitivity * (one.weightPerformance * performance + one.weightSecurity * security + one.weightAi * ai);
      parts[first + SALES] = (one.weightService / SERVICE_MARK) * effortElasticity * log(Math.max(effort, effortFloor));
      parts[first + TRUST] = sensitivity * one.weightTrust * log(trust / TRUST_MARK);
      parts[first + CAPACITY] = sensitivity * one.weightTrust * reliability;
      parts[first + STANDING] = sensitivity * one.weightSovereignty * sovereigntyStrength * preference * standing;
      parts[first + GOVERNMENT] = work.privilege[at] ?? 0;
      parts[first + EVENTS] = work.push[at] ?? 0;
      parts[first + DRIFT] = world.providers[p]?.residual[state.quarter] ?? 0;
      parts[first + CHANCE] =
        turn.anchoring === undefined ? world.choice.noise * noise(turn.seed, state.quarter, p, s) : 0;
      let value = world.anchors.brand[at] ?? 0;
      for (const cause of ATTRACTING) value += parts[first + cause] ?? 0;
      work.utility[at] = clamp(value, -60, 60);
      work.attraction[at] = exp(clamp(value, -60, 60) / one.dissimilarity);
      work.effort[at] = effort;
      work.contested[at] = contestedPart(
        world,
        one.renewal[season] ?? 0,
        log(price / (state.referencePrice[s] ?? 1)),
        reliability,
      );
    }
  }
}

/** Causes that work through attraction, as indices of work.parts. */
const [PRICE, QUALITY, SALES, TRUST] = [cause('price'), cause('quality'), cause('sales'), cause('trust')];
const [STANDING, GOVERNMENT, CAPACITY] = [cause('standing'), cause('government'), cause('capacity')];
const [EVENTS, DRIFT, CHANCE] = [cause('events'), cause('drift'), cause('chance')];
export const ATTRACTING: readonly number[] = [
  PRICE,
  QUALITY,
  SALES,
  TRUST,
  STANDING,
  GOVERNMENT,
  EVENTS,
  DRIFT,
  CHANCE,
  CAPACITY,
];

function cause(name: Cause): number {
  return CAUSES.indexOf(name);
}

/**
 * Part of an old book that is up for choice (SPEC DEM4).
 *
 * @param price - Log of the price asked relative to the price expected.
 * @param reliability - Log of the reliability delivered.
 */
export function contestedPart(world: World, renewal: number, price: number, reliability: number): number {
  const { contestCeiling, contestPrice, contestReliability } = world.choice;
  return Math.min(contestCeiling, renewal * exp(contestPrice * price - contestReliability * reliability));
}

/** Log of the share of promised service that was delivered, finite for who delivered nothing. */
export function logReliability(delivered: number | undefined): number {
  return log(clamp(delivered ?? 1, 0.05, 1));
}

const mark = (points: number | undefined) => clamp(points ?? QUALITY_MARK, 5, 150) / QUALITY_MARK;

/** The price index a seat asks in a segment; providers without orders keep to the list. */
export function priceOf(turn: Turn, segment: number, provider: number): number {
  const id = SEGMENTS[segment];
  return (id && turn.orders[provider]?.sell.price[id]) ?? 1;
}

/** Teams placed relative to the start's: 1 is the effort the brand residual was solved with (SPEC DEM3). */
function effortOf(turn: Turn, segment: number, provider: number): number {
  const id = SEGMENTS[segment];
  const placed = id && turn.orders[provider]?.sell.teams[id];
  const start = turn.world.providers[provider]?.startTeams[segment] ?? 0;
  if (placed === undefined || start === 0) return placed === undefined ? 1 : 1 + placed;
  return placed / start;
}

function trustOf(turn: Turn, segment: number, provider: number): number {
  const { world, state, work } = turn;
  const official = world.market.segments[segment]?.trustFromGovernment ?? 0;
  return (
    official * (state.trustGovernment[provider] ?? 0) +
    (1 - official) * (state.trustPrivate[provider] ?? 0) +
    (work.trust[segment * world.providers.length + provider] ?? 0)
  );
}

/**
 * The log price customers react to. After repeated deep cuts a price below the one they have come to expect gains
 * only a part of what it would (SPEC DEM7); it stays increasing in the price, so a rise never helps.
 */
function perceivedPrice(turn: Turn, segment: number, price: number): number {
  const { reference } = turn.world;
  let cuts = 0;
  for (let age = 0; age < reference.window; age++) cuts += turn.before.deepCuts[segment * 4 + age] ?? 0;
  const own = log(price);
  if (cuts < reference.cuts) return own;
  const expected = log(turn.before.referencePrice[segment] ?? 1);
  return own >= expected ? own : expected + reference.remainingGain * (own - expected);
}
