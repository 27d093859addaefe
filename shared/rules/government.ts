import type { WorldState } from './state.ts';
import type { World } from './world.ts';

/** A certificate as the rules use it; shares of quarterly revenue, points, log attraction by segment. */
export type WorldCertificate = {
  readonly id: string;
  readonly price: number;
  readonly upkeep: number;
  readonly compliance: number;
  readonly rod: number;
  readonly attraction: readonly number[];
  readonly opensBids: boolean;
};

/** The state programme (SPEC GOV3 to GOV6). Money in CNY mn, standing in points, shares 0 to 1. */
export type ProgrammeRules = {
  readonly minimumBid: number;
  /** What a bid twice as high is worth in points of standing. */
  readonly standingPerDoubling: number;
  /** Standing that wins with the least bid, and how far luck moves it up or down. */
  readonly reserve: number;
  readonly reserveSpread: number;
  readonly quarters: number;
  readonly attraction: number;
  readonly revenueTaken: number;
  /** Part of the partner's lead in each quality that the learner gains a quarter. */
  readonly teaches: number;
  readonly learner: number;
  readonly rod: number;
  readonly standing: number;
  readonly partnerships: readonly WorldPartnership[];
};

export type WorldPartnership = { readonly id: string; readonly segment: number; readonly offered: readonly number[] };

type Held = Readonly<Pick<WorldState, 'quarter' | 'certificates' | 'partnerships'>>;

/** Is this certificate of a provider in force? */
export function holdsCertificate(world: World, state: Held, p: number, certificate: number): boolean {
  return state.certificates[p * world.certificates.length + certificate] === 1;
}

/** The certificates of a provider that are in force. */
export function certificatesOf(world: World, state: Held, p: number): readonly WorldCertificate[] {
  if (world.certificates.length === 0) return [];
  return world.certificates.filter((_, n) => holdsCertificate(world, state, p, n));
}

/** Certificates of a provider that came into force or lapsed from one state to the next, as indices. */
export function certificateNews(
  world: World,
  before: readonly number[],
  after: readonly number[],
  p: number,
): { readonly gained: readonly number[]; readonly lapsed: readonly number[] } {
  const held = (list: readonly number[], n: number) => list[p * world.certificates.length + n] === 1;
  const all = world.certificates.map((_, n) => n);
  return {
    gained: all.filter((n) => !held(before, n) && held(after, n)),
    lapsed: all.filter((n) => held(before, n) && !held(after, n)),
  };
}

/** The partnerships a provider is tied to in the state's quarter, as indices. */
export function partnershipsOf(state: Held, p: number): number[] {
  return state.partnerships
    .filter((one) => one.provider === p && one.until > state.quarter)
    .map((one) => one.partnership);
}

/** May this provider bid at all? Where no certificate opens bids, everybody may. */
export function mayBid(world: World, state: Held, p: number): boolean {
  const opening = world.certificates.filter((one) => one.opensBids);
  return opening.length === 0 || certificatesOf(world, state, p).some((one) => one.opensBids);
}
