import { useTranslation } from 'react-i18next';
import { counted, marked } from '../../../i18n/marked.ts';
import { COST_LINES } from '../../../present/why/cost-lines.ts';
import { profitWaterfall } from '../../../present/why/profit.ts';
import { profitReason } from '../../../present/why/profit-reason.ts';
import { profitWriting } from '../../../present/why/profit-writing.ts';
import { Figure } from '../../../ui/figure.tsx';
import { Quarter } from '../../../ui/quarter.tsx';
import { Marked, Said } from '../../../ui/said.tsx';
import type { WhyProps } from './told-here.ts';
import { WaterfallTable, type WaterfallWords } from './waterfall-table.tsx';

export function ProfitWhy({ told, shown }: WhyProps) {
  const { t } = useTranslation(['report', 'play']);
  const { view, why, scenario, format } = told;
  const quarter = scenario.firstQuarter + view.quarter;
  const writing = profitWriting(why, format);
  const waterfall = profitWaterfall(why, writing.step);
  const words: WaterfallWords = {
    caption: t('whyProfit'),
    before: <Said figures={{ quarter: <Quarter number={quarter - 1} /> }}>{(put) => t('profitBefore', put)}</Said>,
    after: <Said figures={{ quarter: <Quarter number={quarter} /> }}>{(put) => t('profitAfter', put)}</Said>,
    unit: t('amount'),
    name: (subject) => {
      if (subject.kind === 'cause') return t(`name_${subject.cause}`);
      if (subject.kind === 'cost') return t(`play:${COST_LINES[subject.cost]}`);
      if (subject.kind === 'market') return t('name_market');
      const count = counted(subject.inside.length, 'whyCount');
      return (
        <Marked
          of="whyCount"
          inert={true}
          text={subject.kind === 'causes' ? t('smaller', count) : t('smallerCosts', count)}
        />
      );
    },
    reason: (row) => (
      <Marked of="whyReason" text={profitReason({ ...told, mark: marked }, shown, row.subject, writing.end)} />
    ),
    end: (value) => <Figure of="profit">{writing.end(value)}</Figure>,
    amount: (row) => <Figure of="whyAmount">{writing.change(row.amount)}</Figure>,
    tick: (value) => writing.tick(value, waterfall.axis),
    tickUnit: writing.unit,
  };
  return (
    <WaterfallTable
      waterfall={waterfall}
      words={words}
      money={true}
      code={scenario.providers[view.own.provider]?.code ?? ''}
    />
  );
}
