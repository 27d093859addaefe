import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { useMatch } from '../../model/match-store.ts';
import { OwnTouches } from './own-touches.tsx';
import type { GameProps } from './parts.ts';
import styles from './what-happened.module.css';

/** What was answered with the orders of the quarter just over, and what it did. */
export function OwnAnswers({ view, scenario }: GameProps) {
  const { t } = useTranslation('play');
  const format = useFormat();
  const cards = useMatch((store) => store.cards);
  const { answered, touches } = view.ownEvents;
  const quarter = view.past.at(-1)?.quarter;
  const given = (event: string) => view.last?.answers[`event:${event}:${quarter}`] !== undefined;
  return answered.map(({ event, answer }) => {
    const card = cards.find((one) => one.id === event);
    const option = card?.options.find((one) => one.id === answer);
    if (card === undefined || option === undefined) return null;
    const own = touches.filter((one) => one.event === event && one.struck === view.own.provider);
    return (
      <article key={event} className={styles['card']}>
        <h3 data-words>{format.text(card.title)}</h3>
        <p data-words>{t(given(event) ? 'answeredWith' : 'answeredNobody', { answer: format.text(option.label) })}</p>
        {own.length === 0 ? <p>{t('touchNone')}</p> : <OwnTouches touches={own} scenario={scenario} />}
      </article>
    );
  });
}
