import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { missedBy, projectionRows, shareFan } from '../../present/projection.ts';
import { providerColour } from '../../ui/badge.tsx';
import { FanChart } from '../../ui/fan-chart.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Said } from '../../ui/said.tsx';
import type { ForecastProps, GameProps } from './parts.ts';
import styles from './projection.module.css';
import { ProjectionLine, ProjectionTable } from './projection-table.tsx';
import { ShareGuess } from './share-guess.tsx';

type ProjectionSheetProps = GameProps &
  ForecastProps & {
    /** On a low screen one line has to do. */
    short?: boolean;
    /** Stands at the end of the head. */
    children?: ReactNode;
  };

/** What comes of the orders as they stand, if nobody else changes anything. */
export function ProjectionSheet({ view, scenario, forecast, short = false, children }: ProjectionSheetProps) {
  const { t } = useTranslation(['projection', 'states']);
  const format = useFormat();
  const rows = projectionRows(view, scenario, forecast, format);
  const fan = shareFan(view, scenario, forecast);
  const first = scenario.firstQuarter;
  // beside “now” there is no room for a year
  const name = (ahead: number) =>
    format.shortQuarter(first + fan.now + ahead, ahead === 1 ? false : ahead < 0 || undefined);
  const waits = forecast.state !== 'ready';
  return (
    <section
      className={`sheet ${styles['projection']}`}
      data-projection={forecast.state}
      data-short={short || undefined}
    >
      <header>
        <h2 className="rod">{t('title')}</h2>
        <p className="caption" role="status">
          {waits
            ? t(forecast.state)
            : !short && <Missed points={missedBy(forecast.last ? { forecast: forecast.last } : view)} />}
        </p>
        {forecast.state === 'failed' && (
          <button type="button" className="button" onClick={forecast.again}>
            {t('states:again')}
          </button>
        )}
        {short && <ProjectionLine rows={rows} />}
        {children}
      </header>
      {!short && (
        <>
          <div className={styles['both']}>
            <FanChart
              fan={fan}
              colour={providerColour(scenario.providers[view.own.provider]?.code ?? '')}
              label={t('chart')}
              now={t('now')}
              name={name}
              write={(value) => format.number(value, 1)}
            />
            <ProjectionTable rows={rows} quarter={first + view.quarter} />
          </div>
          <ShareGuess view={view} quarter={first + view.quarter} />
        </>
      )}
    </section>
  );
}

/** How far the last projection was off: nothing where there was none. */
function Missed({ points }: { points: number | undefined }) {
  const { t } = useTranslation('projection');
  const format = useFormat();
  if (points === undefined) return null;
  if (points === 0) return t('missedNone');
  return (
    <Said figures={{ points: <Figure of="projectionMissed">{format.number(Math.abs(points), 1)}</Figure> }}>
      {(put) => t(points > 0 ? 'missedHigh' : 'missedLow', put)}
    </Said>
  );
}
