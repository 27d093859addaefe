import type { SeatView } from '#shared/match/views.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import type { Format } from '../../i18n/format.ts';
import { writtenChange } from '../share-change.ts';

export type StripFigure = {
  readonly key: 'revenue' | 'operating' | 'cash' | 'trust' | 'standing' | 'charge';
  readonly figure: 'revenue' | 'profit' | 'cash' | 'trust' | 'standing' | 'charge';
  readonly value: string;
  /** Undefined where the quarter before is not known; without direction where it is written as nothing. */
  readonly change:
    | { readonly text: string; readonly up: boolean | undefined; readonly good: boolean | undefined }
    | undefined;
};

export function stripFigures({ own, before, why }: SeatView, scenario: PublicScenario, format: Format): StripFigure[] {
  const [revenue = 0, earlier = 0] = own.revenue;
  const growth = earlier > 0 ? 100 * (revenue / earlier - 1) : undefined;
  const percent = (value: number) => {
    const text = format.percent(value);
    return value > 0 && showsAnything(text) ? `+${text}` : text;
  };
  const mark = (
    key: StripFigure['key'],
    figure: StripFigure['figure'],
    now: number,
    then: number | undefined,
    less = false,
  ) => ({
    key,
    figure,
    value: format.number(now),
    change: changed(then === undefined ? undefined : writtenChange(then, now, 1), format.signed, less),
  });
  const money = (key: StripFigure['key'], figure: StripFigure['figure'], now: number, then: number | undefined) => ({
    key,
    figure,
    value: format.money(now),
    change: changed(then === undefined ? undefined : writtenChange(then, now, format.moneyStep), format.change),
  });
  return [
    { key: 'revenue', figure: 'revenue', value: format.money(revenue), change: changed(growth, percent) },
    money('operating', 'profit', own.profit, why?.profit.before),
    money('cash', 'cash', own.cash, before?.cash),
    mark('trust', 'trust', own.trustPrivate, before?.trustPrivate),
    mark('standing', 'standing', own.standing, before?.standing),
    ...(scenario.chargeKept === undefined ? [] : [mark('charge', 'charge', own.charge, before?.charge, true)]),
  ];
}

/** @param less - Whether less is better. */
function changed(by: number | undefined, write: (value: number) => string, less = false): StripFigure['change'] {
  if (by === undefined) return undefined;
  const text = write(by);
  const up = showsAnything(text) ? by > 0 : undefined;
  return { text, up, good: up === undefined ? undefined : up !== less };
}

function showsAnything(text: string): boolean {
  return /[1-9]/.test(text);
}
