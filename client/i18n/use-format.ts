import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '#shared/scenario/words.ts';
import { type Format, formatFor } from './format.ts';

export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return LANGUAGES.find((one) => one === i18n.language) ?? 'en';
}

export function useFormat(): Format {
  return formatFor(useLanguage());
}
