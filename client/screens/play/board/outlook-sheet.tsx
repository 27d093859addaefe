import { useTranslation } from 'react-i18next';
import { type Outlook, skyState } from '#shared/rules/weather.ts';
import { counted } from '../../../i18n/marked.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { Marked } from '../../../ui/said.tsx';
import { FrontIcon, WeatherIcon } from '../../../ui/weather-icon.tsx';
import { ChancesAhead } from '../chances-ahead.tsx';
import type { ForecastProps, GameProps } from '../parts.ts';
import styles from './outlook-sheet.module.css';

type OutlookSheetProps = GameProps & ForecastProps & { outlook: Outlook | undefined; showDetails: () => void };

/** The sky now, when it gets darker, and the own strike chance: the board's weather in words. */
export function OutlookSheet({ view, scenario, forecast, outlook, showDetails }: OutlookSheetProps) {
  const { t } = useTranslation('board');
  const format = useFormat();
  const sky = skyState(view.own.sky);
  const chance = outlook === undefined ? undefined : format.wholePercent(outlook.chance);
  return (
    <section className={`sheet ${styles['outlook']}`} aria-labelledby="outlook-title">
      <h2 id="outlook-title" className="rod">
        {t('outlook')}
      </h2>
      <p className={styles['now']}>
        <WeatherIcon sky={sky} size={20} />
        <b>{t(`sky_${sky}`)}</b>
      </p>
      {outlook !== undefined && (
        <div className={styles['chances']}>
          <ChancesAhead view={view} scenario={scenario} outlook={outlook} now={forecast.now} />
        </div>
      )}
      <p className={styles['front']}>
        <FrontIcon />
        <FrontWords front={view.past.at(-1)?.front ?? undefined} />
        {chance !== undefined && (
          <button type="button" aria-label={t('why', { chance })} onClick={showDetails}>
            {t('whyShort')}
          </button>
        )}
      </p>
    </section>
  );
}

/** When the sky next gets darker, as far as everybody can see. */
export function FrontWords({ front }: { front: number | undefined }) {
  const { t } = useTranslation('board');
  if (front === undefined) return t('frontNone');
  if (front === 0) return t('frontNow');
  return (
    <span>
      <Marked of="front" text={t('front', counted(front))} />
    </span>
  );
}
