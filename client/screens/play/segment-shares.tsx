import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { segmentRows } from '../../present/shares.ts';
import { Figure } from '../../ui/figure.tsx';
import { Change } from './change.tsx';
import type { GameProps } from './parts.ts';
import styles from './sheet.module.css';

export function SegmentShares({ view, scenario }: GameProps) {
  const { t } = useTranslation('play');
  const format = useFormat();
  const rows = segmentRows(view.past, view.own.provider, scenario.providers.length, scenario.segments.length);
  return (
    <section className={`sheet ${styles['sheet']}`}>
      <h2 className="rod">{t('bySegment')}</h2>
      <table>
        <caption className="hidden-text">{t('bySegment')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('segment')}</th>
            <th scope="col" className={styles['figure']}>
              {t('share')}
            </th>
            <th scope="col" className={styles['figure']}>
              {t('change')}
            </th>
            <th scope="col" className={styles['figure']}>
              {t('yourPrice')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.segment}>
              <th scope="row">{format.text(scenario.segments[row.segment]?.name)}</th>
              <td className={styles['figure']}>
                <Figure of="segmentShare">{format.percent(row.share)}</Figure>
              </td>
              <td className={styles['figure']}>
                <Change points={row.change} of="segmentChange" />
              </td>
              <td className={styles['figure']}>
                <Figure of="price">{format.number(row.price)}</Figure>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
