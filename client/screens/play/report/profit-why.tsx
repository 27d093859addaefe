import { useTranslation } from 'react-i18next';
import { markedFormat } from '../../../present/why/marked-format.ts';
import { profitWaterfall } from '../../../present/why/profit.ts';
import { profitReason } from '../../../present/why/profit-reason.ts';
import { profitWriting } from '../../../present/why/profit-writing.ts';
import { Figure } from '../../../ui/figure.tsx';
import { Marked, marked } from '../../../ui/said.tsx';
import type { WhyProps } from './told-here.ts';
import { WaterfallTable, type WaterfallWords } from './waterfall-table.tsx';
import { COST_WORDS } from './words.ts';

export function ProfitWhy({ told, shown }: WhyProps) {
  const { t } = useTranslation(['report', 'play']);
  const { view, why, scenario, format } = told;
  const quarter = scenario.firstQuarter + view.quarter;
  const writing = profitWriting(why, format);
  const asked = { ...told, format: markedFormat(format, marked) };
  const askedWriting = profitWriting(why, asked.format);
  const words: WaterfallWords = {
    caption: t('whyProfit'),
    before: t('profitBefore', { quarter: format.quarter(quarter - 1) }),
    after: t('profitAfter', { quarter: format.quarter(quarter) }),
    unit: t('amount'),
    name: (subject) => {
      if (subject.kind === 'cause') return t(`name_${subject.cause}`);
      if (subject.kind === 'cost') return t(`play:${COST_WORDS[subject.cost]}`);
      if (subject.kind === 'market') return t('name_market');
      const { length: count } = subject.inside;
      return subject.kind === 'causes' ? t('smaller', { count }) : t('smallerCosts', { count });
    },
    reason: (row) => <Marked of="whyReason" text={profitReason(asked, shown, row.subject, askedWriting.end)} />,
    end: (value) => <Figure of="profit">{writing.end(value)}</Figure>,
    amount: (row) => <Figure of="whyAmount">{writing.change(row.amount)}</Figure>,
    tick: (value) => writing.tick(value),
  };
  return (
    <WaterfallTable
      waterfall={profitWaterfall(why, writing.step)}
      words={words}
      code={scenario.providers[view.own.provider]?.code ?? ''}
    />
  );
}
