import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { useMatch } from '../../model/match-store.ts';
import { type CertificateRow, certificateRows } from '../../present/government.ts';
import { Toggle } from '../../ui/toggle.tsx';
import styles from './government.module.css';
import type { TabProps } from './parts.ts';

/** Certificates: what each opens, costs and is. */
export function Certificates({ view, scenario, draft }: Pick<TabProps, 'view' | 'scenario' | 'draft'>) {
  const { t } = useTranslation('government');
  const format = useFormat();
  const rows = certificateRows(view, scenario, draft);
  if (rows.length === 0) return null;
  const next = format.quarter(scenario.firstQuarter + view.quarter + 1);
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

function Certificate({ row, next }: { row: CertificateRow; next: string }) {
  const { t } = useTranslation('government');
  const format = useFormat();
  const setLever = useMatch((store) => store.setLever);
  const cost = format.millions(row.cost);
  const held = row.state === 'held' || row.state === 'lapsing';
  const earths = { rod: format.signed(row.rod), compliance: format.signed(row.compliance) };
  return (
    <>
      <div className={styles['head']}>
        <b>{format.text(row.name)}</b>
        <span className={`chip ${styles[row.state] ?? ''}`}>{t(STATES[row.state], { quarter: next })}</span>
      </div>
      <p>{format.text(row.text)}</p>
      <p className="caption">{row.opensBids ? t('earthsAndBids', earths) : t('earths', earths)}</p>
      <Toggle on={row.ordered} change={(on) => setLever(`government.certificates.${row.id}`, on)}>
        <span className="hidden-text">{format.text(row.name)}</span>
        {held ? t('keep', { cost }) : t('buy', { cost })}
      </Toggle>
    </>
  );
}
