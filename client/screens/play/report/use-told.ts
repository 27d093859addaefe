import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { useMatch } from '../../../model/match-store.ts';
import { shownCauses } from '../../../present/why/causes.ts';
import type { GameProps } from '../parts.ts';
import type { WhyProps } from './told-here.ts';

/** The explanation of the quarter in the language of the page; undefined where the match holds none. */
export function useTold({ view, scenario }: GameProps): WhyProps | undefined {
  const { t } = useTranslation('report');
  const format = useFormat();
  const cards = useMatch((store) => store.cards);
  const { why } = view;
  if (why === undefined) return undefined;
  return { told: { view, why, scenario, cards, format, t }, shown: shownCauses(why) };
}
