import type { SeatWhy } from '#shared/rules/why/seat-why.ts';
import type { Format } from '../../i18n/format.ts';
import { type Axis, tickDigits } from './axis.ts';
import { profitStep } from './profit.ts';

/**
 * How a waterfall of profit writes its money: millions for a small unit, else billions; Chinese has one unit for both. Ticks
 * of the axis are bare figures, and the unit stands beside them once.
 */
export function profitWriting(why: SeatWhy, format: Format) {
  const small = profitStep(why) === 1;
  const tick = (inUnit: number) => (value: number, axis: Axis) =>
    format.number(value / inUnit, tickDigits(axis, inUnit));
  if (format.language === 'zh')
    return { step: 1, end: format.money, change: format.change, tick: tick(100), unit: format.moneyUnit } as const;
  return small
    ? ({
        step: 1,
        end: format.millions,
        change: format.changeMillions,
        tick: tick(1),
        unit: format.millionsUnit,
      } as const)
    : ({ step: 10, end: format.money, change: format.change, tick: tick(1000), unit: format.moneyUnit } as const);
}
