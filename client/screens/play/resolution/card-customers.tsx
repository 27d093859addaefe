import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { cloudGroups } from '../../../present/board/cloud-groups.ts';
import type { CloudChange, FilmCard } from '../../../present/board/film/cards.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Change } from '../change.tsx';
import styles from './cards.module.css';
import type { CardsProps } from './film-cards.tsx';

type SegmentCard = Extract<FilmCard, { kind: 'segment' }>;

const SHOWN = 3;

/** Segment by segment, who gained and who lost; the one that moves now is marked, later ones are still grey. */
export function CustomersCard({ scenario, film, moment, running }: CardsProps & { running: SegmentCard | undefined }) {
  const { t } = useTranslation('resolution');
  const format = useFormat();
  const rows = film.cards.flatMap((one) => (one.kind === 'segment' ? [one] : []));
  const now = running === undefined || moment.over ? -1 : rows.findIndex((one) => one.segment === running.segment);
  return (
    <article className={`sheet ${styles['card']}`}>
      <h2 className="rod">{t('step_customers')}</h2>
      <p className="caption" aria-hidden="true">
        {t('moves')}
      </p>
      <table className={styles['moves']}>
        <caption className="hidden-text">{t('moves')}</caption>
        <tbody>
          {rows.map(({ segment, changes }, index) => (
            <tr key={segment} data-state={index < now ? 'done' : index === now ? 'now' : 'next'}>
              <th scope="row">{format.text(scenario.segments[segment]?.name)}</th>
              <td>{index <= now && <Moves scenario={scenario} changes={changes} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}

function Moves({ scenario, changes }: Pick<CardsProps, 'scenario'> & { changes: readonly CloudChange[] }) {
  const { t } = useTranslation('resolution');
  const groups = cloudGroups(scenario);
  const shown = changes.slice(0, SHOWN).sort((a, b) => b.points - a.points);
  if (shown.length === 0) return t('movesNone');
  return shown.map(({ cloud, points }) => (
    <span key={cloud}>
      <Badge code={groups[cloud]?.code ?? ''} size={16} />
      <Change points={points} of="shareMove" />
    </span>
  ));
}
