import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/scenario/words.ts';
import { chooseLanguage } from '../i18n/i18n.ts';
import { LANGUAGE_NAMES, SHOWN_LANGUAGES } from '../i18n/languages.ts';
import styles from './language-switch.module.css';

export function LanguageSwitch() {
  const { t, i18n } = useTranslation(['home', 'states']);
  const [failed, setFailed] = useState(false);
  const choose = (language: Language) => {
    setFailed(false);
    chooseLanguage(language).catch(() => setFailed(true));
  };
  return (
    <nav className={styles['switch']} aria-label={t('language')}>
      {SHOWN_LANGUAGES.map((language) => {
        const { full, short, tag } = LANGUAGE_NAMES[language];
        return (
          <button
            key={language}
            type="button"
            lang={tag}
            aria-pressed={i18n.language === language}
            onClick={() => choose(language)}
          >
            <span className={styles['full']}>{full}</span>
            <span className={styles['short']}>{short}</span>
          </button>
        );
      })}
      {failed && (
        <p role="alert" className={styles['failed']}>
          {t('states:languageFailed')}
        </p>
      )}
    </nav>
  );
}
