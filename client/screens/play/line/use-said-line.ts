import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnouncer } from '../../../model/announcer.ts';
import { useMatch } from '../../../model/match-store.ts';
import { lostWords } from './lost-words.ts';

/** Says once that the line is lost, once why when that changes, and once that it is back. */
export function useSaidLine(): void {
  const { t } = useTranslation('states');
  const say = useAnnouncer((announcer) => announcer.say);
  const tooLate = useMatch((store) => store.tooLate);
  const words = useMatch(({ line }) => ('trouble' in line ? lostWords(line) : undefined));
  const before = useRef<typeof words>(undefined);
  useEffect(() => {
    if (words !== undefined) say(t(words));
    else if (before.current !== undefined) say(t(tooLate === 'yes' ? 'tooLate' : 'back'));
    before.current = words;
  }, [words, tooLate, say, t]);
}
