import type { SeatView } from '#shared/match/views.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import { wholeHalls } from './board/hub-look.ts';

/** What history played before people took over. Quarters are indices. */
export type Prologue = {
  readonly quarters: readonly number[];
  /** [p] percent of market revenue in the quarter before the first, then after each quarter. */
  readonly shares: readonly (readonly number[])[];
  /** What everybody heard of, by quarter, each event once. */
  readonly news: readonly { readonly quarter: number; readonly events: readonly string[] }[];
  /** Own halls under way, and the quarter from which they serve; known only until the first orders are given. */
  readonly halls: readonly { readonly hub: number; readonly count: number; readonly serves: number }[];
};

/** Undefined where people play from the scenario's first quarter. */
export function prologueOf(
  view: Pick<SeatView, 'from' | 'quarter' | 'past' | 'own'>,
  scenario: PublicScenario,
  cards: readonly { readonly id: string }[],
): Prologue | undefined {
  const past = view.past.filter((one) => one.quarter < view.from);
  if (past.length === 0) return undefined;
  const told = new Set(cards.map((card) => card.id));
  return {
    quarters: past.map((one) => one.quarter),
    shares: scenario.providers.map((one, p) => [one.startShare, ...past.map((quarter) => quarter.share[p] ?? 0)]),
    news: past.map((one) => ({
      quarter: one.quarter,
      events: [...new Set(one.events.map(({ event }) => event))].filter((event) => told.has(event)),
    })),
    halls: view.quarter === view.from ? hallsUnderway(view, scenario) : [],
  };
}

function hallsUnderway(
  { own, quarter }: Pick<SeatView, 'own' | 'quarter'>,
  scenario: PublicScenario,
): Prologue['halls'] {
  const N = scenario.quartersToBuild;
  return scenario.hubs.flatMap((_, hub) =>
    own.underway.slice(hub * N, (hub + 1) * N).flatMap((units, n) => {
      const count = wholeHalls(units, scenario);
      return count === 0 ? [] : [{ hub, count, serves: quarter + n + 1 }];
    }),
  );
}

/** How long the prologue takes to unroll at most, ms; no quarter takes longer than five seconds. */
export const PROLOGUE_MS = 40_000;

export function prologueStep(quarters: number): number {
  return Math.min(5_000, PROLOGUE_MS / Math.max(1, quarters));
}
