import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { whereYouStand } from '../../present/stand.ts';
import { Change } from './change.tsx';
import type { GameProps } from './parts.ts';
import styles from './sheet.module.css';

export function StandSheet({ view, scenario }: GameProps) {
  const { t } = useTranslation(['play', 'score']);
  const format = useFormat();
  const stand = whereYouStand(view, scenario);
  const last = view.past.at(-1);
  const { points } = stand;
  const rows: [string, string, number | undefined][] = [
    ...(points === undefined
      ? []
      : [[t('score:against'), format.number(points.now, 1), points.change] as [string, string, number | undefined]]),
    [t('share'), format.percent(stand.share), stand.shareChange],
    [t('revenue'), format.money(stand.revenue), undefined],
    ...(stand.profit === undefined
      ? []
      : [[t('profit'), format.money(stand.profit), undefined] as [string, string, undefined]]),
    [t('cash'), format.money(stand.cash), undefined],
    [t('debt'), format.money(stand.debt), undefined],
    ...(stand.use === undefined
      ? []
      : [[t('capacityUsed'), format.percent(stand.use), undefined] as [string, string, undefined]]),
    [t('trust'), format.number(stand.trust), undefined],
    [t('standing'), format.number(stand.standing), undefined],
    [t('goodwill'), format.number(stand.goodwill), undefined],
  ];
  return (
    <section className={`sheet ${styles['sheet']}`}>
      <header className={styles['head']}>
        <h2 className="rod">{t('stand')}</h2>
        <span className="caption">
          {last === undefined
            ? t('beforeFirst')
            : t('endOf', { quarter: format.quarter(scenario.firstQuarter + last.quarter) })}
        </span>
      </header>
      <table>
        <tbody>
          {rows.map(([name, value, change]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className={styles['figure']}>
                <Change points={change} /> <b>{value}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
