import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Segmented } from '../../../ui/segmented.tsx';
import { How } from './how.tsx';
import { ProfitWhy } from './profit-why.tsx';
import styles from './report.module.css';
import { ShareWhy } from './share-why.tsx';
import type { WhyProps } from './told-here.ts';

/** Why share or profit changed: one waterfall, two subjects. */
export function WhySheet(props: WhyProps) {
  const { t } = useTranslation('report');
  const [subject, setSubject] = useState<'share' | 'profit'>('share');
  const share = subject === 'share';
  return (
    <section className={`sheet ${styles['why']}`} data-why={subject}>
      <header>
        <h2 className="rod">{share ? t('why') : t('whyProfit')}</h2>
        <p className="caption">{share ? t('whyUnit') : t('whyProfitUnit')}</p>
        <Segmented
          label={t('switch')}
          value={subject}
          choose={setSubject}
          options={[
            { id: 'share', name: t('share') },
            { id: 'profit', name: t('profit') },
          ]}
        />
        <How />
      </header>
      {share ? <ShareWhy {...props} /> : <ProfitWhy {...props} />}
    </section>
  );
}
