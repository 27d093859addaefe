import { useTranslation } from 'react-i18next';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useMatch } from '../../model/match-store.ts';
import { type PartnershipRow, steppedBid } from '../../present/government.ts';
import { Figure } from '../../ui/figure.tsx';
import { Said } from '../../ui/said.tsx';
import { Stepper } from '../../ui/stepper.tsx';
import styles from './government.module.css';

const STEP = 10;
const HIGHEST = 1_000_000;
const STATES = { open: 'bidsOpen', closed: 'bidsClosed', missing: 'bidsMissing', held: 'bidsHeld' } as const;

type BidProps = {
  row: PartnershipRow;
  programme: NonNullable<PublicScenario['stateProgramme']>;
  scenario: PublicScenario;
  standing: number;
};

/** One partnership: its field for a sealed bid, or why it takes none. */
export function Bid({ row, programme, scenario, standing }: BidProps) {
  const { t } = useTranslation('government');
  const format = useFormat();
  const setLever = useMatch((store) => store.setLever);
  const name = format.text(row.name);
  const amount = <Figure of="bidAmount">{format.smallSum(row.bid)}</Figure>;
  const minimum = format.smallSum(programme.minimumBid);
  return (
    <>
      <div className={styles['head']}>
        <b data-name>{name}</b>
        <span
          className={`chip ${row.state === 'open' ? styles['coming'] : row.state === 'held' ? styles['held'] : ''}`}
        >
          {t(STATES[row.state])}
        </span>
      </div>
      <p>
        <span data-words>{format.text(row.text)}</span>{' '}
        <span className={styles['segment']}>{format.text(scenario.segments[row.segment]?.name)}</span>
      </p>
      {row.state === 'held' && (
        <p className="caption">
          <Said figures={{ quarters: <Figure of="quartersLeft">{format.number(row.quartersLeft)}</Figure> }}>
            {(put) => t('bidsHeldText', { ...put, count: row.quartersLeft })}
          </Said>
        </p>
      )}
      {row.state === 'open' && (
        <div className={styles['bid']}>
          <div>
            <span aria-hidden="true">{t('bidField')}</span>
            <span className="caption">
              {row.worth !== undefined ? (
                <Said
                  figures={{
                    amount,
                    worth: <Figure of="bidWorth">{format.number(row.worth, 1)}</Figure>,
                    standing: <Figure of="standing">{format.number(standing, 1)}</Figure>,
                    money: <Figure of="bidMoney">{format.number(row.worth - standing, 1)}</Figure>,
                  }}
                >
                  {(put) => t('bidCounts', put)}
                </Said>
              ) : (
                <Said figures={{ amount, minimum: <Figure of="bidMinimum">{minimum}</Figure> }}>
                  {(put) => t(row.bid > 0 ? 'bidTooLow' : 'bidNothing', put)}
                </Said>
              )}
            </span>
          </div>
          <Stepper
            label={t('bid', { partnership: name })}
            value={row.bid}
            low={0}
            high={HIGHEST}
            step={STEP}
            change={(next) =>
              setLever(`government.bids.${row.id}`, steppedBid(row.bid, next, STEP, programme.minimumBid))
            }
          />
        </div>
      )}
      {row.state === 'open' && row.worth !== undefined && <p className="caption">{t('bidSealed')}</p>}
    </>
  );
}
