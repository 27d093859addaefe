import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { ownShares } from '../../present/sparkline.ts';
import { type StandRow, standRows } from '../../present/stand-rows.ts';
import { Figure } from '../../ui/figure.tsx';
import type { FigureId } from '../../ui/figure-words.ts';
import { Quarter } from '../../ui/quarter.tsx';
import { Said } from '../../ui/said.tsx';
import { Sparkline } from '../../ui/sparkline.tsx';
import { SignedChange } from './change.tsx';
import type { GameProps } from './parts.ts';
import styles from './sheet.module.css';

/** What is said of a change where that is something else than of the figure. */
const CHANGES: Partial<Record<StandRow['of'], FigureId>> = { points: 'pointsChange', share: 'shareChange' };

/** The figures a team reads first, each with what it changed by. */
export const StandSheet = memo(function StandSheet({ view, scenario }: GameProps) {
  const { t } = useTranslation(['play', 'score']);
  const format = useFormat();
  const last = view.past.at(-1);
  return (
    <section className={`sheet ${styles['sheet']}`} data-stand>
      <header className={styles['head']}>
        <h2 className="rod">{t('stand')}</h2>
        <span className="caption">
          {last === undefined ? (
            t('beforeFirst')
          ) : (
            <Said figures={{ quarter: <Quarter number={scenario.firstQuarter + last.quarter} /> }}>
              {(put) => t('endOf', put)}
            </Said>
          )}
        </span>
      </header>
      <table className={styles['tight']}>
        <caption className="hidden-text">{t('stand')}</caption>
        <tbody>
          {standRows(view, scenario, format).map(({ of, value, change }) => (
            <tr key={of}>
              <th scope="row">
                {of === 'share' && last !== undefined ? (
                  <span className={styles['trail']}>
                    {t(of)}
                    <ShareTrail values={ownShares(view, scenario)} />
                  </span>
                ) : of === 'points' ? (
                  t('score:yours')
                ) : (
                  t(of)
                )}
              </th>
              <td className={styles['figure']}>
                <b>
                  <Figure of={of}>{value}</Figure>
                </b>
              </td>
              <td className={styles['figure']}>
                {change !== undefined && (
                  <SignedChange sign={change.sign} of={CHANGES[of] ?? of}>
                    {change.text}
                  </SignedChange>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
});

/** How the share went so far, in the line that says what it is now. */
function ShareTrail({ values }: { values: readonly number[] }) {
  const { t } = useTranslation('play');
  const { percent } = useFormat();
  const label = t('shareTrail', {
    before: percent(values[0] ?? 0),
    now: percent(values.at(-1) ?? 0),
    low: percent(Math.min(...values)),
    high: percent(Math.max(...values)),
  });
  return <Sparkline values={values} label={label} />;
}
