import { useTranslation } from 'react-i18next';
import { counted, marked } from '../../../i18n/marked.ts';
import { reasonOf } from '../../../present/why/reasons.ts';
import type { WhyTold } from '../../../present/why/told.ts';
import { shareWaterfall, type WaterfallRow } from '../../../present/why/waterfall.ts';
import { Figure } from '../../../ui/figure.tsx';
import { Quarter } from '../../../ui/quarter.tsx';
import { Marked, Said } from '../../../ui/said.tsx';
import type { WhyProps } from './told-here.ts';
import { WaterfallTable, type WaterfallWords } from './waterfall-table.tsx';
import { WhoseChange } from './whose-change.tsx';

export function ShareWhy({ told, shown }: WhyProps) {
  const { t } = useTranslation('report');
  const { view, scenario, format } = told;
  const { digits } = shown;
  const waterfall = shareWaterfall(shown);
  const quarter = scenario.firstQuarter + view.quarter;
  const words: WaterfallWords = {
    caption: t('why'),
    before: <Said figures={{ quarter: <Quarter number={quarter - 1} /> }}>{(put) => t('shareBefore', put)}</Said>,
    after: <Said figures={{ quarter: <Quarter number={quarter} /> }}>{(put) => t('shareAfter', put)}</Said>,
    unit: t('points'),
    name: (subject) => {
      if (subject.kind === 'cause') return t(`name_${subject.cause}`);
      return 'inside' in subject ? (
        <Marked of="whyCount" inert={true} text={t('smaller', counted(subject.inside.length, 'whyCount'))} />
      ) : (
        ''
      );
    },
    reason: (row) => <ReasonLine told={told} row={row} />,
    end: (value) => <Figure of="share">{format.percent(value, digits)}</Figure>,
    amount: (row) => (
      <Figure
        of="whyPoints"
        detail={row.subject.kind === 'cause' && <WhoseChange told={told} shown={shown} cause={row.subject.cause} />}
      >
        {format.points(row.amount, digits)}
      </Figure>
    ),
    tick: (value) => format.number(value, waterfall.axis.digits),
  };
  return (
    <WaterfallTable waterfall={waterfall} words={words} code={scenario.providers[view.own.provider]?.code ?? ''} />
  );
}

type ReasonLineProps = { told: WhyTold; row: WaterfallRow };

/** What changed, and whose change it was; every figure in it can be asked. */
function ReasonLine({ told, row }: ReasonLineProps) {
  const { t } = useTranslation('report');
  if (row.subject.kind !== 'cause') return null;
  const { fact, who } = reasonOf({ ...told, mark: marked }, row.subject.cause);
  return <Marked of="whyReason" text={who === undefined ? fact : t('both', { first: fact, second: who })} />;
}
