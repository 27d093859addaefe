import { useTranslation } from 'react-i18next';
import { counted, marked } from '../../i18n/marked.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useMatch } from '../../model/match-store.ts';
import { hallsByHub } from '../../present/board/hub-look.ts';
import { isOpen } from '../../present/opening.ts';
import { hubToBuild } from '../../present/tour.ts';
import { Figure } from '../../ui/figure.tsx';
import { Quarter } from '../../ui/quarter.tsx';
import { Marked, Said } from '../../ui/said.tsx';
import { Stepper } from '../../ui/stepper.tsx';
import styles from './orders.module.css';
import type { TabProps } from './parts.ts';
import { FullHallsWarning } from './warnings.tsx';

/** Halls to begin by hub, and the group's machines. */
export function BuildTab({ view, scenario, draft, forecast }: TabProps) {
  const { t } = useTranslation('play');
  const format = useFormat();
  const setLever = useMatch((store) => store.setLever);
  const { own, prices } = view;
  const halls = hallsByHub(view, scenario);
  const pointed = hubToBuild(scenario);
  const opens = scenario.firstQuarter + view.quarter + scenario.quartersToBuild;
  const machines = scenario.machines[own.provider] ?? 0;
  const lent = scenario.machineSeasons.includes((scenario.firstQuarter + view.quarter) % 4);
  return (
    <>
      <h2 className="rod">{t('hallsTitle')}</h2>
      <p className="caption">
        <Said figures={{ quarter: <Quarter number={opens} /> }}>{(put) => t('hallsHint', put)}</Said>
        {' · '}
        <Said figures={{ cost: <Figure of="hallCost">{format.money(prices.hall)}</Figure> }}>
          {(put) => t('hallCost', put)}
        </Said>
      </p>
      <FullHallsWarning view={view} scenario={scenario} forecast={forecast} />
      {scenario.hubs.map((hub, h) => {
        const name = format.text(hub.name);
        const { standing, underway } = halls[h] ?? { standing: 0, underway: 0 };
        return (
          <div key={hub.id} className={styles['row']} data-tour={h === pointed ? 'hall' : undefined}>
            <div>
              <b>{name}</b>
              <span className="caption">
                <Marked
                  of="halls"
                  text={[
                    t('hallsHave', counted(standing, 'halls')),
                    ...(underway > 0 ? [t('hallsUnderway', counted(underway, 'hallsUnderway'))] : []),
                    t('power', { price: marked(format.yuan(hub.powerPrice), 'power') }),
                    t('permits', counted(hub.permits, 'permits')),
                  ].join(' · ')}
                />
              </span>
            </div>
            {isOpen(view, 'halls') && (
              <Stepper
                label={t('begin', { hub: name })}
                value={draft.build.begin[hub.id] ?? 0}
                low={0}
                high={hub.permits}
                change={(value) => setLever(`build.begin.${hub.id}`, value)}
              />
            )}
          </div>
        );
      })}
      {machines > 0 && isOpen(view, 'machines') && (
        <div className={styles['row']}>
          <div>
            <b>{t('machines')}</b>
            <span className="caption">
              {lent ? (
                <Marked of="machines" text={t('machinesText', counted(machines, 'machines'))} />
              ) : (
                t('machinesBack')
              )}
            </span>
          </div>
          {lent && (
            <Stepper
              label={t('machines')}
              value={draft.build.groupMachines}
              low={0}
              high={machines}
              step={100}
              change={(value) => setLever('build.groupMachines', value)}
            />
          )}
        </div>
      )}
    </>
  );
}
