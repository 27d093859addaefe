import { useTranslation } from 'react-i18next';
import { type Outlook, WEATHER_TERMS } from '#shared/rules/weather.ts';
import { useFormat } from '../../i18n/use-format.ts';
import styles from './sheet.module.css';

/** The strike chance and every term of it: they add up. */
export function OutlookTable({ outlook }: { outlook: Outlook }) {
  const { t } = useTranslation('play');
  const format = useFormat();
  const rows = WEATHER_TERMS.filter((term) => outlook.terms[term] !== 0);
  return (
    <section className={`${styles['sheet']} ${styles['flush']}`}>
      <h3 className="rod">{t('outlookTitle')}</h3>
      <p>
        {t('outlookText', {
          chance: format.percent(outlook.chance),
          charge: format.number(outlook.charge),
          rod: format.number(outlook.rod),
        })}
      </p>
      <table>
        <caption className="hidden-text">{t('outlookTable')}</caption>
        <tbody>
          {rows.map((term) => (
            <tr key={term}>
              <th scope="row">{t(`term_${term}`)}</th>
              <td className={styles['figure']}>{format.points(outlook.terms[term])}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('outlookTitle')}</th>
            <td className={styles['figure']}>
              <b>{format.percent(outlook.chance)}</b>
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
