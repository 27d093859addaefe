import { exp, log } from '#shared/kernel/exact.ts';
import { OWNERSHIPS, SEGMENTS } from '#shared/scenario/words.ts';
import type { World } from '../world.ts';

export type StartShares = {
  /** [s][p] share of the open segment (key accounts apart), 0 to 1. */
  readonly segments: number[];
  /** [s][c][p] volume, CNY mn. */
  readonly cells: number[];
};

/**
 * Who would hold the market before the first quarter if everybody played start orders: the choice model of
 * stages/utility.ts at the start, written for whole arrays (SPEC ANC1). Also gives the start books, so that the first
 * quarter is a rest point.
 */
export function startShares(world: World, brand: readonly number[], reliability: readonly number[]): StartShares {
  const P = world.providers.length;
  const C = world.classes.length;
  const segments = new Array<number>(SEGMENTS.length * P).fill(0);
  const cells = new Array<number>(SEGMENTS.length * C * P).fill(0);
  for (let s = 0; s < SEGMENTS.length; s++) {
    const volume = (world.market.before[s] ?? 0) * openShare(world, s);
    for (let c = 0; c < C; c++) {
      const weight = world.classes[c]?.weight ?? 0;
      const shares = cellShares(world, s, c, brand, reliability);
      for (let p = 0; p < P; p++) {
        segments[s * P + p] = (segments[s * P + p] ?? 0) + weight * (shares[p] ?? 0);
        cells[(s * C + c) * P + p] = volume * weight * (shares[p] ?? 0);
      }
    }
  }
  return { segments, cells };
}

export function openShare(world: World, segment: number): number {
  return world.accounts.reduce((left, one) => (one.segment === segment ? left - one.size : left), 1);
}

function cellShares(
  world: World,
  s: number,
  c: number,
  brand: readonly number[],
  reliability: readonly number[],
): number[] {
  const P = world.providers.length;
  const one = world.market.segments[s];
  if (one === undefined) return [];
  const pulls = world.providers.map((_, p) =>
    exp(
      ((brand[s * P + p] ?? 0) +
        startUtility(world, s, p, reliability[p] ?? 1) +
        one.latencyWeight * nearness(world, c, p)) /
        one.dissimilarity,
    ),
  );
  const shares = new Array<number>(P).fill(0);
  let total = 0;
  for (const kind of OWNERSHIPS) {
    const sum = world.providers.reduce(
      (all, provider, p) => (provider.ownership === kind ? all + (pulls[p] ?? 0) : all),
      0,
    );
    if (sum <= 0) continue;
    const nest = exp(one.dissimilarity * log(sum));
    total += nest;
    world.providers.forEach((provider, p) => {
      if (provider.ownership === kind) shares[p] = ((pulls[p] ?? 0) / sum) * nest;
    });
  }
  return shares.map((share) => share / total);
}

/** Log attraction with start prices and teams, without the brand residual. */
export function startUtility(world: World, s: number, p: number, reliability: number): number {
  const one = world.market.segments[s];
  const provider = world.providers[p];
  if (one === undefined || provider === undefined) return 0;
  const trust =
    one.trustFromGovernment * provider.trustGovernment + (1 - one.trustFromGovernment) * provider.trustPrivate;
  const preference = world.market.statePreference[s] ?? 0;
  return (
    world.choice.sensitivity *
    (one.weightPerformance * log(provider.quality.performance / 80) +
      one.weightSecurity * log(provider.quality.security / 80) +
      one.weightAi * log(provider.quality.ai / 80) +
      one.weightTrust * (log(Math.max(3, trust) / 70) + log(reliability)) +
      one.weightSovereignty * world.choice.sovereigntyStrength * preference * ((provider.standing - 50) / 50))
  );
}

function nearness(world: World, c: number, p: number): number {
  const shares = world.providers[p]?.hubShare ?? [];
  const sum = shares.reduce(
    (all, share, h) => all + Math.sqrt(share) * exp(-(world.classes[c]?.km[h] ?? 0) / world.choice.latencyKm),
    0,
  );
  return sum > 0 ? Math.max(-12, log(sum)) : -12;
}
