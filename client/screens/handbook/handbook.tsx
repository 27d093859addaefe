import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { handbookTexts } from '../../i18n/handbook-texts.ts';
import { useLanguage } from '../../i18n/use-format.ts';
import { readHandbook } from '../../net/api.ts';
import { Top } from '../../ui/top.tsx';
import { Failed } from '../failed.tsx';
import { useRead } from '../use-read.ts';
import { Contents } from './contents.tsx';
import styles from './handbook.module.css';

const BUILT_IN = 'how-china-killed-alibabas-cloud';

/** How the game works and where its figures come from. From a match it has the figures of the match's scenario. */
export function Handbook() {
  use(handbookTexts(useLanguage()));
  const { t } = useTranslation('handbook');
  const { answer, again } = useRead(readWanted);
  return (
    <div className="sky">
      <title>{t('title')}</title>
      <Top />
      <main id="main" className={`sheet ${styles['page']}`}>
        <h1>{t('title')}</h1>
        <p className={styles['lead']}>{t('lead')}</p>
        {answer === undefined && <p role="status">{t('loading')}</p>}
        {answer?.ok === false && <Failed code={answer.code} again={again} />}
        {answer?.ok === true && <Contents handbook={answer.value} />}
      </main>
    </div>
  );
}

function readWanted() {
  const hash = new URLSearchParams(location.search).get('content');
  return readHandbook(hash === null ? { scenario: BUILT_IN } : { hash });
}
