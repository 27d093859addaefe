import type { SeatView } from '#shared/match/views.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import { CAUSES, type Cause, COSTS, type Met, type SeatWhy } from '#shared/rules/why/seat-why.ts';

/** Points by cause; what is not named moved nothing. */
export type Points = Partial<Record<Cause, number>>;

export const LOST: Points = {
  contracts: -0.31,
  mix: -0.42,
  price: -0.58,
  quality: 0.37,
  sales: 0.04,
  trust: -0.26,
  standing: -0.93,
  government: -0.03,
  exclusion: -0.77,
  events: -0.12,
  drift: 0.08,
  chance: -0.05,
  accounts: 0.21,
  capacity: 0.11,
};

const MET: Met = {
  quality: [90, 82, 78],
  trust: [85, 60, 72.5, 72.5, 81.25],
  trustByEvents: [0, 0, 0, 0, 0],
  standing: 70,
  reliability: 0.99,
};

/** What customers met, before and now, where a test says nothing else. */
export function metOf(before: Partial<Met> = {}, now: Partial<Met> = {}): SeatWhy['met'] {
  return { before: { ...MET, ...before }, now: { ...MET, ...before, ...now } };
}

/**
 * An explanation that adds up: each cause is spread over segments in fixed parts, and over companies as half the own
 * change and the rest the next company's; profit follows at a hundredth of the market a point.
 *
 * @param before - Percent of market revenue; what came after is the sum.
 */
export function whyOf(
  { view, scenario }: { view: SeatView; scenario: PublicScenario },
  points: Points = LOST,
  before = 38.6213,
): SeatWhy {
  const P = scenario.providers.length;
  const p = view.own.provider;
  const rival = (p + 1) % P;
  const own: readonly Cause[] = ['contracts', 'mix'];
  const totals = CAUSES.map((cause) => points[cause] ?? 0);
  const after = grid(before + totals.reduce((sum, one) => sum + one, 0));
  const market = view.past.at(-1)?.market ?? 20_000;
  const causes = totals.map((one) => grid((one * market) / 500));
  const growth = 41.25;
  const costs = COSTS.map((_, c) => grid(-30.5 + 11.3 * c));
  const profitBefore = 310.4;
  return {
    provider: p,
    before,
    after,
    bySegment: totals.flatMap((total) => split(total, [0.5, -0.1, 0.25, 0.3, 0.05])),
    byRival: totals.flatMap((total, c) => {
      const parts = own.includes(CAUSES[c] ?? 'mix') ? [1, 0] : [0.4, 0.6];
      const [mine = 0, theirs = 0] = split(total, parts);
      return Array.from({ length: P }, (_, q) => (q === p ? mine : q === rival ? theirs : 0));
    }),
    met: metOf(),
    mix: { before: [50, 20, 10, 11.53, 8.47], now: [49.2, 20, 10, 12.31, 8.49] },
    profit: {
      before: profitBefore,
      after: grid(profitBefore + growth + [...causes, ...costs].reduce((sum, one) => sum + one, 0)),
      market: growth,
      causes,
      costs,
    },
  };
}

/** In parts on the grid; the last takes what rounding leaves. */
function split(total: number, parts: readonly number[]): number[] {
  const result = parts.map((part) => grid(total * part));
  const left = total - result.slice(0, -1).reduce((sum, one) => sum + one, 0);
  return [...result.slice(0, -1), grid(left)];
}

function grid(value: number): number {
  return Math.round(value * 1e4) / 1e4 + 0;
}
