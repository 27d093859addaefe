import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { partnershipRows, teachingText, tiesInForce } from '../../present/government.ts';
import { isOpen, opensIn } from '../../present/opening.ts';
import { Figure } from '../../ui/figure.tsx';
import { Quarter } from '../../ui/quarter.tsx';
import { Said } from '../../ui/said.tsx';
import { Bid } from './bid.tsx';
import styles from './government.module.css';
import type { TabProps } from './parts.ts';

/** The state programme: what a partnership brings and takes, which take bids, who is tied. */
export function StateProgramme({ view, scenario, draft }: Pick<TabProps, 'view' | 'scenario' | 'draft'>) {
  const { t } = useTranslation('government');
  const format = useFormat();
  const programme = scenario.stateProgramme;
  if (programme === undefined) return null;
  return (
    <section className={styles['part']}>
      <h3 className="rod" data-name>
        {format.text(programme.name)}
      </h3>
      <p data-words>{format.text(programme.text)}</p>
      <p className="caption">
        <Said
          figures={{
            quarters: <Figure of="partnershipQuarters">{format.number(programme.quarters)}</Figure>,
            rod: <Figure of="partnershipRod">{format.number(programme.rod)}</Figure>,
            percent: <Figure of="partnershipTakes">{format.wholePercent(100 * programme.revenueTaken)}</Figure>,
          }}
        >
          {(put) => t('brings', put)}
        </Said>
      </p>
      <p className="caption">
        {t(teachingText(view, programme), { company: format.text(scenario.providers[programme.learner]?.shortName) })}
      </p>
      {!view.own.mayBid && <WhoBids view={view} scenario={scenario} />}
      {view.own.mayBid && (
        <p className="caption">
          <Said
            figures={{
              points: <Figure of="bidDoubling">{format.number(programme.standingPerDoubling)}</Figure>,
              minimum: <Figure of="bidMinimum">{format.smallSum(programme.minimumBid)}</Figure>,
            }}
          >
            {(put) => t('bidMade', put)}
          </Said>
        </p>
      )}
      <ul className={styles['list']}>
        {partnershipRows(view, programme, draft).map((row) => (
          <li key={row.id}>
            <Bid row={row} programme={programme} scenario={scenario} standing={view.own.standing} />
            {row.state === 'open' && row.partners.length > 0 && (
              <p className="caption">
                {t('bidsShared', {
                  companies: format.list(row.partners.map((p) => format.text(scenario.providers[p]?.shortName))),
                })}
              </p>
            )}
          </li>
        ))}
      </ul>
      <Ties view={view} scenario={scenario} />
      <details className={styles['more']}>
        <summary>{t('counterView')}</summary>
        <p data-words>{format.text(programme.counterView)}</p>
      </details>
    </section>
  );
}

/** Who may bid, and how a seat that may not comes to it: now, later, or not in this match. */
function WhoBids({ view, scenario }: Pick<TabProps, 'view' | 'scenario'>) {
  const { t } = useTranslation('government');
  const format = useFormat();
  const names = format.list(scenario.certificates.filter((one) => one.opensBids).map((one) => format.text(one.name)));
  if (isOpen(view, 'certificates')) return <p data-words>{t('bidsMissingText', { names })}</p>;
  const later = opensIn(view, 'certificates');
  if (later === undefined) return <p data-words>{t('bidsMissingNever', { names })}</p>;
  return (
    <p data-words>
      <Said figures={{ quarter: <Quarter number={scenario.firstQuarter + later} /> }}>
        {(put) => t('bidsMissingLater', { ...put, names })}
      </Said>
    </p>
  );
}

function Ties({ view, scenario }: Pick<TabProps, 'view' | 'scenario'>) {
  const { t } = useTranslation('government');
  const format = useFormat();
  const ties = tiesInForce(view);
  return (
    <>
      <h4 className={styles['small']}>{t('inForce')}</h4>
      {ties.length === 0 && <p className="caption">{t('inForceNone')}</p>}
      <ul className={styles['ties']}>
        {ties.map((tie) => (
          <li key={`${tie.partnership} ${tie.provider}`} data-own={tie.own || undefined}>
            <Said figures={{ quarters: <Figure of="quartersLeft">{format.number(tie.quartersLeft)}</Figure> }}>
              {(put) =>
                t('tie', {
                  ...put,
                  partnership: format.text(scenario.stateProgramme?.partnerships[tie.partnership]?.name),
                  company: format.text(scenario.providers[tie.provider]?.shortName),
                  count: tie.quartersLeft,
                })
              }
            </Said>
          </li>
        ))}
      </ul>
    </>
  );
}
