import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Said } from '../../ui/said.tsx';
import type { GameProps } from './parts.ts';
import styles from './sheet.module.css';

/** What everybody asked last quarter, by segment: one press away from the own prices. Names of companies are short enough to stand side by side. */
export function RivalPrices({ view, scenario }: GameProps) {
  const { t } = useTranslation('play');
  const format = useFormat();
  const last = view.past.at(-1);
  const P = scenario.providers.length;
  const companies = scenario.providers.flatMap((one, p) => (one.playable ? [{ one, p }] : []));
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
              <th scope="col">{t('segment')}</th>
              {companies.map(({ one, p }) => (
                <th key={one.id} scope="col" className={styles['figure']} data-own={p === view.own.provider}>
                  <Badge code={one.code} size={18} />
                  <span aria-hidden="true">{format.text(one.shortName)}</span>
                  <span className="hidden-text">{format.text(one.name)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {scenario.segments.map((segment, s) => (
              <tr key={segment.id}>
                <th scope="row">{format.text(segment.name)}</th>
                {companies.map(({ one, p }) => (
                  <td key={one.id} className={styles['figure']} data-own={p === view.own.provider}>
                    <Figure of="price">{format.number(100 * (last?.price[s * P + p] ?? 1))}</Figure>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
