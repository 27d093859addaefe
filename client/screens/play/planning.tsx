import { useTranslation } from 'react-i18next';
import { Inbox } from './inbox.tsx';
import { OrdersSheet } from './orders-sheet.tsx';
import type { GameProps } from './parts.ts';
import styles from './planning.module.css';
import { RivalPrices } from './rival-prices.tsx';
import { SharesSoFar } from './shares-so-far.tsx';
import { StandSheet } from './stand-sheet.tsx';

/** What do I decide? State and inbox on the left, the market in the middle, orders on the right. */
export function Planning(props: GameProps) {
  const { t } = useTranslation('play');
  return (
    <main id="main" className={styles['planning']}>
      <h1 className="hidden-text">{t('planning')}</h1>
      <div className={styles['side']}>
        <StandSheet {...props} />
        <Inbox {...props} />
      </div>
      <div className={styles['middle']}>
        <SharesSoFar {...props} />
        <RivalPrices {...props} />
      </div>
      <OrdersSheet {...props} />
    </main>
  );
}
