import { useTranslation } from 'react-i18next';
import type { SeatView } from '#shared/match/views.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { type AccountRow, accountRows } from '../../present/accounts.ts';
import { Figure } from '../../ui/figure.tsx';
import type { FigureId } from '../../ui/figure-words.ts';
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
        <caption className="hidden-text">{t('accountsTitle')}</caption>
        <tbody>
          {accountRows(lines, view.before?.cash).map((row) => (
            <tr key={`${row.key} ${row.amount}`} className={row.kind === 'sum' ? styles['sum'] : undefined}>
              <th scope="row">{t(row.key)}</th>
              <td className={styles['figure']}>
                <Figure of={figureOf(row.key)}>
                  {row.kind === 'flow' ? format.change(row.amount) : format.money(row.amount)}
                </Figure>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Three lines are known from planning, under their own names there. */
function figureOf(key: AccountRow['key']): FigureId {
  switch (key) {
    case 'lineRevenue':
      return 'revenue';
    case 'lineProfit':
      return 'profit';
    case 'lineCash':
      return 'cash';
    default:
      return key;
  }
}
