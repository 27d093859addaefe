import { useTranslation } from 'react-i18next';
import type { GameProps } from '../parts.ts';
import { LineNotice } from './line-notice.tsx';
import { RenewalNotice } from './renewal-notice.tsx';
import styles from './slip.module.css';

/** What is the matter with the page itself, over whatever the screen shows. */
export function Slips({ view }: Pick<GameProps, 'view'>) {
  const { t } = useTranslation('states');
  return (
    <section className={styles['slips']} data-over={view.phase} aria-label={t('slips')}>
      <LineNotice />
      <RenewalNotice view={view} />
    </section>
  );
}
