import { useTranslation } from 'react-i18next';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Figure } from '../../ui/figure.tsx';
import { Said } from '../../ui/said.tsx';
import styles from './government.module.css';

/** The one assumption about owners: named, with its values, and whether this match plays with it. */
export function OwnershipAssumption({ scenario }: { scenario: PublicScenario }) {
  const { t } = useTranslation('government');
  const format = useFormat();
  const { ownership } = scenario;
  if (ownership === undefined) return null;
  return (
    <section className={styles['part']}>
      <div className={styles['head']}>
        <h3 className="rod">{t('assumption', { name: format.text(ownership.name) })}</h3>
        <span className="chip">{ownership.on ? t('assumptionOn') : t('assumptionOff')}</span>
      </div>
      <details className={styles['more']}>
        <summary>{t('assumptionText')}</summary>
        <p data-words>{format.text(ownership.text)}</p>
        <p>
          <Said
            figures={{
              private: <Figure of="ownershipRod">{format.signed(ownership.rod.private)}</Figure>,
              state: <Figure of="ownershipRod">{format.signed(ownership.rod.state)}</Figure>,
              foreign: <Figure of="ownershipRod">{format.signed(ownership.rod.foreign)}</Figure>,
            }}
          >
            {(put) => t('assumptionRod', put)}
          </Said>
        </p>
      </details>
    </section>
  );
}
