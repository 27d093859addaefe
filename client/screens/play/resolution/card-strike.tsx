import { Zap } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import type { OwnStrike, StrikeNews } from '../../../present/board/film/cards.ts';
import { drawsStrikes } from '../../../present/outlook.ts';
import { Figure } from '../../../ui/figure.tsx';
import { RodBar } from '../../../ui/rod-bar.tsx';
import { Said } from '../../../ui/said.tsx';
import { OwnTouches } from '../own-touches.tsx';
import type { GameProps } from '../parts.ts';
import styles from './cards.module.css';
import { EventOrigin } from './event-origin.tsx';
import type { CardsProps } from './film-cards.tsx';

/** Lightning: whom, why and by whom, what the rod took, what it does, and how else it can be seen. */
export function StrikeCard({ scenario, strike }: CardsProps & { strike: StrikeNews }) {
  const { t } = useTranslation('resolution');
  const format = useFormat();
  const { event, own } = strike;
  const ground = event?.ground;
  return (
    <article className={`sheet ${styles['card']} ${styles['strike']}`}>
      <StrikeHead scenario={scenario} strike={strike} />
      <div className={styles['inside']}>
        <h2 className={styles['headline']} data-words>
          {format.text(event?.title)}
        </h2>
        <p className={styles['dek']} data-words>
          {format.text(event?.text)}
        </p>
        {own !== undefined && <OwnPart own={own} scenario={scenario} />}
        {ground !== undefined && (
          <>
            <h3 className="rod">{t('ground')}</h3>
            <p data-words>
              {t('groundText', { rule: format.text(ground.rule), authority: format.text(ground.authority) })}
            </p>
          </>
        )}
        {event !== undefined && <EventOrigin card={event} />}
      </div>
    </article>
  );
}

type StrikeProps = Pick<CardsProps, 'scenario'> & { strike: StrikeNews };

function StrikeHead({ scenario, strike }: StrikeProps) {
  const { t } = useTranslation('resolution');
  const format = useFormat();
  return (
    <p className={styles['bolt']}>
      <Zap size={18} aria-hidden="true" />
      <b>{t('strikes', { company: format.text(scenario.providers[strike.provider]?.name) })}</b>
      {strike.own !== undefined && (
        <span>
          <Said figures={{ chance: <Figure of="chance">{format.wholePercent(strike.own.chance)}</Figure> }}>
            {(put) => t(strike.own?.drawn === false ? 'chanceBeside' : 'chanceWas', put)}
          </Said>
        </span>
      )}
    </p>
  );
}

/** What struck, while the customers answer to it. */
export function StrikeNote({ scenario, strike }: StrikeProps) {
  const format = useFormat();
  return (
    <article className={`sheet ${styles['card']} ${styles['strike']}`}>
      <StrikeHead scenario={scenario} strike={strike} />
      <div className={styles['inside']}>
        <h2 className={styles['title']} data-words>
          {format.text(strike.event?.title)}
        </h2>
        <p className={styles['dek']} data-words>
          {format.text(strike.event?.text)}
        </p>
      </div>
    </article>
  );
}

function OwnPart({ own, scenario }: Pick<GameProps, 'scenario'> & { own: OwnStrike }) {
  const { t } = useTranslation(['resolution', 'weather']);
  const format = useFormat();
  const points = (value: number) => format.number(value, 1);
  const figures = { charge: points(own.charge), rod: points(own.height) };
  return (
    <>
      <h3 className="rod">{own.rod === 'breaks' ? t('rodBroke') : t('rodHeld')}</h3>
      <RodBar charge={own.charge} rod={own.height} label={t('rodBar', figures)} />
      <p className={styles['ends']}>
        <span>
          {t('weather:rod')}{' '}
          <b className="number">
            <Figure of="rod">{figures.rod}</Figure>
          </b>
        </span>
        <span>
          {t('weather:charge')}{' '}
          <b className="number">
            <Figure of="charge">{figures.charge}</Figure>
          </b>
        </span>
      </p>
      <h3 className="rod">{t('whatItDoes')}</h3>
      <dl className={styles['effects']}>
        <div>
          <dt>{t('released')}</dt>
          <dd className="number">
            <Said
              figures={{
                before: <Figure of="charge">{figures.charge}</Figure>,
                after: <Figure of="chargeAfter">{points(own.chargeAfter)}</Figure>,
              }}
            >
              {(put) => t('releasedFromTo', put)}
            </Said>
          </dd>
        </div>
      </dl>
      <OwnTouches touches={own.touches} scenario={scenario} />
    </>
  );
}

export function NoStrikeCard({ view, scenario }: GameProps) {
  const { t } = useTranslation('resolution');
  return (
    <article className={`sheet ${styles['card']}`}>
      <h2 className={styles['title']}>{t('noStrike')}</h2>
      <p className={styles['dek']}>{t(drawsStrikes(view, scenario) ? 'noStrikeText' : 'noStrikeDates')}</p>
    </article>
  );
}
