import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { whereYouStand } from '../../present/stand.ts';
import { Figure } from '../../ui/figure.tsx';
import { Quarter } from '../../ui/quarter.tsx';
import { Said } from '../../ui/said.tsx';
import { Change } from './change.tsx';
import type { GameProps } from './parts.ts';
import styles from './sheet.module.css';

type Name =
  | 'points'
  | 'share'
  | 'revenue'
  | 'profit'
  | 'cash'
  | 'debt'
  | 'capacityUsed'
  | 'trust'
  | 'standing'
  | 'goodwill';
/** The figure, as it is written, and its change where that is known. */
type Row = [Name, string, number | undefined];

export const StandSheet = memo(function StandSheet({ view, scenario }: GameProps) {
  const { t } = useTranslation(['play', 'score']);
  const format = useFormat();
  const stand = whereYouStand(view, scenario);
  const last = view.past.at(-1);
  const { points } = stand;
  const rows: Row[] = [
    ...(points === undefined ? [] : [['points', format.number(points.now, 1), points.change] as Row]),
    ['share', format.percent(stand.share), stand.shareChange],
    ['revenue', format.money(stand.revenue), undefined],
    ...(stand.profit === undefined ? [] : [['profit', format.money(stand.profit), undefined] as Row]),
    ['cash', format.money(stand.cash), undefined],
    ['debt', format.money(stand.debt), undefined],
    ...(stand.use === undefined ? [] : [['capacityUsed', format.percent(stand.use), undefined] as Row]),
    ['trust', format.number(stand.trust), undefined],
    ['standing', format.number(stand.standing), undefined],
    ['goodwill', format.number(stand.goodwill), undefined],
  ];
  return (
    <section className={`sheet ${styles['sheet']}`}>
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
      <table>
        <caption className="hidden-text">{t('stand')}</caption>
        <tbody>
          {rows.map(([of, value, change]) => (
            <tr key={of}>
              <th scope="row">{of === 'points' ? t('score:against') : t(of)}</th>
              <td className={styles['figure']}>
                <Change points={change} of={of === 'points' ? 'pointsChange' : 'shareChange'} />{' '}
                <b>
                  <Figure of={of}>{value}</Figure>
                </b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
});
