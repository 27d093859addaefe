import { log } from '#shared/kernel/exact.ts';
import { SEGMENTS } from '#shared/scenario/words.ts';
import type { World } from '../world.ts';
import { openShare, startShares, startUtility } from './start-shares.ts';

const ROUNDS = 60;
const CLOSE = 1e-12;

/**
 * One residual per segment and provider, so that the start shares come out exactly over all provinces (SPEC ANC1):
 * the contraction of Berry, Levinsohn and Pakes, b += dissimilarity * ln(wanted / modelled).
 */
export function solveBrand(world: World, reliability: readonly number[]): number[] {
  const P = world.providers.length;
  const wanted = wantedShares(world);
  const brand = wanted.map((share, at) => {
    const s = Math.floor(at / P);
    return log(share) - startUtility(world, s, at % P, reliability[at % P] ?? 1);
  });
  for (let round = 0; round < ROUNDS; round++) {
    const { segments } = startShares(world, brand, reliability);
    let worst = 0;
    for (let at = 0; at < brand.length; at++) {
      const tau = world.market.segments[Math.floor(at / P)]?.dissimilarity ?? 1;
      const gap = log((wanted[at] ?? 1) / (segments[at] ?? 1));
      brand[at] = (brand[at] ?? 0) + tau * gap;
      worst = Math.max(worst, Math.abs(gap));
    }
    if (worst < CLOSE) break;
  }
  return brand;
}

/** Start shares of the open segment: what is left when the key accounts are taken out of their holders' shares. */
function wantedShares(world: World): number[] {
  const P = world.providers.length;
  return SEGMENTS.flatMap((_, s) => {
    const open = openShare(world, s);
    const total = world.providers.reduce((sum, one) => sum + (one.startSharePct[s] ?? 0), 0);
    const shares = world.providers.map((one, p) => {
      const held = world.accounts.reduce(
        (sum, account) => (account.segment === s && account.holder === p ? sum + account.size : sum),
        0,
      );
      return Math.max(1e-4, (one.startSharePct[s] ?? 0) / total - held) / open;
    });
    const sum = shares.reduce((all, share) => all + share, 0);
    return shares.map((share) => share / sum);
  }).slice(0, SEGMENTS.length * P);
}
