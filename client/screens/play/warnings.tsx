import { useTranslation } from 'react-i18next';
import type { SeatView } from '#shared/match/views.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { fullHalls, researchBehind } from '../../present/projection.ts';
import { Figure } from '../../ui/figure.tsx';
import { Quarter } from '../../ui/quarter.tsx';
import { Said } from '../../ui/said.tsx';
import styles from './orders.module.css';
import type { ForecastProps, GameProps } from './parts.ts';

/** Before submitting: halls that the draft is expected to fill too far, now or by the time new ones could open. */
export function FullHallsWarning({ view, scenario, forecast: { now, kneeUse } }: GameProps & ForecastProps) {
  const { t } = useTranslation('projection');
  const format = useFormat();
  const full = fullHalls(now, kneeUse, scenario.quartersToBuild);
  const quarter = (ahead: number) => <Quarter number={scenario.firstQuarter + view.quarter + ahead} />;
  return (
    <p role="status" className={styles['warning']} data-warning="halls">
      {full !== undefined && (
        <Said
          figures={{
            percent: (
              <Figure of={full.kind.startsWith('turnedAway') ? 'projectedTurnedAway' : 'projectedPeak'}>
                {format.wholePercent(full.percent)}
              </Figure>
            ),
            knee: <Figure of="projectedPeak">{format.wholePercent(100 * (kneeUse ?? 1))}</Figure>,
            quarter: quarter(full.ahead),
            opens: quarter(scenario.quartersToBuild),
          }}
        >
          {(put) => t(full.kind, put)}
        </Said>
      )}
    </p>
  );
}

/** Before submitting: what research below the field is expected to cost in share. */
export function ResearchWarning({ forecast: { now, keptUp }, view, focus }: ForecastProps & ResearchSeen) {
  const { t } = useTranslation('projection');
  const format = useFormat();
  const behind = researchBehind(view, focus, now, keptUp);
  return (
    <p role="status" className={styles['warning']} data-warning="research">
      {behind !== undefined && (
        <Said figures={{ points: <Figure of="researchWorth">{format.number(behind.points, 1)}</Figure> }}>
          {(put) => t(behind.kind, put)}
        </Said>
      )}
    </p>
  );
}

type ResearchSeen = { view: SeatView; focus: string };
