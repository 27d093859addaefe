import { Newspaper } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { EventCard } from '#shared/match/cards.ts';
import { skyState } from '#shared/rules/weather.ts';
import { counted } from '../../../i18n/marked.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { eventTitle } from '../../../present/event-title.ts';
import { Marked } from '../../../ui/said.tsx';
import { WeatherIcon } from '../../../ui/weather-icon.tsx';
import styles from './cards.module.css';
import { EventOrigin } from './event-origin.tsx';
import type { CardsProps } from './film-cards.tsx';

/** How the sky turned and when it gets darker; then the news, the latest in full. */
export function WeatherCard({ view, scenario, news }: CardsProps & { news: readonly EventCard[] }) {
  const { t } = useTranslation(['resolution', 'board']);
  const say = useTranslation('play').t;
  const format = useFormat();
  const after = view.past.at(-1);
  const was = skyState(view.past.at(-2)?.sky ?? scenario.startSky);
  const is = skyState(after?.sky ?? scenario.startSky);
  const front = after?.front ?? null;
  const latest = news.at(-1);
  return (
    <>
      <article className={`sheet ${styles['card']}`}>
        <h2 className={styles['title']}>
          <WeatherIcon sky={is} size={28} />
          {was === is
            ? t('weatherSame', { sky: t(`board:sky_${is}`) })
            : t('weatherTurned', { before: t(`board:sky_${was}`), after: t(`board:sky_${is}`) })}
        </h2>
        <p className={styles['dek']}>
          {front === null ? t('frontNone') : <Marked of="front" text={t('front', counted(front))} />}
        </p>
      </article>
      {latest !== undefined && (
        <article className={`sheet ${styles['card']}`} key={latest.id}>
          <p className={styles['kind']}>
            <Newspaper size={16} aria-hidden="true" />
            {t('newsTitle')}
          </p>
          <h2 className={styles['title']} data-words>
            {after && eventTitle({ view, scenario, format, t: say }, latest, after)}
          </h2>
          <p className={styles['dek']} data-words>
            {format.text(latest.text)}
          </p>
          <EventOrigin card={latest} />
        </article>
      )}
    </>
  );
}
