import type { SeatWhy } from '#shared/rules/why/seat-why.ts';
import type { Format } from '../../i18n/format.ts';
import { profitStep } from './profit.ts';

/** How a waterfall of profit writes its money: millions for a small unit, else billions; Chinese has one unit for both. */
export function profitWriting(why: SeatWhy, format: Format) {
  const small = profitStep(why) === 1;
  if (format.language === 'zh')
    return { step: 1, end: format.money, change: format.change, tick: format.money } as const;
  return small
    ? ({ step: 1, end: format.millions, change: format.changeMillions, tick: format.millions } as const)
    : ({ step: 10, end: format.money, change: format.change, tick: format.money } as const);
}
