import type { SeatView } from '#shared/match/views.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import type { Format } from '../i18n/format.ts';
import { writtenChange } from './share-change.ts';
import { whereYouStand } from './stand.ts';

type Name =
  | 'points'
  | 'share'
  | 'revenue'
  | 'profit'
  | 'cash'
  | 'debt'
  | 'capacityUsed'
  | 'trust'
  | 'standing'
  | 'goodwill';

/** A figure as it is written, and what it changed by in its own unit, where that is known. More is better in all of them. */
export type StandRow = {
  readonly of: Name;
  readonly value: string;
  readonly change: { readonly text: string; readonly sign: number } | undefined;
};

export function standRows(view: SeatView, scenario: PublicScenario, format: Format): StandRow[] {
  const stand = whereYouStand(view, scenario);
  const { before, why } = view;
  const changed = (by: number | undefined, write: (value: number) => string) => {
    if (by === undefined) return undefined;
    const text = write(by);
    return { text, sign: /[1-9]/.test(text) ? Math.sign(by) : 0 };
  };
  const row = (of: Name, value: string, change?: StandRow['change']): StandRow => ({ of, value, change });
  const money = (of: 'profit' | 'cash', now: number, then: number | undefined) =>
    row(
      of,
      format.money(now),
      changed(then === undefined ? undefined : writtenChange(then, now, format.moneyStep), format.bareChange),
    );
  const mark = (of: 'trust' | 'standing', now: number, then: number | undefined) =>
    row(of, format.number(now), changed(then === undefined ? undefined : writtenChange(then, now, 1), format.signed));
  const earlier = stand.revenue - (stand.revenueChange ?? 0);
  const growth = stand.revenueChange === undefined || earlier <= 0 ? undefined : 100 * (stand.revenue / earlier - 1);
  return [
    ...(stand.points === undefined
      ? []
      : [row('points', format.number(stand.points.now, 1), changed(stand.points.change, format.points))]),
    row('share', format.percent(stand.share), changed(stand.shareChange, format.points)),
    row('revenue', format.money(stand.revenue), changed(growth, format.percentChange)),
    ...(stand.profit === undefined ? [] : [money('profit', stand.profit, why?.profit.before)]),
    money('cash', stand.cash, before?.cash),
    row('debt', format.money(stand.debt)),
    ...(stand.use === undefined ? [] : [row('capacityUsed', format.percent(stand.use))]),
    mark('trust', stand.trust, before?.trustPrivate),
    mark('standing', stand.standing, before?.standing),
    row('goodwill', format.number(stand.goodwill)),
  ];
}
