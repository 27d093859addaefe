import { useTranslation } from 'react-i18next';
import { type PriceList, spendingOf } from '#shared/rules/orders/spending.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Figure } from '../../ui/figure.tsx';
import { Said } from '../../ui/said.tsx';
import styles from './spending-bar.module.css';

type SpendingBarProps = {
  prices: PriceList;
  draft: Orders;
  /** What the answers given pay besides, CNY mn. */
  answers: number;
};

/** What the draft costs of what there is. */
export function SpendingBar({ prices, draft, answers }: SpendingBarProps) {
  const { t } = useTranslation('play');
  const format = useFormat();
  const spending = spendingOf(prices, draft);
  const own = Math.max(0, prices.available - prices.credit);
  const all = Math.max(prices.available, spending.total, 1);
  const parts = [
    { key: 'spendSales', amount: spending.sales },
    { key: 'spendHalls', amount: spending.halls },
    { key: 'spendResearch', amount: spending.research },
    { key: 'spendGovernment', amount: spending.government },
    { key: 'spendListing', amount: spending.listing },
  ] as const;
  return (
    <div className={styles['spending']}>
      <header aria-live="polite" aria-atomic="true">
        <span>{t('spending')}</span>{' '}
        <b className="number">
          <Said
            figures={{
              total: <Figure of="spendingTotal">{format.money(spending.total)}</Figure>,
              available: <Figure of="available">{format.money(prices.available)}</Figure>,
            }}
          >
            {(put) => t('spendingOf', put)}
          </Said>
        </b>
      </header>
      <div className={styles['bar']} aria-hidden="true">
        {parts.map((part) => (
          <i key={part.key} style={{ width: `${(100 * part.amount) / all}%` }} />
        ))}
      </div>
      <div className={styles['parts']}>
        {parts.map(
          (part) =>
            part.amount > 0 && (
              <span key={part.key}>
                <Said figures={{ amount: <Figure of="spendingPart">{format.money(part.amount)}</Figure> }}>
                  {(put) => t(part.key, put)}
                </Said>
              </span>
            ),
        )}
        {answers > 0 && (
          <span>
            <Said figures={{ amount: <Figure of="answerPays">{format.smallSum(answers)}</Figure> }}>
              {(put) => t('spendingAnswers', put)}
            </Said>
          </span>
        )}
        {prices.credit > 0 && (
          <span className={styles['own']}>
            <Said figures={{ own: <Figure of="available">{format.money(own)}</Figure> }}>
              {(put) => t('spendingOwn', put)}
            </Said>
          </span>
        )}
      </div>
    </div>
  );
}
