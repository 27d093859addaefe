import { Newspaper } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { useMatch } from '../../model/match-store.ts';
import { eventTitle } from '../../present/event-title.ts';
import { CloseButton } from '../../ui/close-button.tsx';
import { handOn } from '../../ui/hand-on.ts';
import styles from './news.module.css';
import { readClosed, storeClosed } from './news-closed.ts';
import type { GameProps } from './parts.ts';
import { cue } from './sound/cue.ts';

/** What happened last quarter, as cards that stay until somebody closes them; closed ones stay closed on this device. */
export function News({ view, scenario }: GameProps) {
  const { t } = useTranslation('board');
  const say = useTranslation('play').t;
  const format = useFormat();
  const cards = useMatch((store) => store.cards);
  const [closed, setClosed] = useState(() => readClosed(view.code));
  const last = view.past.at(-1);
  const idOf = (event: string) => `${last?.quarter} ${event}`;
  const shown = cards.filter(
    (card) => last?.events.some((one) => one.event === card.id) && !closed.includes(idOf(card.id)),
  );
  const count = shown.length;
  useEffect(() => {
    if (count > 0) cue('tone');
  }, [count]);
  const close = (id: string) => {
    const next = [...closed, idOf(id)];
    setClosed(next);
    storeClosed(view.code, next);
  };
  if (last === undefined || count === 0) return null;
  return (
    <ul
      className={styles['news']}
      aria-label={t('news', { quarter: format.quarter(scenario.firstQuarter + last.quarter) })}
    >
      {shown.map((card) => {
        const title = eventTitle({ view, scenario, format, t: say }, card, last);
        return (
          <li key={card.id}>
            <Newspaper size={18} strokeWidth={1.75} aria-hidden="true" />
            <div>
              <h3 data-words>{title}</h3>
              <p data-words>{format.text(card.text)}</p>
            </div>
            <CloseButton ref={handOn} name={t('newsClose', { title })} press={() => close(card.id)} />
          </li>
        );
      })}
    </ul>
  );
}
