import { useTranslation } from 'react-i18next';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import { useFormat } from '../../i18n/use-format.ts';
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
        <p>{format.text(ownership.text)}</p>
        <p>
          {t('assumptionRod', {
            private: format.signed(ownership.rod.private),
            state: format.signed(ownership.rod.state),
            foreign: format.signed(ownership.rod.foreign),
          })}
        </p>
      </details>
    </section>
  );
}
