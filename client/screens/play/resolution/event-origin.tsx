import { BookOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { EventCard } from '#shared/match/cards.ts';
import { marked, sentenceParts } from '../../../i18n/marked.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import styles from './cards.module.css';

/** Fact or game: a historical event with its sources, or invented for play; and how else it can be seen. */
export function EventOrigin({ card }: { card: EventCard }) {
  const { t } = useTranslation('resolution');
  const format = useFormat();
  return (
    <div className={styles['origin']}>
      {card.counterView !== undefined && (
        <details>
          <summary>{t('counterView')}</summary>
          <p data-words>{format.text(card.counterView)}</p>
        </details>
      )}
      <p className={styles['source']}>
        <BookOpen size={16} strokeWidth={1.75} aria-hidden="true" />
        <span data-words>
          {card.invented
            ? t('invented')
            : sentenceParts(
                t('historical', { sources: format.list(card.sources.map((one) => marked(one, 'name'))) }),
              ).map(({ text, marked: title }) =>
                title ? (
                  <span key={text} lang="en">
                    {text}
                  </span>
                ) : (
                  text
                ),
              )}
        </span>
      </p>
    </div>
  );
}
