import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { planB } from '../../present/finance.ts';
import { Figure } from '../../ui/figure.tsx';
import { MarkBar } from '../../ui/mark-bar.tsx';
import { Said } from '../../ui/said.tsx';
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
          <p>
            <Said
              figures={{
                value: <Figure of="valuation">{format.billions(valuation)}</Figure>,
                percent: <Figure of="politicalDiscount">{format.percent(100 * politicalDiscount)}</Figure>,
              }}
            >
              {(put) => t('value', put)}
            </Said>
          </p>
          <MarkBar
            value={valuation}
            mark={mark}
            valueLabel={
              <Said figures={{ value: <Figure of="valuation">{format.billions(valuation)}</Figure> }}>
                {(put) => t('valueYou', put)}
              </Said>
            }
            markLabel={
              <Said figures={{ mark: <Figure of="planB">{format.billions(mark)}</Figure> }}>
                {(put) => t('valueMark', put)}
              </Said>
            }
          />
        </>
      )}
      <p className="caption">
        <Said figures={{ rate: <Figure of="exchangeRate">{format.number(scenario.exchangeRate, 2)}</Figure> }}>
          {(put) => t('valueMarkText', put)}
        </Said>
      </p>
    </section>
  );
}
