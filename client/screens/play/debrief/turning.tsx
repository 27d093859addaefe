import { useTranslation } from 'react-i18next';
import type { TurningPoint } from '#shared/debrief/types.ts';
import type { EventCard } from '#shared/match/cards.ts';
import type { Format } from '../../../i18n/format.ts';
import type { Say } from '../../../i18n/texts.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import type { DebriefState } from '../../../model/debrief.ts';
import { useMatch } from '../../../model/match-store.ts';
import { turningSubject, turningTold } from '../../../present/debrief/turning-subject.ts';
import { Figure } from '../../../ui/figure.tsx';
import { Quarter } from '../../../ui/quarter.tsx';
import { Said } from '../../../ui/said.tsx';
import type { GameProps } from '../parts.ts';
import sheet from './debrief.module.css';
import { Missing } from './missing.tsx';
import styles from './parts.module.css';

type Words = Pick<GameProps, 'scenario'> & { cards: readonly EventCard[]; format: Format; t: Say<'debrief'> };

/** An order in words: an answer by what asked, an event or a key account. */
function orderWords(point: TurningPoint, { scenario, cards, format, t }: Words): string {
  const subject = format.text(turningSubject(point, scenario));
  if (point.group === 'answer') {
    const title = format.text(cards.find((card) => card.id === point.subject)?.title);
    return t('group_answer', { event: subject === '' ? title : subject });
  }
  const plain = t(`group_${point.group}`);
  return subject === '' ? plain : t('turningOf', { order: plain, subject });
}

const SIDES = [
  { side: 'gains', title: 'turningGains', empty: 'turningNoGains' },
  { side: 'costs', title: 'turningCosts', empty: 'turningNoCosts' },
] as const;

/** The few orders that brought or cost most points, each in a sentence. */
export function Turning({ scenario, computed }: Pick<GameProps, 'scenario'> & { computed: DebriefState }) {
  const { t } = useTranslation('debrief');
  const format = useFormat();
  const cards = useMatch((store) => store.cards);
  const told = computed.turningPoints && turningTold(computed.turningPoints);
  const none = told !== undefined && told.gains.length + told.costs.length === 0;
  return (
    <section className={`sheet ${sheet['sheet']} ${sheet['turning']}`} data-turning>
      <header>
        <h2 className="rod">{t('turning')}</h2>
      </header>
      {told === undefined && <Missing computed={computed}>{t('computingTurning')}</Missing>}
      {none && <p>{t('turningNone')}</p>}
      {told !== undefined &&
        !none &&
        SIDES.map(({ side, title, empty }) => (
          <div key={side} data-side={side}>
            <h3 className={styles['side']}>{t(title)}</h3>
            {told[side].length === 0 ? (
              <p>{t(empty)}</p>
            ) : (
              <ol className={styles['turning']}>
                {told[side].map((point) => (
                  <li key={`${point.quarter} ${point.group} ${point.subject}`} data-sign={Math.sign(point.points)}>
                    <Said
                      figures={{
                        quarter: <Quarter number={scenario.firstQuarter + point.quarter} />,
                        order: <b data-name>{orderWords(point, { scenario, cards, format, t })}</b>,
                        points: <Figure of="turningPoints">{format.points(point.points)}</Figure>,
                      }}
                    >
                      {(put) => t('turningLine', put)}
                    </Said>
                  </li>
                ))}
              </ol>
            )}
          </div>
        ))}
      <p className="caption">{t('turningNote')}</p>
    </section>
  );
}
