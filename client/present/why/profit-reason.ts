import { COSTS } from '#shared/rules/why/seat-why.ts';
import type { ShownCauses } from './causes.ts';
import { marketGrowth, type WhyTold } from './told.ts';
import type { RowSubject } from './waterfall.ts';

/** One line of reason in the waterfall of profit. @param write - Money as that waterfall writes it. */
export function profitReason(
  { view, why, format, t }: WhyTold,
  shown: ShownCauses,
  subject: RowSubject,
  write: (cnyMn: number) => string,
): string {
  switch (subject.kind) {
    case 'market': {
      const growth = marketGrowth(view, why);
      return growth === undefined ? t('marketUnknown') : t('market', { growth: format.percent(growth) });
    }
    case 'cause':
      return t('ofShare', { points: format.points(shown.points[subject.cause], shown.digits) });
    case 'cost': {
      const now = view.own.lines?.[subject.cost] ?? 0;
      // what lowered profit is negative there: the line grew by as much
      const before = now + (why.profit.costs[COSTS.indexOf(subject.cost)] ?? 0);
      return t('cost', { now: write(now), before: write(before) });
    }
    default:
      return '';
  }
}
