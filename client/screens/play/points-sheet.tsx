import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { mostMoved, ownPoints, type PointsRow, pointsRows } from '../../present/points.ts';
import { Figure } from '../../ui/figure.tsx';
import { Said } from '../../ui/said.tsx';
import { Change } from './change.tsx';
import { Hundred } from './hundred.tsx';
import type { GameProps } from './parts.ts';
import styles from './sheet.module.css';

/**
 * What the points against history are made of: parts that add up to the sum below them, and beside them, once two quarters
 * are played, what the quarter did to each.
 */
export function PointsSheet({ view }: Pick<GameProps, 'view'>) {
  const { t } = useTranslation('score');
  const format = useFormat();
  const points = ownPoints(view);
  const rows = pointsRows(view);
  if (points === undefined || rows.length === 0) return null;
  const changes = points.change !== undefined;
  return (
    <section className={`sheet ${styles['sheet']}`} data-points>
      <header className={styles['head']}>
        <h2 className="rod">{t('title')}</h2>
        <span className="caption">
          <Hundred />
        </span>
      </header>
      <Moved rows={rows} />
      <table>
        <caption className="hidden-text">{t('title')}</caption>
        {changes && (
          <thead>
            <tr>
              <th scope="col">
                <span className="hidden-text">{t('part')}</span>
              </th>
              <th scope="col" className={styles['figure']}>
                {t('points')}
              </th>
              <th scope="col" className={styles['figure']}>
                {t('inQuarter')}
              </th>
            </tr>
          </thead>
        )}
        <tbody>
          <tr>
            <th scope="row">{t('history')}</th>
            <td className={styles['figure']}>
              <Figure of="hundred">{format.number(100, 1)}</Figure>
            </td>
            {changes && <td />}
          </tr>
          {rows.map((row) => (
            <tr key={row.part}>
              <th scope="row">{t(`part_${row.part}`)}</th>
              <td className={styles['figure']}>
                <Change points={row.points} of={`points_${row.part}`} />
              </td>
              {changes && (
                <td className={styles['figure']} data-moved>
                  <Change points={row.change} of="pointsMoved" />
                </td>
              )}
            </tr>
          ))}
          <tr className={styles['sum']}>
            <th scope="row">{t('yours')}</th>
            <td className={styles['figure']}>
              <Figure of="points">{format.number(points.now, 1)}</Figure>
            </td>
            {changes && (
              <td className={styles['figure']} data-moved>
                <Change points={points.change} of="pointsChange" />
              </td>
            )}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

/** Where the quarter cost most and where it brought most, so that a fall is not left to be looked for. */
function Moved({ rows }: { rows: readonly PointsRow[] }) {
  const { t } = useTranslation('score');
  const { lost, gained } = mostMoved(rows);
  if (lost === undefined && gained === undefined) return null;
  return (
    <p className={`caption ${styles['lines']}`} data-most>
      {[
        { row: lost, key: 'mostLost' as const },
        { row: gained, key: 'mostGained' as const },
      ].map(
        ({ row, key }) =>
          row !== undefined && (
            <span key={key}>
              <Said figures={{ points: <Change points={row.change} of="pointsMoved" /> }}>
                {(put) => t(key, { ...put, part: t(`part_${row.part}`) })}
              </Said>
            </span>
          ),
      )}
    </p>
  );
}
