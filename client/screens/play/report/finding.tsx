import { useTranslation } from 'react-i18next';
import { marked } from '../../../i18n/marked.ts';
import { findingOf, underFinding } from '../../../present/why/finding.ts';
import { Marked } from '../../../ui/said.tsx';
import { GuessOutcome } from '../guess-outcome.tsx';
import { PointsLine } from '../points-line.tsx';
import styles from './report.module.css';
import type { WhyProps } from './told-here.ts';

/** What happened to the share, in a sentence, and from where to where. */
export function Finding({ told, shown }: WhyProps) {
  const { t } = useTranslation('report');
  const asked = { ...told, mark: marked };
  return (
    <div className={styles['finding']}>
      <h1>
        <Marked of="shareChange" text={findingOf(asked, shown)} />
      </h1>
      <p>
        <Marked of="share" text={underFinding(asked, shown).reduce((first, second) => t('both', { first, second }))} />
      </p>
      <div className={styles['asides']}>
        <PointsLine view={told.view} />
        <GuessOutcome view={told.view} />
      </div>
    </div>
  );
}
