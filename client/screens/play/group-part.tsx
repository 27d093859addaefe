import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { groupPart } from '../../present/finance.ts';
import { Figure } from '../../ui/figure.tsx';
import { MarkBar } from '../../ui/mark-bar.tsx';
import { Quarter } from '../../ui/quarter.tsx';
import { Said } from '../../ui/said.tsx';
import styles from './finance.module.css';
import type { GameProps } from './parts.ts';

const WORDS = { earns: 'partEarns', loses: 'partLoses', alone: 'partAlone', none: 'partNone' } as const;
const AWS_PERCENT = 100;
/** The fourth quarter of 2021. */
const AWS_QUARTER = 4 * 2021 + 3;

/** The cloud's share of the group's profit, against the one cloud that once was all of it. */
export function GroupPartBar({ view, scenario }: GameProps) {
  const { t } = useTranslation('finance');
  const format = useFormat();
  // what a later quarter brought is known when it is over
  const awsKnown = scenario.firstQuarter + view.quarter > AWS_QUARTER;
  const part = groupPart(view.own, scenario.providers[view.own.provider]?.groupProfit ?? 0);
  return (
    <section className={styles['part']}>
      <header className={styles['head']}>
        <h3 className="rod">{t('partTitle')}</h3>
        <span className="caption">{t('partHint')}</span>
      </header>
      {part === undefined ? (
        <p>{t('partUnknown')}</p>
      ) : (
        <p>
          <Said
            figures={{
              cloud: <Figure of="groupCloud">{format.money(part.kind === 'loses' ? -part.cloud : part.cloud)}</Figure>,
              rest: <Figure of="groupRest">{format.money(part.kind === 'alone' ? -part.rest : part.rest)}</Figure>,
              percent: <Figure of="groupPart">{format.percent(Math.abs(part.percent ?? 0))}</Figure>,
            }}
          >
            {(put) => t(WORDS[part.kind], put)}
          </Said>
        </p>
      )}
      {part?.percent !== undefined && (
        <MarkBar
          value={part.percent}
          mark={AWS_PERCENT}
          valueLabel={
            <Said figures={{ percent: <Figure of="groupPart">{format.percent(part.percent)}</Figure> }}>
              {(put) => t('partYou', put)}
            </Said>
          }
          markLabel={
            awsKnown ? (
              <Said
                figures={{
                  quarter: <Quarter number={AWS_QUARTER} />,
                  percent: <Figure of="awsMark">{format.wholePercent(AWS_PERCENT)}</Figure>,
                }}
              >
                {(put) => t('partMark', put)}
              </Said>
            ) : undefined
          }
        />
      )}
    </section>
  );
}
