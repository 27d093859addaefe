import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Said } from '../../ui/said.tsx';
import type { GameProps } from './parts.ts';
import styles from './sheet.module.css';

/** What everybody asked last quarter, by segment: one press away from the own prices. */
export function RivalPrices({ view, scenario }: GameProps) {
  const { t } = useTranslation('play');
  const format = useFormat();
  const last = view.past.at(-1);
  const P = scenario.providers.length;
  return (
    <details className={`${styles['sheet']} ${styles['flush']}`}>
      <summary>{t('rivalPrices')}</summary>
      <p className="caption">
        <Said figures={{ base: <Figure of="price">100</Figure> }}>{(put) => t('rivalPricesText', put)}</Said>
      </p>
      <div className={styles['grid']}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('company')}</th>
              {scenario.segments.map((segment) => (
                <th key={segment.id} scope="col" className={styles['figure']}>
                  {format.text(segment.name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {scenario.providers.map(
              (one, p) =>
                one.playable && (
                  <tr key={one.id} className={p === view.own.provider ? styles['own'] : undefined}>
                    <th scope="row">
                      <span className={styles['named']}>
                        <Badge code={one.code} size={18} />
                        {format.text(one.shortName)}
                      </span>
                    </th>
                    {scenario.segments.map((segment, s) => (
                      <td key={segment.id} className={styles['figure']}>
                        <Figure of="price">{format.number(100 * (last?.price[s * P + p] ?? 1))}</Figure>
                      </td>
                    ))}
                  </tr>
                ),
            )}
          </tbody>
        </table>
      </div>
    </details>
  );
}
