import { roundIndex } from '#shared/kernel/grid.ts';
import type { WallView } from '#shared/match/views.ts';
import type { OwnEvents, OwnFigures } from '#shared/match/visibility.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import type { SeatWhy } from '#shared/rules/why/seat-why.ts';

/** A view of a team, or of a wall, which knows nobody's own figures nor why they changed. */
export type BoardView = WallView & {
  readonly own?: OwnFigures;
  readonly ownEvents?: OwnEvents;
  readonly why?: SeatWhy | undefined;
};

/** The one cloud that all aggregates share. */
const OTHERS = 'OTH';

/** Who is in a cloud: one provider, or all aggregates together. In the order of the scenario. */
export type CloudGroup = {
  readonly code: string;
  readonly providers: readonly number[];
};

export function cloudGroups({ providers }: PublicScenario): CloudGroup[] {
  const playable = providers.flatMap((one, p) => (one.playable ? [{ code: one.code, providers: [p] }] : []));
  const others = providers.flatMap((one, p) => (one.playable ? [] : [p]));
  return others.length === 0 ? playable : [...playable, { code: OTHERS, providers: others }];
}

/** Sums of a figure by provider over each cloud, on the grid. */
export function byCloud(groups: readonly CloudGroup[], values: readonly number[]): number[] {
  return groups.map(({ providers }) => roundIndex(providers.reduce((sum, p) => sum + (values[p] ?? 0), 0)));
}

/** The cloud that a provider is in. */
export function cloudOf(groups: readonly CloudGroup[], provider: number): number {
  return groups.findIndex((one) => one.providers.includes(provider));
}

/** Shares of the market by cloud: of a quarter, or of the start where there was none. */
export function cloudShares(scenario: PublicScenario, quarter: { readonly share: readonly number[] } | undefined) {
  const share = quarter?.share ?? scenario.providers.map((one) => one.startShare);
  return byCloud(cloudGroups(scenario), share);
}
