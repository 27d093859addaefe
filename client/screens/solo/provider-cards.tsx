import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Badge } from '../../ui/badge.tsx';
import styles from './solo.module.css';

type ProviderCardsProps = { scenario: PublicScenario; chosen: string; choose: (id: string) => void };

/** Who you could be: name, edge, weakness. */
export function ProviderCards({ scenario, chosen, choose }: ProviderCardsProps) {
  const { t } = useTranslation('solo');
  const format = useFormat();
  return (
    <RadioGroup className={styles['companies'] ?? ''} value={chosen} onChange={choose}>
      <Label className="hidden-text">{t('company')}</Label>
      {scenario.providers
        .filter((one) => one.playable)
        .map((one) => (
          <Radio key={one.id} value={one.id} className={`sheet ${styles['company']}`}>
            <span className={styles['companyName']}>
              <Badge code={one.code} size={30} />
              <b>{format.text(one.name)}</b>
            </span>
            <span>
              <i>{t('edge')}</i> {format.text(one.edge)}
            </span>
            <span>
              <i>{t('weakness')}</i> {format.text(one.weakness)}
            </span>
          </Radio>
        ))}
    </RadioGroup>
  );
}
