import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { useMatch } from '../../model/match-store.ts';
import { listingTrack } from '../../present/finance.ts';
import { Figure } from '../../ui/figure.tsx';
import { Said } from '../../ui/said.tsx';
import { Toggle } from '../../ui/toggle.tsx';
import styles from './finance.module.css';
import type { TabProps } from './parts.ts';

const STATES = { taken: 'stepTaken', next: 'stepNext', later: 'stepLater' } as const;

/** The separate listing in its steps: what each costs, what the next one needs, and whether it would pass now. */
export function ListingTrack({ view, scenario, draft }: Pick<TabProps, 'view' | 'scenario' | 'draft'>) {
  const { t } = useTranslation('finance');
  const format = useFormat();
  const setLever = useMatch((store) => store.setLever);
  const { own, prices } = view;
  const { steps, needsWindow, open } = listingTrack(own, scenario.listing);
  const done = own.listing >= steps.length;
  return (
    <section className={styles['part']}>
      <header className={styles['head']}>
        <h3 className="rod">{t('listingTitle')}</h3>
        <span className="caption">
          {done ? (
            t('listingDone')
          ) : (
            <Said
              figures={{
                now: <Figure of="listingSteps">{format.number(own.listing)}</Figure>,
                all: <Figure of="listingSteps">{format.number(steps.length)}</Figure>,
              }}
            >
              {(put) => t('listingAt', put)}
            </Said>
          )}
        </span>
      </header>
      <ol className={styles['steps']}>
        {steps.map((step, index) => (
          <li key={step.id} data-state={step.state}>
            <b>
              {step.state === 'taken' ? (
                <Check size={14} aria-hidden="true" />
              ) : (
                <i aria-hidden="true" data-name>
                  {index + 1}
                </i>
              )}
              {t(`step_${step.id}`)}
            </b>
            <span>
              <Figure of="listingCost">{format.smallSum(step.cost)}</Figure>
            </span>
            <span className="hidden-text">{t(STATES[step.state])}</span>
          </li>
        ))}
      </ol>
      {!done && (
        <>
          <p>
            {needsWindow ? (
              <Said
                figures={{
                  skyLimit: <Figure of="skyLimit">{format.number(scenario.listing.skyLimit)}</Figure>,
                  standingNeeded: <Figure of="standingNeeded">{format.number(scenario.listing.standingNeeded)}</Figure>,
                  sky: <Figure of="sky">{format.number(own.sky)}</Figure>,
                  standing: <Figure of="standing">{format.number(own.standing)}</Figure>,
                }}
              >
                {(put) => t('listingNeeds', put)}
              </Said>
            ) : (
              t('listingFree')
            )}
          </p>
          {needsWindow && <p className={styles['verdict']}>{open ? t('listingOpen') : t('listingClosed')}</p>}
          <p className="caption">{t('listingSunk')}</p>
          <Toggle
            on={draft.finance.listing === 'advance'}
            change={(on) => setLever('finance.listing', on ? 'advance' : 'wait')}
          >
            <Said
              figures={{
                cost: (
                  <Figure of="listingCost" inert>
                    {format.smallSum(prices.listing)}
                  </Figure>
                ),
              }}
            >
              {(put) => t('listingAdvance', put)}
            </Said>
          </Toggle>
        </>
      )}
    </section>
  );
}
