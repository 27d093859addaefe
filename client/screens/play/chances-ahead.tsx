import { useTranslation } from 'react-i18next';
import type { ForecastQuarter } from '#shared/forecast/forecast.ts';
import type { Outlook } from '#shared/rules/weather.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { skiesAhead } from '../../present/projection.ts';
import { Figure } from '../../ui/figure.tsx';
import { Quarter } from '../../ui/quarter.tsx';
import { WeatherIcon } from '../../ui/weather-icon.tsx';
import { ChanceTerms } from './chance-terms.tsx';
import styles from './chances-ahead.module.css';
import type { GameProps } from './parts.ts';

type ChancesAheadProps = GameProps & { outlook: Outlook; now: readonly ForecastQuarter[] | undefined };

/** The sky and the own strike chance of the quarter in planning and the three after it. */
export function ChancesAhead({ view, scenario, outlook, now }: ChancesAheadProps) {
  const { t } = useTranslation(['projection', 'board']);
  const format = useFormat();
  const skies = skiesAhead(view, outlook.chance, now);
  return (
    <table className={styles['chances']}>
      <caption className="hidden-text">{t('chances')}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles['name']}>
            <span className="hidden-text">{t('quarter')}</span>
          </th>
          {skies.map(({ quarter, sky }) => (
            <th key={quarter} scope="col">
              <Quarter number={scenario.firstQuarter + quarter} short />
              <WeatherIcon sky={sky} size={20} />
              <span className="hidden-text">{t(`board:sky_${sky}`)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row" className={styles['name']}>
            <span className="hidden-text">{t('board:chance')}</span>
          </th>
          {skies.map(({ quarter, chance }, n) => (
            <td key={quarter}>
              {chance === undefined ? (
                '–'
              ) : n === 0 ? (
                <Figure of="chance" detail={<ChanceTerms outlook={outlook} />}>
                  {format.wholePercent(chance)}
                </Figure>
              ) : (
                <Figure of="projectedChance">{format.wholePercent(chance)}</Figure>
              )}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
