import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from './language-switch.tsx';
import { Mark } from './mark.tsx';
import styles from './top.module.css';

/** Name on the left, languages on the right. The first tab stop skips it. */
export function Top() {
  const { t } = useTranslation('home');
  return (
    <>
      <a className={styles['skip']} href="#main">
        {t('skip')}
      </a>
      <header className={styles['top']}>
        <a className={styles['brand']} href="/">
          <Mark size={34} />
          <span>{t('name')}</span>
        </a>
        <LanguageSwitch />
      </header>
    </>
  );
}
