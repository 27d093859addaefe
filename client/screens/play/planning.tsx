import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Inbox } from './inbox.tsx';
import { OrdersSheet, type OrdersTab } from './orders-sheet.tsx';
import type { GameProps } from './parts.ts';
import styles from './planning.module.css';
import { RivalPrices } from './rival-prices.tsx';
import { SharesSoFar } from './shares-so-far.tsx';
import { StandSheet } from './stand-sheet.tsx';
import { StrikeChanceSheet } from './strike-chance.tsx';

/** What do I decide? State, weather and inbox on the left, the market in the middle, orders on the right. */
export function Planning(props: GameProps) {
  const { t } = useTranslation('play');
  const [tab, setTab] = useState<OrdersTab>('sell');
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const wasShown = useCallback(() => setAsked(false), []);
  const { own, draft } = props.view;
  const outlook = draft === null ? undefined : own.outlook?.[draft.government.posture];
  const showDetails = () => {
    setTab('government');
    setOpen(true);
    setAsked(true);
  };
  return (
    <main id="main" className={styles['planning']}>
      <h1 className="hidden-text">{t('planning')}</h1>
      <div className={styles['side']}>
        <StandSheet {...props} />
        {outlook !== undefined && <StrikeChanceSheet outlook={outlook} showDetails={showDetails} />}
        <Inbox {...props} />
      </div>
      <div className={styles['middle']}>
        <SharesSoFar {...props} />
        <RivalPrices {...props} />
      </div>
      <OrdersSheet {...props} tab={tab} choose={setTab} outlook={{ open, change: setOpen, asked, wasShown }} />
    </main>
  );
}
