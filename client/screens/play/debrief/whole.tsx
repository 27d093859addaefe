import { useTranslation } from 'react-i18next';
import type { SeatWhy } from '#shared/rules/why/seat-why.ts';
import { counted } from '../../../i18n/marked.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { wholeWhy } from '../../../present/debrief/whole-why.ts';
import { shownCauses } from '../../../present/why/causes.ts';
import { shareWaterfall } from '../../../present/why/waterfall.ts';
import { Figure } from '../../../ui/figure.tsx';
import { Marked } from '../../../ui/said.tsx';
import type { GameProps } from '../parts.ts';
import { WaterfallTable } from '../report/waterfall-table.tsx';
import sheet from './debrief.module.css';

/** The waterfall of the report over all quarters: what each cause moved in each, added. */
export function Whole({ view, scenario, whys }: GameProps & { whys: readonly SeatWhy[] }) {
  const { t } = useTranslation(['debrief', 'report']);
  const say = useTranslation('report').t;
  const format = useFormat();
  const why = wholeWhy(whys);
  if (why === undefined) return null;
  const shown = shownCauses(why);
  const waterfall = shareWaterfall(shown);
  return (
    <section className={`sheet ${sheet['sheet']} ${sheet['whole']}`} data-whole>
      <header>
        <h2 className="rod">{t('whole')}</h2>
        <span className="caption">{t('wholeUnit')}</span>
      </header>
      <WaterfallTable
        waterfall={waterfall}
        code={scenario.providers[view.own.provider]?.code ?? ''}
        words={{
          caption: t('whole'),
          before: t('before'),
          after: t('after'),
          unit: say('points'),
          name: (subject) => {
            if (subject.kind === 'cause') return say(`name_${subject.cause}`);
            if (!('inside' in subject)) return '';
            return (
              <Marked of="whyCount" inert={true} text={say('smaller', counted(subject.inside.length, 'whyCount'))} />
            );
          },
          reason: () => null,
          end: (value) => <Figure of="share">{format.percent(value, shown.digits)}</Figure>,
          amount: (row) => <Figure of="wholePoints">{format.points(row.amount, shown.digits)}</Figure>,
          tick: (value) => format.number(value, waterfall.axis.digits),
        }}
      />
    </section>
  );
}
