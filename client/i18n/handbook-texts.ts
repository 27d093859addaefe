import i18next from 'i18next';
import type { Language } from '#shared/scenario/words.ts';
import type { Texts } from './texts.ts';

/** Long texts that one screen speaks: they come with it, in the page's language only. */
const BUNDLES: Readonly<Record<Language, () => Promise<Texts['handbook']>>> = {
  en: async () => (await import('./en/handbook.ts')).handbook,
  fr: async () => (await import('./fr/handbook.ts')).handbook,
  zh: async () => (await import('./zh/handbook.ts')).handbook,
};

const loading = new Map<Language, Promise<void>>();

/** Resolves when the handbook's words are there in a language; the same promise each time, so that a screen can wait on it. */
export function handbookTexts(language: Language): Promise<void> {
  const known = loading.get(language);
  if (known !== undefined) return known;
  const fresh = BUNDLES[language]().then((words) => {
    i18next.addResourceBundle(language, 'handbook', words);
  });
  loading.set(language, fresh);
  return fresh;
}
