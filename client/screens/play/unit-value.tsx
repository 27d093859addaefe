import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { planB } from '../../present/finance.ts';
import { MarkBar } from '../../ui/mark-bar.tsx';
import styles from './finance.module.css';
import type { GameProps } from './parts.ts';

/** What the unit would bring now, what politics takes off it, and how far Plan B is. */
export function UnitValue({ view, scenario }: GameProps) {
  const { t } = useTranslation('finance');
  const format = useFormat();
  const { valuation, politicalDiscount } = view.own;
  const mark = planB(scenario);
  return (
    <section className={styles['part']}>
      <h3 className="rod">{t('valueTitle')}</h3>
      {valuation === undefined ? (
        <p>{t('partUnknown')}</p>
      ) : (
        <>
          <p>{t('value', { value: format.billions(valuation), percent: format.percent(100 * politicalDiscount) })}</p>
          <MarkBar
            value={valuation}
            mark={mark}
            valueLabel={t('valueYou', { value: format.billions(valuation) })}
            markLabel={t('valueMark', { mark: format.billions(mark) })}
          />
        </>
      )}
      <p className="caption">{t('valueMarkText', { rate: format.number(scenario.exchangeRate, 2) })}</p>
    </section>
  );
}
