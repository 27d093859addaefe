import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import type { FilmCard } from '../../../present/board/film/cards.ts';
import { whereYouStand } from '../../../present/stand.ts';
import { Change } from '../change.tsx';
import styles from './cards.module.css';
import type { CardsProps } from './film-cards.tsx';

/** The own quarter in five figures, and the halls that opened. */
export function AccountsCard({
  view,
  scenario,
  built,
}: CardsProps & { built: Extract<FilmCard, { kind: 'built' }> | undefined }) {
  const { t } = useTranslation(['resolution', 'play']);
  const format = useFormat();
  const stand = whereYouStand(view, scenario);
  const halls = (built?.hubs ?? []).map(({ hub, halls: count }) =>
    t('figure', { name: format.text(scenario.hubs[hub]?.name), figure: format.number(count) }),
  );
  return (
    <article className={`sheet ${styles['card']}`}>
      <h2 className="rod">{t('accountsTitle')}</h2>
      <p className={styles['share']}>
        <b className="number">{format.percent(stand.share)}</b>
        <span>
          {t('play:share')} <Change points={stand.shareChange} />
        </span>
      </p>
      <dl className={styles['effects']}>
        <div>
          <dt>{t('play:revenue')}</dt>
          <dd className="number">{format.money(stand.revenue)}</dd>
        </div>
        {stand.profit !== undefined && (
          <div>
            <dt>{t('play:profit')}</dt>
            <dd className={`number ${stand.profit < 0 ? styles['loss'] : ''}`}>{format.money(stand.profit)}</dd>
          </div>
        )}
        <div>
          <dt>{t('play:cash')}</dt>
          <dd className="number">{format.money(stand.cash)}</dd>
        </div>
        <div>
          <dt>{t('play:standing')}</dt>
          <dd className="number">{format.number(stand.standing)}</dd>
        </div>
      </dl>
      {halls.length > 0 && <p>{t('built', { halls: format.list(halls) })}</p>}
    </article>
  );
}
