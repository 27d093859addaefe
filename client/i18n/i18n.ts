import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '#shared/scenario/words.ts';
import { chineseSpacingModule } from './chinese-spacing.ts';
import { firstLanguage, forgetAsked, LANGUAGE_NAMES, storeLanguage } from './languages.ts';
import type { FirstTexts } from './texts.ts';

/** Each language is a bundle of its own: nobody loads three. */
const BUNDLES: Readonly<Record<Language, () => Promise<FirstTexts>>> = {
  en: async () => (await import('./en/texts.ts')).texts,
  fr: async () => (await import('./fr/texts.ts')).texts,
  zh: async () => (await import('./zh/texts.ts')).texts,
};

/** Loads the first language before anything is drawn, so that no screen flashes in the wrong one. */
export async function startLanguage(): Promise<void> {
  await i18next
    .use(initReactI18next)
    .use(chineseSpacingModule)
    .init({
      resources: {},
      fallbackLng: false,
      ns: ['home'],
      defaultNS: 'home',
      interpolation: { escapeValue: false },
      postProcess: chineseSpacingModule.name,
    });
  await chooseLanguage(firstLanguage());
}

/** Switches the page to a language: texts, fonts, `lang`, and what is remembered. */
export async function chooseLanguage(language: Language): Promise<void> {
  const [texts] = await Promise.all([BUNDLES[language](), language === 'zh' ? loadChineseFonts() : undefined]);
  for (const [namespace, resources] of Object.entries(texts)) i18next.addResourceBundle(language, namespace, resources);
  await i18next.changeLanguage(language);
  document.documentElement.lang = LANGUAGE_NAMES[language].tag;
  storeLanguage(language);
  forgetAsked(language);
}

/** Large files in many parts, of which the browser takes only those it needs. */
async function loadChineseFonts(): Promise<void> {
  await import('./chinese-fonts.ts');
}
