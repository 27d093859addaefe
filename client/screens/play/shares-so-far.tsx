import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { shareRows } from '../../present/shares.ts';
import { Badge } from '../../ui/badge.tsx';
import { ShareChart } from '../../ui/share-chart.tsx';
import { Change } from './change.tsx';
import type { GameProps } from './parts.ts';
import styles from './sheet.module.css';

/** Shares as a chart from the second quarter on, and always as a table. */
export function SharesSoFar({ view, scenario }: GameProps) {
  const { t } = useTranslation('play');
  const format = useFormat();
  const { past, own } = view;
  const last = past.at(-1);
  const lines = scenario.providers.map((one, p) => ({
    id: one.id,
    code: one.code,
    name: format.text(one.shortName),
    values: [one.startShare, ...past.map((quarter) => quarter.share[p] ?? 0)],
    last: format.number(last?.share[p] ?? one.startShare, 1),
    kind: p === own.provider ? ('own' as const) : ('rival' as const),
  }));
  return (
    <section className={`sheet ${styles['sheet']}`}>
      <header className={styles['head']}>
        <h2 className="rod">{t('shares')}</h2>
        <span className="caption">{t('sharesUnit')}</span>
      </header>
      {past.length > 0 && (
        <ShareChart
          lines={lines}
          quarters={[scenario.firstQuarter - 1, ...past.map((one) => scenario.firstQuarter + one.quarter)].map(
            format.quarter,
          )}
          label={t('shares')}
        />
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{t('company')}</th>
            <th scope="col" className={styles['figure']}>
              {format.quarter(scenario.firstQuarter + (last?.quarter ?? -1))}
            </th>
            <th scope="col" className={styles['figure']}>
              {t('change')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shareRows(past, scenario).map((row) => {
            const one = scenario.providers[row.provider];
            return (
              <tr key={row.provider} className={row.provider === own.provider ? styles['own'] : undefined}>
                <th scope="row">
                  <span className={styles['named']}>
                    <Badge code={one?.code ?? ''} size={18} />
                    {format.text(one?.name)}
                  </span>
                </th>
                <td className={styles['figure']}>{format.percent(row.share)}</td>
                <td className={styles['figure']}>
                  <Change points={row.change} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
