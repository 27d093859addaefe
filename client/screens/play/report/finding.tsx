import { useTranslation } from 'react-i18next';
import { findingOf, underFinding } from '../../../present/why/finding.ts';
import { markedFormat } from '../../../present/why/marked-format.ts';
import { Marked, marked } from '../../../ui/said.tsx';
import styles from './report.module.css';
import type { WhyProps } from './told-here.ts';

/** What happened to the share, in a sentence, and from where to where. */
export function Finding({ told, shown }: WhyProps) {
  const { t } = useTranslation('report');
  const asked = { ...told, format: markedFormat(told.format, marked) };
  return (
    <div className={styles['finding']}>
      <h1>
        <Marked of="shareChange" text={findingOf(asked, shown)} />
      </h1>
      <p>
        <Marked of="share" text={underFinding(asked, shown).reduce((first, second) => t('both', { first, second }))} />
      </p>
    </div>
  );
}
