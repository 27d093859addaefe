import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { useMatch } from '../../model/match-store.ts';
import { type CertificateRow, certificateRows } from '../../present/government.ts';
import { Figure } from '../../ui/figure.tsx';
import { Quarter } from '../../ui/quarter.tsx';
import { Said } from '../../ui/said.tsx';
import { Toggle } from '../../ui/toggle.tsx';
import styles from './government.module.css';
import type { TabProps } from './parts.ts';

/** Certificates: what each opens, costs and is. */
export function Certificates({ view, scenario, draft }: Pick<TabProps, 'view' | 'scenario' | 'draft'>) {
  const { t } = useTranslation('government');
  const rows = certificateRows(view, scenario, draft);
  if (rows.length === 0) return null;
  const next = scenario.firstQuarter + view.quarter + 1;
  return (
    <section className={styles['part']}>
      <h3 className="rod">{t('certificates')}</h3>
      <p className="caption">{t('certificatesHint')}</p>
      <ul className={styles['list']}>
        {rows.map((row) => (
          <li key={row.id}>
            <Certificate row={row} next={next} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const STATES = { none: 'stateNone', coming: 'stateComing', held: 'stateHeld', lapsing: 'stateLapsing' } as const;

function Certificate({ row, next }: { row: CertificateRow; next: number }) {
  const { t } = useTranslation('government');
  const format = useFormat();
  const setLever = useMatch((store) => store.setLever);
  const cost = format.smallSum(row.cost);
  const held = row.state === 'held' || row.state === 'lapsing';
  return (
    <>
      <div className={styles['head']}>
        <b data-name>{format.text(row.name)}</b>
        <span className={`chip ${styles[row.state] ?? ''}`}>
          <span>
            <Said figures={{ quarter: <Quarter number={next} /> }}>{(put) => t(STATES[row.state], put)}</Said>
          </span>
        </span>
      </div>
      <p data-words>{format.text(row.text)}</p>
      <p className="caption">
        <Said
          figures={{
            rod: <Figure of="certificateRod">{format.signed(row.rod)}</Figure>,
            compliance: <Figure of="certificateCompliance">{format.signed(row.compliance)}</Figure>,
          }}
        >
          {(put) => t(row.opensBids ? 'earthsAndBids' : 'earths', put)}
        </Said>
      </p>
      <Toggle on={row.ordered} change={(on) => setLever(`government.certificates.${row.id}`, on)}>
        <span className="hidden-text" data-name>
          {format.text(row.name)}
        </span>
        <Said
          figures={{
            cost: (
              <Figure of="certificateCost" inert>
                {cost}
              </Figure>
            ),
          }}
        >
          {(put) => t(held ? 'keep' : 'buy', put)}
        </Said>
      </Toggle>
    </>
  );
}
