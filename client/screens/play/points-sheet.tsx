import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { ownPoints, pointsRows } from '../../present/points.ts';
import { Figure } from '../../ui/figure.tsx';
import { Change } from './change.tsx';
import { Hundred } from './hundred.tsx';
import type { GameProps } from './parts.ts';
import styles from './sheet.module.css';

/** What the points against history are made of: parts that add up to the sum below them. */
export function PointsSheet({ view }: Pick<GameProps, 'view'>) {
  const { t } = useTranslation('score');
  const format = useFormat();
  const points = ownPoints(view);
  const rows = pointsRows(view);
  if (points === undefined || rows.length === 0) return null;
  return (
    <section className={`sheet ${styles['sheet']}`} data-points>
      <header className={styles['head']}>
        <h2 className="rod">{t('title')}</h2>
        <span className="caption">
          <Hundred />
        </span>
      </header>
      <table>
        <caption className="hidden-text">{t('title')}</caption>
        <tbody>
          <tr>
            <th scope="row">{t('history')}</th>
            <td className={styles['figure']}>
              <Figure of="hundred">{format.number(100, 1)}</Figure>
            </td>
          </tr>
          {rows.map((row) => (
            <tr key={row.part}>
              <th scope="row">{t(`part_${row.part}`)}</th>
              <td className={styles['figure']}>
                <Change points={row.points} of={`points_${row.part}`} />
              </td>
            </tr>
          ))}
          <tr className={styles['sum']}>
            <th scope="row">{t('yours')}</th>
            <td className={styles['figure']}>
              <Figure of="points">{format.number(points.now, 1)}</Figure>
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
