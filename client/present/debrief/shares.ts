import type { HistoryBand } from '#shared/debrief/types.ts';
import type { SeatView } from '#shared/match/views.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';

/** One company's shares, from the quarter before the first on: percent. */
export type DebriefLine = {
  readonly provider: number;
  /** The own company and its largest rival stand out, all others are there for comparison. */
  readonly kind: 'own' | 'rival' | 'other';
  readonly values: readonly number[];
  /** What history did in the quarters played, from the last one before them on; empty for the others. */
  readonly history: readonly { readonly low: number; readonly mean: number; readonly high: number }[];
};

export type DebriefShares = {
  /** Quarters since year 0, one more than were played: the first is the one before the first. */
  readonly quarters: readonly number[];
  /** Index into `quarters` of the last one that nobody planned, where history's band begins. */
  readonly start: number;
  readonly lines: readonly DebriefLine[];
};

/** Everybody's shares against history's, whose band may still be on its way: then only its line is known. */
export function debriefShares(
  view: Pick<SeatView, 'past' | 'own' | 'history' | 'from'>,
  scenario: PublicScenario,
  band: HistoryBand | undefined,
): DebriefShares {
  const { past, own, from } = view;
  const rival = largestRival(view, scenario);
  const lines = scenario.providers.map(({ startShare }, p): DebriefLine => {
    const values = [startShare, ...past.map((quarter) => quarter.share[p] ?? 0)];
    const kind = p === own.provider ? 'own' : p === rival ? 'rival' : 'other';
    return { provider: p, kind, values, history: kind === 'other' ? [] : historyOf(view, p, values, band) };
  });
  return {
    quarters: [scenario.firstQuarter - 1, ...past.map((one) => scenario.firstQuarter + one.quarter)],
    start: from,
    lines,
  };
}

/** The rival with the largest share at the end. */
function largestRival({ past, own }: Pick<SeatView, 'past' | 'own'>, scenario: PublicScenario): number {
  const last = past.at(-1)?.share ?? [];
  const rivals = scenario.providers
    .map((_, p) => p)
    .filter((p) => p !== own.provider && scenario.providers[p]?.playable);
  return rivals.reduce((best, p) => ((last[p] ?? 0) > (last[best] ?? 0) ? p : best), rivals[0] ?? 0);
}

function historyOf(
  { past, history, from }: Pick<SeatView, 'past' | 'history' | 'from'>,
  p: number,
  values: readonly number[],
  band: HistoryBand | undefined,
): DebriefLine['history'] {
  const before = values[from] ?? 0;
  const line = past
    .filter((one) => one.quarter >= from)
    .map(({ quarter }) => {
      const known = band?.[quarter - from]?.[p];
      const mean = history?.[quarter]?.[p] ?? 0;
      return known ?? { low: mean, mean, high: mean };
    });
  return [{ low: before, mean: before, high: before }, ...line];
}
