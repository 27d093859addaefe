import { useTranslation } from 'react-i18next';
import type { SeatView } from '#shared/match/views.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { accountRows } from '../../present/accounts.ts';
import styles from './sheet.module.css';

/** From revenue to cash, line by line; the lines add up exactly. */
export function AccountsSheet({ view }: { view: SeatView }) {
  const { t } = useTranslation('play');
  const format = useFormat();
  const { lines } = view.own;
  if (lines === undefined) return null;
  return (
    <section className={`sheet ${styles['sheet']}`}>
      <h2 className="rod">{t('accountsTitle')}</h2>
      <table>
        <tbody>
          {accountRows(lines).map((row) => (
            <tr key={`${row.key} ${row.amount}`} className={row.kind === 'sum' ? styles['sum'] : undefined}>
              <th scope="row">{t(row.key)}</th>
              <td className={styles['figure']}>
                {row.kind === 'sum' ? format.money(row.amount) : format.change(row.amount)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
