import { COSTS } from '#shared/rules/why/seat-why.ts';
import type { ShownCauses } from './causes.ts';
import { COST_LINES } from './cost-lines.ts';
import { marketGrowth, plain, type WhyTold } from './told.ts';
import type { RowSubject } from './waterfall.ts';

/** One line of reason in the waterfall of profit. @param write - Money as that waterfall writes it. */
export function profitReason(
  { view, why, format, t, mark = plain }: WhyTold,
  shown: ShownCauses,
  subject: RowSubject,
  write: (cnyMn: number) => string,
): string {
  switch (subject.kind) {
    case 'market': {
      const growth = marketGrowth(view, why);
      return growth === undefined
        ? t('marketUnknown')
        : t('market', { growth: mark(format.percent(growth), 'whyMarket') });
    }
    case 'cause':
      return t('ofShare', { points: mark(format.points(shown.points[subject.cause], shown.digits), 'whyPoints') });
    case 'cost': {
      const now = view.own.lines?.[subject.cost] ?? 0;
      // what lowered profit is negative there: the line grew by as much
      const before = now + (why.profit.costs[COSTS.indexOf(subject.cost)] ?? 0);
      return t('cost', {
        now: mark(write(now), COST_LINES[subject.cost]),
        before: mark(write(before), COST_LINES[subject.cost]),
      });
    }
    default:
      return '';
  }
}
