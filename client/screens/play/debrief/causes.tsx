import type { ToggleEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import type { DebriefState } from '../../../model/debrief.ts';
import {
  type CauseRow,
  type CauseScale,
  causeRows,
  causeScale,
  hasMore,
  hasRanges,
} from '../../../present/debrief/causes.ts';
import { Figure } from '../../../ui/figure.tsx';
import { Said } from '../../../ui/said.tsx';
import { useIntoSight } from '../../../ui/use-into-sight.ts';
import type { GameProps } from '../parts.ts';
import sheet from './debrief.module.css';
import { Evidence, type EvidenceProps, type WrittenDebrief } from './evidence.tsx';
import { Missing } from './missing.tsx';
import styles from './parts.module.css';

type CausesProps = GameProps & { computed: DebriefState; written: WrittenDebrief | undefined };

/** What each cause moved in this match, beside what the sources allow for the real loss. */
export function Causes({ view, scenario, computed, written }: CausesProps) {
  const { t } = useTranslation('debrief');
  const format = useFormat();
  const rows = causeRows(computed.causes ?? []);
  const scale = causeScale(rows);
  const ranged = hasRanges(rows);
  const at = placeOn(scale);
  const see = useIntoSight();
  return (
    <section className={`sheet ${sheet['sheet']} ${sheet['causes']}`} data-causes>
      <header>
        <h2 className="rod">
          {t('causes', { company: format.text(scenario.providers[view.own.provider]?.shortName) })}
        </h2>
        {ranged && <span className="caption">{t('causesKey')}</span>}
      </header>
      {computed.causes === undefined && <Missing computed={computed}>{t('computingCauses')}</Missing>}
      {computed.causes !== undefined && (
        <div>
          {rows.map((row) => (
            <Cause
              key={row.id}
              row={row}
              scale={scale}
              cause={written?.causes.find((one) => one.id === row.id)}
              written={written}
            />
          ))}
          <div className={styles['axis']} aria-hidden="true" data-axis>
            <span />
            <div>
              {scale.ticks.map((tick) => (
                <span key={tick} style={{ left: at(tick) }}>
                  {format.signed(tick)}
                </span>
              ))}
            </div>
          </div>
        </div>
      )}
      <p className="caption">{t('causesNote')}</p>
      {ranged && <p className="caption">{t('causesRanges')}</p>}
      {written !== undefined && written.views.length > 0 && (
        <details className={styles['views']} onToggle={seen(see)}>
          <summary>{t('views')}</summary>
          {written.views.map((one) => (
            <details key={one.id} className={styles['cause']} onToggle={seen(see)}>
              <summary className={styles['summary']}>
                <b data-words>{format.text(one.title)}</b>
              </summary>
              <div className={styles['evidence']}>
                <Evidence title={t('counterView')} statements={[one]} written={written} />
              </div>
            </details>
          ))}
        </details>
      )}
      {written !== undefined && (
        <>
          <Folded title={t('notTaught')} statements={written.notTaught} written={written} />
          <Folded title={t('questions')} statements={written.questions} written={written} />
        </>
      )}
    </section>
  );
}

/** Statements that open when somebody wants to talk about them. */
function Folded({ title, statements, written }: EvidenceProps & { title: string }) {
  const see = useIntoSight();
  if (statements.length === 0) return null;
  return (
    <details className={styles['views']} onToggle={seen(see)}>
      <summary>{title}</summary>
      <div className={styles['evidence']}>
        <Evidence statements={statements} written={written} />
      </div>
    </details>
  );
}

/** What opens at the end of the screen is brought into it. */
function seen(see: (opened: Element) => void) {
  return ({ currentTarget }: ToggleEvent<HTMLDetailsElement>) => {
    if (currentTarget.open) see(currentTarget);
  };
}

function placeOn({ from, to }: CauseScale) {
  return (value: number) => `${(100 * (value - from)) / (to - from)}%`;
}

type CauseProps = {
  row: CauseRow;
  scale: CauseScale;
  /** What the scenario says about it. */
  cause: WrittenDebrief['causes'][number] | undefined;
  written: WrittenDebrief | undefined;
};

/** A cause with its bar and the range of the sources; it opens where there is more to read. */
function Cause({ row, scale, cause, written }: CauseProps) {
  const { t } = useTranslation('debrief');
  const format = useFormat();
  const see = useIntoSight();
  const { id, points, range } = row;
  const at = placeOn(scale);
  const sign = points === undefined || Math.abs(points) < 0.05 ? 'none' : points > 0 ? 'gain' : 'loss';
  const line = (
    <>
      <b data-name>{cause === undefined ? t('causeOwn') : format.text(cause.title)}</b>
      <span className={styles['track']} aria-hidden="true">
        <Lines scale={scale} at={at} />
        {points !== undefined && (
          <i
            className={styles['bar']}
            data-sign={sign}
            style={{ left: at(Math.min(0, points)), right: `calc(100% - ${at(Math.max(0, points))})` }}
          />
        )}
        {range !== undefined && (
          <i className={styles['bracket']} style={{ left: at(range[0]), right: `calc(100% - ${at(range[1])})` }} />
        )}
      </span>
      <span className={styles['points']} data-sign={sign}>
        {points === undefined ? (
          <span className="hidden-text">{t('causeNoBar')}</span>
        ) : (
          <Figure of="causePoints" inert={hasMore(row, cause)}>
            {format.points(points)}
          </Figure>
        )}
      </span>
    </>
  );
  if (!hasMore(row, cause))
    return (
      <div className={styles['cause']} data-cause={id}>
        <div className={styles['summary']}>{line}</div>
      </div>
    );
  return (
    <details className={styles['cause']} data-cause={id} onToggle={seen(see)}>
      <summary className={styles['summary']}>{line}</summary>
      <div className={styles['evidence']}>
        {range !== undefined && (
          <p>
            <Said
              figures={{
                low: <Figure of="causeRange">{format.points(range[0])}</Figure>,
                high: <Figure of="causeRange">{format.points(range[1])}</Figure>,
              }}
            >
              {(put) => t('causeRange', put)}
            </Said>
          </p>
        )}
        {written !== undefined && cause !== undefined && (
          <>
            <Evidence title={t('evidenceFor')} statements={cause.evidenceFor} written={written} />
            <Evidence title={t('evidenceAgainst')} statements={cause.evidenceAgainst} written={written} />
          </>
        )}
      </div>
    </details>
  );
}

function Lines({ scale, at }: { scale: CauseScale; at: (value: number) => string }) {
  return scale.ticks.map((tick) => (
    <i key={tick} className={styles['tick']} data-zero={tick === 0} style={{ left: at(tick) }} />
  ));
}
