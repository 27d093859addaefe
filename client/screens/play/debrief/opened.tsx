import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { useMatch } from '../../../model/match-store.ts';
import { answerTold, decisionLong } from '../../../present/debrief/decision-words.ts';
import { Quarter } from '../../../ui/quarter.tsx';
import { Marked } from '../../../ui/said.tsx';
import type { GameProps } from '../parts.ts';
import type { Entry, EventEntry } from './entries.ts';
import styles from './timeline.module.css';

type OpenedProps = Pick<GameProps, 'scenario'> & {
  id: string;
  entry: Entry;
  titleOf: (entry: EventEntry) => string;
  close: () => void;
};

/** What an entry of the line says in full. */
export function Opened({ id, entry, scenario, titleOf, close }: OpenedProps) {
  const leave = () => {
    // the button goes away with what it closes: the focus goes back to the entry
    document.querySelector<HTMLElement>(`[aria-controls="${id}"]`)?.focus();
    close();
  };
  const { t } = useTranslation(['debrief', 'play']);
  const say = useTranslation('debrief').t;
  const format = useFormat();
  const cards = useMatch((store) => store.cards);
  return (
    <div id={id} className={styles['opened']} role="status">
      {entry.kind === 'decision' ? (
        <div>
          <p className="caption">
            <Quarter number={entry.quarter} />
          </p>
          {entry.decision.kind === 'answer' ? (
            <Answer {...answerTold(entry.decision, cards, format)} />
          ) : (
            <p>
              <Marked
                of="priceMove"
                text={decisionLong(entry.decision, entry.provider, { scenario, format, t: say })}
              />
            </p>
          )}
        </div>
      ) : (
        <div>
          <p className="caption">
            <Quarter number={entry.quarter} />
          </p>
          <h3 data-words>{titleOf(entry)}</h3>
          {entry.event.struck.map((p) => (
            <p key={p}>{t('play:struck', { company: format.text(scenario.providers[p]?.name) })}</p>
          ))}
          <p data-words>{format.text(entry.event.card.text)}</p>
          {entry.event.card.ground !== undefined && (
            <p className="caption" data-words>
              {t('play:ground', {
                rule: format.text(entry.event.card.ground.rule),
                authority: format.text(entry.event.card.ground.authority),
              })}
            </p>
          )}
          {entry.event.card.counterView !== undefined && (
            <p className="caption" data-words>
              {format.text(entry.event.card.counterView)}
            </p>
          )}
          {entry.event.card.invented && <p className="caption">{t('play:inventedCard')}</p>}
        </div>
      )}
      <button type="button" className="button" onClick={leave}>
        {t('close')}
      </button>
    </div>
  );
}

/** As the report of its quarter has it: the question above, the answer below. */
function Answer({ question, answer }: ReturnType<typeof answerTold>) {
  const { t } = useTranslation('play');
  return (
    <>
      {question !== '' && <h3 data-words>{question}</h3>}
      <p data-words>{t('answeredWith', { answer })}</p>
    </>
  );
}
