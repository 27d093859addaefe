import { DraftingCompass, Presentation, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import narrow from '../../ui/home-narrow.svg';
import wide from '../../ui/home-wide.svg';
import { Top } from '../../ui/top.tsx';
import { Link } from '../link.tsx';
import styles from './home.module.css';
import { JoinClass } from './join-class.tsx';
import { OwnMatches } from './own-matches.tsx';
import { Way } from './way.tsx';

export function Home() {
  const { t } = useTranslation('home');
  return (
    <div className={`sky ${styles['home']}`}>
      <title>{t('name')}</title>
      <Top />
      <picture className={styles['art']}>
        <source media="(max-width: 999px)" srcSet={narrow} />
        <img src={wide} alt="" />
      </picture>
      <main id="main" className={styles['main']}>
        <h1 aria-label={t('title')}>
          <span>{t('titleFirst')}</span>
          <span>{t('titleSecond')}</span>
        </h1>
        <p className={styles['lead']}>{t('lead')}</p>
        <OwnMatches />
        <JoinClass />
        <ul className={styles['ways']}>
          <Way icon={UserRound} name={t('alone')} text={t('aloneText')} href="/solo" />
          <Way icon={Presentation} name={t('teach')} text={t('teachText')} href={undefined} />
          <Way icon={DraftingCompass} name={t('studio')} text={t('studioText')} href={undefined} />
        </ul>
      </main>
      <footer className={styles['foot']}>
        <span>{t('length')}</span>
        <Link href="/handbook">{t('handbook')}</Link>
        <Link href="/about">{t('about')}</Link>
        <Link href="/accessibility">{t('accessibility')}</Link>
      </footer>
    </div>
  );
}
