import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { ShareChart } from '../../ui/share-chart.tsx';
import type { GameProps } from './parts.ts';
import { ShareTable } from './share-table.tsx';
import styles from './sheet.module.css';
import { useShareLines } from './use-share-lines.ts';

/** Shares as a chart from the second quarter on, and always as a table. */
export function SharesSoFar({ view, scenario }: GameProps) {
  const { t } = useTranslation('play');
  const format = useFormat();
  const { lines, quarters } = useShareLines({ view, scenario });
  return (
    <section className={`sheet ${styles['sheet']}`}>
      <header className={styles['head']}>
        <h2 className="rod">{t('shares')}</h2>
        <span className="caption">{t('sharesUnit')}</span>
      </header>
      {view.past.length > 0 && <ShareChart lines={lines} quarters={quarters.map(format.quarter)} label={t('shares')} />}
      <ShareTable view={view} scenario={scenario} name="name" />
    </section>
  );
}
