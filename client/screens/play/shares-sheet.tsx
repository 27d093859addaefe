import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { shareRows } from '../../present/shares.ts';
import { Badge } from '../../ui/badge.tsx';
import { Figure } from '../../ui/figure.tsx';
import { ShareChart } from '../../ui/share-chart.tsx';
import { Change } from './change.tsx';
import type { GameProps } from './parts.ts';
import styles from './shares-sheet.module.css';
import sheet from './sheet.module.css';
import { useShareLines } from './use-share-lines.ts';

/** Under the board: shares as lines and figures; where the screen is low, figures alone. */
export function SharesSheet({ view, scenario, children }: GameProps & { children?: ReactNode }) {
  const { t } = useTranslation('play');
  const format = useFormat();
  const { lines, quarters } = useShareLines({ view, scenario });
  return (
    <section className={`sheet ${sheet['sheet']} ${styles['shares']}`} data-shares>
      <header className={sheet['head']}>
        <h2 className="rod">{t('shares')}</h2>
        <span className="caption">{t('sharesUnit')}</span>
        {children}
      </header>
      <div className={styles['both']}>
        {view.past.length > 0 && (
          <ShareChart lines={lines} quarters={quarters.map(format.quarter)} label={t('shares')} size="small" />
        )}
        <ul>
          {shareRows(view.past, scenario).map(({ provider, share, change }) => (
            <li key={provider} data-own={provider === view.own.provider}>
              <Badge code={scenario.providers[provider]?.code ?? ''} size={16} />
              <span>{format.text(scenario.providers[provider]?.shortName)}</span>
              <b className="number">
                <Figure of="share">{format.percent(share)}</Figure>
              </b>
              <Change points={change} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
