import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { useMatch } from '../../../model/match-store.ts';
import { decisionShort } from '../../../present/debrief/decision-words.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Marked } from '../../../ui/said.tsx';
import type { GameProps } from '../parts.ts';
import type { Entry, EventEntry } from './entries.ts';
import styles from './timeline.module.css';

type EntryButtonProps = Pick<GameProps, 'scenario'> & {
  entry: Entry;
  open: boolean;
  /** An event's title, with whom it was about. */
  titleOf: (entry: EventEntry) => string;
  /** Id of what it opens. */
  below: string;
  press: () => void;
};

/** An event under its sign, or a decision behind the mark of the company; pressed, it opens. */
export function EntryButton({ entry, scenario, titleOf, open, below, press }: EntryButtonProps) {
  const { t } = useTranslation('debrief');
  const format = useFormat();
  const cards = useMatch((store) => store.cards);
  const struck = entry.kind === 'event' && (entry.event.struck.length > 0 || entry.event.card.kind === 'enforcement');
  const kind = entry.kind === 'event' ? `${styles['event']} ${struck ? styles['struck'] : ''}` : styles['chip'];
  return (
    <button
      type="button"
      className={`${styles['entry']} ${kind}`}
      aria-expanded={open}
      aria-controls={open ? below : undefined}
      onClick={press}
    >
      {entry.kind === 'event' ? (
        <>
          {struck ? (
            <span className={styles['bolt']} aria-hidden="true">
              <svg width="8" height="12" viewBox="0 0 8 12" aria-hidden="true">
                <path d="M5 0 0 6.6h3.2L2 12l6-7H4.6z" fill="var(--ink)" />
              </svg>
            </span>
          ) : (
            <span className={styles['dot']} aria-hidden="true" />
          )}
          <span className={styles['clipped']} data-words>
            {titleOf(entry)}
          </span>
        </>
      ) : (
        <>
          <Badge code={scenario.providers[entry.provider]?.code ?? ''} size={13} />
          <span className={styles['clipped']}>
            <span className="hidden-text">{format.text(scenario.providers[entry.provider]?.shortName)} </span>
            <Marked of="priceMove" inert={true} text={decisionShort(entry.decision, { scenario, cards, format, t })} />
          </span>
        </>
      )}
    </button>
  );
}
