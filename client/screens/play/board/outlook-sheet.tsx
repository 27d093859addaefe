import { useTranslation } from 'react-i18next';
import { type Outlook, skyState } from '#shared/rules/weather.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { darkerFrom } from '../../../present/front.ts';
import { Figure } from '../../../ui/figure.tsx';
import { Quarter } from '../../../ui/quarter.tsx';
import { Said } from '../../../ui/said.tsx';
import { FrontIcon, WeatherIcon } from '../../../ui/weather-icon.tsx';
import { ChancesAhead } from '../chances-ahead.tsx';
import type { ForecastProps, GameProps } from '../parts.ts';
import styles from './outlook-sheet.module.css';

type OutlookSheetProps = GameProps & ForecastProps & { outlook: Outlook | undefined; showDetails: () => void };

/** The sky last seen, when it gets darker, and the own strike chance: the board's weather in words. */
export function OutlookSheet({ view, scenario, forecast, outlook, showDetails }: OutlookSheetProps) {
  const { t } = useTranslation('board');
  const format = useFormat();
  const sky = skyState(view.own.sky);
  const dark = darkerFrom(view.past);
  const chance = outlook === undefined ? undefined : format.wholePercent(outlook.chance);
  return (
    <section className={`sheet ${styles['outlook']}`} aria-labelledby="outlook-title">
      <h2 id="outlook-title" className="rod">
        {t('outlook')}
      </h2>
      <p className={styles['now']}>
        <WeatherIcon sky={sky} size={20} />
        <b>
          <Said figures={{ quarter: <Quarter number={scenario.firstQuarter + view.quarter - 1} short year /> }}>
            {(put) => t('skySeen', { ...put, sky: t(`sky_${sky}`) })}
          </Said>
        </b>
      </p>
      {outlook !== undefined && (
        <div className={styles['chances']}>
          <ChancesAhead view={view} scenario={scenario} outlook={outlook} now={forecast.now} />
        </div>
      )}
      <p className={styles['front']}>
        <FrontIcon />
        <FrontWords from={dark === undefined ? undefined : scenario.firstQuarter + dark} />
        {chance !== undefined && (
          <button type="button" aria-label={t('why', { chance })} onClick={showDetails}>
            {t('whyShort')}
          </button>
        )}
      </p>
    </section>
  );
}

/** When the sky next gets darker, as far as everybody can see. @param from - Quarters since year 0. */
export function FrontWords({ from }: { from: number | undefined }) {
  const { t } = useTranslation('board');
  const format = useFormat();
  if (from === undefined) return t('frontNone');
  return (
    <span>
      <Said figures={{ quarter: <Figure of="front">{format.shortQuarter(from)}</Figure> }}>
        {(put) => t('front', put)}
      </Said>
    </span>
  );
}
