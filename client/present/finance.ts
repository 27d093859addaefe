import type { OwnFigures } from '#shared/match/visibility.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';

const LISTED = 4;
/** The spin-off at which Plan B aims, USD mn: "above 100 billion dollars" in the article. */
const PLAN_B_USD_MN = 100_000;

/** What the group does this quarter; a listed unit is on its own. */
export function groupDoes({ group, listing }: OwnFigures): 'gives' | 'asks' | 'nothing' | 'listed' {
  if (listing >= LISTED) return 'listed';
  if (group === 0) return 'nothing';
  return group > 0 ? 'gives' : 'asks';
}

/**
 * The unit in the group's yearly operating profit, CNY mn at last quarter's pace. `percent` is the unit's share of the
 * whole; where the unit loses, the part (negative) that it takes from what the rest earns; undefined where there is no
 * profit to share.
 */
export type GroupPart = {
  readonly kind: 'earns' | 'loses' | 'alone' | 'none';
  readonly cloud: number;
  readonly rest: number;
  readonly percent: number | undefined;
};

/** @returns Undefined before the first accounts. */
export function groupPart({ lines, profit }: OwnFigures, rest: number): GroupPart | undefined {
  if (lines === undefined) return undefined;
  const cloud = 4 * profit;
  const whole = cloud + rest;
  if (cloud < 0 && rest > 0) return { kind: 'loses', cloud, rest, percent: (100 * cloud) / rest };
  if (whole <= 0) return { kind: 'none', cloud, rest, percent: undefined };
  return { kind: rest < 0 ? 'alone' : 'earns', cloud, rest, percent: (100 * cloud) / whole };
}

/** What Plan B hopes for, CNY mn. */
export function planB({ exchangeRate }: PublicScenario): number {
  return PLAN_B_USD_MN * exchangeRate;
}

export type ListingStepRow = {
  readonly id: PublicScenario['listing']['steps'][number]['id'];
  /** CNY mn at last quarter's revenue. */
  readonly cost: number;
  readonly state: 'taken' | 'next' | 'later';
};

/** The four steps of the separate listing, and whether the next one would pass under the last sky seen. */
export function listingTrack({ listing, revenue, sky, standing }: OwnFigures, card: PublicScenario['listing']) {
  const steps = card.steps.map(
    ({ id, cost }, index): ListingStepRow => ({
      id,
      cost: cost * (revenue[0] ?? 0),
      state: index < listing ? 'taken' : index === listing ? 'next' : 'later',
    }),
  );
  const needsWindow = card.steps[listing]?.needsWindow ?? false;
  return { steps, needsWindow, open: !needsWindow || (sky < card.skyLimit && standing >= card.standingNeeded) };
}
