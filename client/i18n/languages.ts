import { LANGUAGES, type Language } from '#shared/scenario/words.ts';

/** How each language calls itself, and what the page says its language is. */
export const LANGUAGE_NAMES: Readonly<
  Record<Language, { readonly full: string; readonly short: string; readonly tag: string }>
> = {
  en: { full: 'English', short: 'EN', tag: 'en-GB' },
  fr: { full: 'Français', short: 'FR', tag: 'fr' },
  zh: { full: '中文', short: '中文', tag: 'zh-Hans' },
};

/** Order on screen. */
export const SHOWN_LANGUAGES: readonly Language[] = ['en', 'fr', 'zh'];

const STORED = 'lightning-rod.language';

function known(text: string | null | undefined): Language | undefined {
  const start = text?.toLowerCase().slice(0, 2);
  return LANGUAGES.find((language) => language === start);
}

/** The address may name a language, else what was chosen before, else what the browser prefers. */
export function firstLanguage(): Language {
  const asked = known(new URLSearchParams(location.search).get('lang')) ?? known(readStored());
  return asked ?? navigator.languages.map(known).find((one) => one !== undefined) ?? 'en';
}

export function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // A browser that stores nothing still plays; it only asks again next time.
  }
}

/** Once somebody chose another language, the one that the address asked for must not come back at a refresh. */
export function forgetAsked(chosen: Language): void {
  const address = new URL(location.href);
  const asked = known(address.searchParams.get('lang'));
  if (asked === undefined || asked === chosen) return;
  address.searchParams.delete('lang');
  history.replaceState(history.state, '', address);
}

function readStored(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}
