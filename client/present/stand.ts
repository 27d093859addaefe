import type { SeatView } from '#shared/match/views.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import { ownPoints, type Points } from './points.ts';
import { shareChange } from './share-change.ts';

/** The figures a team reads first. `before` is the quarter before, where it is known. */
export type Stand = {
  /** Points against history; undefined where nobody counts, and before the first quarter played. */
  readonly points: Points | undefined;
  readonly share: number;
  /** As the two shares are written. */
  readonly shareChange: number | undefined;
  readonly revenue: number;
  readonly revenueChange: number | undefined;
  readonly profit: number | undefined;
  readonly cash: number;
  readonly debt: number;
  readonly trust: number;
  readonly standing: number;
  readonly goodwill: number;
  readonly use: number | undefined;
};

export function whereYouStand(view: SeatView, scenario: PublicScenario): Stand {
  const { own, past } = view;
  const p = own.provider;
  const start = scenario.providers[p]?.startShare ?? 0;
  const share = past.at(-1)?.share[p];
  const before = past.at(-2)?.share[p] ?? start;
  const [revenue = 0, earlier = 0] = own.revenue;
  return {
    points: ownPoints(view),
    share: share ?? start,
    shareChange: share === undefined ? undefined : shareChange(before, share),
    revenue,
    revenueChange: past.length < 2 ? undefined : revenue - earlier,
    profit: own.lines === undefined ? undefined : own.profit,
    cash: own.cash,
    debt: own.debt,
    trust: own.trustPrivate,
    standing: own.standing,
    goodwill: own.goodwill,
    use: own.lines === undefined ? undefined : own.use * 100,
  };
}
