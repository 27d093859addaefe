import { useTranslation } from 'react-i18next';
import { counted } from '../../../i18n/marked.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import type { Debriefing } from '../../../model/debrief.ts';
import { useMatch } from '../../../model/match-store.ts';
import { mean } from '../../../present/debrief/dots.ts';
import { Figure } from '../../../ui/figure.tsx';
import { handOn } from '../../../ui/hand-on.ts';
import { Quarter } from '../../../ui/quarter.tsx';
import { Said } from '../../../ui/said.tsx';
import { Toggle } from '../../../ui/toggle.tsx';
import type { GameProps } from '../parts.ts';
import sheet from './debrief.module.css';
import { Strip } from './dot-strip.tsx';
import { Missing } from './missing.tsx';
import styles from './parts.module.css';

/** The events of the match as switches, and what other luck makes of it without those that are off. */
export function WhatIf({ view, scenario, computed }: GameProps & { computed: Debriefing }) {
  const { t } = useTranslation('debrief');
  const format = useFormat();
  const cards = useMatch((store) => store.cards);
  const { switches, whatIf, setWithout, cancel } = computed;
  const { without, dots, base, done, of } = whatIf;
  const company = format.text(scenario.providers[view.own.provider]?.shortName);
  const running = done < of && computed.progress !== undefined;
  const share = (values: readonly number[]) => <Figure of="replayShare">{format.percent(mean(values))}</Figure>;
  return (
    <section className={`sheet ${sheet['sheet']} ${sheet['whatIf']}`} data-what-if>
      <header>
        <h2 className="rod">{t('whatIf')}</h2>
        <span className="caption">{t('whatIfNote')}</span>
      </header>
      {switches === undefined ? (
        <Missing computed={computed}>{t('computingSwitches')}</Missing>
      ) : (
        <div className={styles['whatIf']}>
          {switches.length === 0 && <p>{t('whatIfNone')}</p>}
          <ul className={styles['switches']}>
            {switches.map(({ event, quarters, alone }) => {
              const on = !without.includes(event);
              return (
                <li key={event} data-off={!on}>
                  <Toggle
                    on={on}
                    change={(now) => setWithout(now ? without.filter((one) => one !== event) : [...without, event])}
                  >
                    <b data-words>{format.text(cards.find((card) => card.id === event)?.title ?? event)}</b>
                    {quarters.map((quarter) => (
                      <Quarter key={quarter} number={scenario.firstQuarter + quarter} />
                    ))}
                  </Toggle>
                  <span
                    className={styles['points']}
                    data-sign={alone >= 0.05 ? 'gain' : alone <= -0.05 ? 'loss' : 'none'}
                  >
                    <span className="hidden-text">{t('alone')} </span>
                    <Figure of="switchAlone">{format.points(alone)}</Figure>
                  </span>
                </li>
              );
            })}
          </ul>
          <div>
            <div role="status">
              {dots.length > 0 && !running && (
                <p className={sheet['serif']}>
                  {without.length === 0 ? (
                    <Said figures={{ base: share(base) }}>{(put) => t('whatIfAll', { ...put, company })}</Said>
                  ) : (
                    <Said
                      figures={{
                        count: <Figure of="switchesOff">{format.number(without.length)}</Figure>,
                        share: share(dots),
                        base: share(base),
                      }}
                    >
                      {(put) => t('whatIfOff', { ...put, ...counted(without.length, 'switchesOff'), company })}
                    </Said>
                  )}
                </p>
              )}
            </div>
            {dots.length > 0 && (
              <Strip
                dots={dots}
                own={view.past.at(-1)?.share[view.own.provider] ?? 0}
                code={scenario.providers[view.own.provider]?.code ?? ''}
              />
            )}
            {running && (
              <div className={styles['progress']}>
                <span>
                  <Said
                    figures={{
                      done: <Figure of="replays">{format.number(done)}</Figure>,
                      of: <Figure of="replays">{format.number(of)}</Figure>,
                    }}
                  >
                    {(put) => t('replaying', put)}
                  </Said>
                </span>
                <progress max={of} value={done} aria-label={t('whatIf')} />
                <button ref={handOn} type="button" className="button" onClick={cancel}>
                  {t('cancel')}
                </button>
              </div>
            )}
          </div>
        </div>
      )}
    </section>
  );
}
