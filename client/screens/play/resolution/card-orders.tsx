import { ScrollText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { OpenedOrder } from '../../../present/board/film/cards.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Marked } from '../../../ui/said.tsx';
import styles from './cards.module.css';
import type { CardsProps } from './film-cards.tsx';
import { useOrderWords } from './order-words.ts';

/** What everybody decided, as it is opened: the largest provider first. */
export function OrdersCard({ scenario, orders }: CardsProps & { orders: readonly OpenedOrder[] }) {
  const { t } = useTranslation('resolution');
  const words = useOrderWords(scenario);
  return (
    <article className={`sheet ${styles['card']}`}>
      <p className={styles['kind']}>
        <ScrollText size={16} aria-hidden="true" />
        {t('step_orders')}
      </p>
      {orders.length === 0 && <h2 className={styles['title']}>{t('ordersNone')}</h2>}
      <ul className={styles['orders']}>
        {orders.map((order) => (
          <li key={`${order.provider} ${order.what}`}>
            <Badge code={scenario.providers[order.provider]?.code ?? ''} size={20} />
            <span>
              <Marked of={order.what === 'prices' ? 'priceCut' : 'hallsBegun'} text={words(order)} />
            </span>
          </li>
        ))}
      </ul>
    </article>
  );
}
