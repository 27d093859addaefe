import { useTranslation } from 'react-i18next';
import { counted } from '../../../i18n/marked.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import type { Debriefing } from '../../../model/debrief.ts';
import { mean } from '../../../present/debrief/dots.ts';
import { Figure } from '../../../ui/figure.tsx';
import { handOn } from '../../../ui/hand-on.ts';
import { Said } from '../../../ui/said.tsx';
import type { GameProps } from '../parts.ts';
import sheet from './debrief.module.css';
import { Strip } from './dot-strip.tsx';
import { Missing } from './missing.tsx';
import styles from './parts.module.css';
import { Switches } from './switches.tsx';

/** The events of the match as switches, and what other luck makes of it without those that are off. */
export function WhatIf({ view, scenario, computed }: GameProps & { computed: Debriefing }) {
  const { t } = useTranslation('debrief');
  const format = useFormat();
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
          <Switches {...{ view, scenario, switches, without, setWithout }} />
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
