import type { Scenario } from '#shared/scenario/format/scenario.ts';
import { LANGUAGES, type Language } from '#shared/scenario/words.ts';

type Words = Scenario['title'];

const PLACE = '{provider}';
const LISTS: Readonly<Record<Language, Intl.ListFormat>> = {
  en: new Intl.ListFormat('en-GB'),
  zh: new Intl.ListFormat('zh-Hans'),
  fr: new Intl.ListFormat('fr'),
};

/**
 * Words of an event with the names of whom it struck in the place of `{provider}`, in every language that has them.
 *
 * @param struck - Provider indices, in file order; nobody leaves the place as it is written.
 */
export function namedWords(words: Words, struck: readonly number[], scenario: Scenario): Words {
  if (struck.length === 0 || !LANGUAGES.some((language) => wordsIn(words, language)?.includes(PLACE))) return words;
  const ids = Object.keys(scenario.providers);
  const inLanguage = (language: Language) => {
    const names = struck.map((p) => {
      const name = scenario.providers[ids[p] ?? '']?.shortName ?? '';
      return wordsIn(name, language) ?? wordsIn(name, 'en') ?? '';
    });
    return wordsIn(words, language)?.replaceAll(PLACE, LISTS[language].format(names));
  };
  const [zh, fr] = [inLanguage('zh'), inLanguage('fr')];
  return {
    en: inLanguage('en') ?? '',
    ...(zh === undefined ? {} : { zh }),
    ...(fr === undefined ? {} : { fr }),
  };
}

function wordsIn(words: Words, language: Language): string | undefined {
  if (typeof words === 'string') return language === 'en' ? words : undefined;
  return words[language];
}
