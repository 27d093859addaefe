import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { shareRows } from '../../present/shares.ts';
import { Badge } from '../../ui/badge.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Quarter } from '../../ui/quarter.tsx';
import { Change } from './change.tsx';
import type { GameProps } from './parts.ts';
import styles from './sheet.module.css';

/** Shares and their change last quarter, in the order of the scenario: never by rank. */
export function ShareTable({ view, scenario, name }: GameProps & { name: 'name' | 'shortName' }) {
  const { t } = useTranslation('play');
  const format = useFormat();
  const { past, own } = view;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('company')}</th>
          <th scope="col" className={styles['figure']}>
            <Quarter number={scenario.firstQuarter + (past.at(-1)?.quarter ?? -1)} />
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
                  {format.text(one?.[name])}
                </span>
              </th>
              <td className={styles['figure']}>
                <Figure of="share">{format.percent(row.share)}</Figure>
              </td>
              <td className={styles['figure']}>
                <Change points={row.change} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
