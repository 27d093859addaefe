import { use, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Handbook as Read } from '#shared/protocol/handbook.ts';
import { handbookTexts } from '../../i18n/handbook-texts.ts';
import { useLanguage } from '../../i18n/use-format.ts';
import { type Answered, readHandbook } from '../../net/api.ts';
import { Top } from '../../ui/top.tsx';
import { Contents } from './contents.tsx';
import styles from './handbook.module.css';

const BUILT_IN = 'how-china-killed-alibabas-cloud';

/** How the game works and where its figures come from. From a match it has the figures of the match's scenario. */
export function Handbook() {
  use(handbookTexts(useLanguage()));
  const { t } = useTranslation('handbook');
  const answer = useHandbook();
  return (
    <div className="sky">
      <title>{t('title')}</title>
      <Top />
      <main id="main" className={`sheet ${styles['page']}`}>
        <h1>{t('title')}</h1>
        <p className={styles['lead']}>{t('lead')}</p>
        {answer === undefined && <p role="status">{t('loading')}</p>}
        {answer?.ok === false && <p role="alert">{t('failed')}</p>}
        {answer?.ok === true && <Contents handbook={answer.value} />}
      </main>
    </div>
  );
}

function useHandbook(): Answered<Read> | undefined {
  const [answer, setAnswer] = useState<Answered<Read>>();
  useEffect(() => {
    const hash = new URLSearchParams(location.search).get('content');
    void readHandbook(hash === null ? { scenario: BUILT_IN } : { hash }).then(setAnswer);
  }, []);
  return answer;
}
