import { useTranslation } from 'react-i18next';
import { marked } from '../../../i18n/marked.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import type { FilmCard } from '../../../present/board/film/cards.ts';
import { whereYouStand } from '../../../present/stand.ts';
import { Figure } from '../../../ui/figure.tsx';
import { Marked } from '../../../ui/said.tsx';
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
    t('halls', { name: format.text(scenario.hubs[hub]?.name), figure: marked(format.number(count)) }),
  );
  return (
    <article className={`sheet ${styles['card']}`}>
      <h2 className="rod">{t('accountsTitle')}</h2>
      <p className={styles['share']}>
        <b className="number">
          <Figure of="share">{format.percent(stand.share)}</Figure>
        </b>
        <span>
          {t('play:share')} <Change points={stand.shareChange} />
        </span>
      </p>
      <dl className={styles['effects']}>
        <div>
          <dt>{t('play:revenue')}</dt>
          <dd className="number">
            <Figure of="revenue">{format.money(stand.revenue)}</Figure>
          </dd>
        </div>
        {stand.profit !== undefined && (
          <div>
            <dt>{t('play:profit')}</dt>
            <dd className={`number ${stand.profit < 0 ? styles['loss'] : ''}`}>
              <Figure of="profit">{format.money(stand.profit)}</Figure>
            </dd>
          </div>
        )}
        <div>
          <dt>{t('play:cash')}</dt>
          <dd className="number">
            <Figure of="cash">{format.money(stand.cash)}</Figure>
          </dd>
        </div>
        <div>
          <dt>{t('play:standing')}</dt>
          <dd className="number">
            <Figure of="standing">{format.number(stand.standing)}</Figure>
          </dd>
        </div>
      </dl>
      {halls.length > 0 && (
        <p>
          <Marked of="hallsOpened" text={t('built', { halls: format.list(halls) })} />
        </p>
      )}
    </article>
  );
}
