import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { useMatch } from '../../model/match-store.ts';
import type { GameProps } from './parts.ts';
import styles from './resolution.module.css';
import { RivalPrices } from './rival-prices.tsx';
import { SharesSoFar } from './shares-so-far.tsx';
import { WhatHappened } from './what-happened.tsx';

/** What is happening to us? Events, the orders everybody opened, and where the customers went. */
export function Resolution({ view, scenario }: GameProps) {
  const { t } = useTranslation('play');
  const format = useFormat();
  const send = useMatch((store) => store.send);
  const busy = useMatch((store) => store.busy);
  return (
    <main id="main" className={styles['resolution']}>
      <header className={styles['head']}>
        <h1>{t('resolvedTitle', { quarter: format.quarter(scenario.firstQuarter + view.quarter) })}</h1>
        <button
          type="button"
          className="button primary large"
          disabled={busy}
          onClick={() => send({ type: 'continue' })}
        >
          {t('toReport')}
        </button>
      </header>
      <div className={styles['steps']}>
        <WhatHappened view={view} scenario={scenario} />
        <RivalPrices view={view} scenario={scenario} />
        <div className={styles['wide']}>
          <SharesSoFar view={view} scenario={scenario} />
        </div>
      </div>
    </main>
  );
}
