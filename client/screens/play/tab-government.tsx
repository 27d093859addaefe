import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { POSTURES } from '#shared/scenario/words.ts';
import { useMatch } from '../../model/match-store.ts';
import styles from './orders.module.css';
import { OutlookTable } from './outlook.tsx';
import type { TabProps } from './parts.ts';

/** How the company speaks in public. */
export function GovernmentTab({ draft, view }: TabProps) {
  const { t } = useTranslation('play');
  const outlook = view.own.outlook?.[draft.government.posture];
  const setLever = useMatch((store) => store.setLever);
  return (
    <>
      <RadioGroup
        className={styles['options'] ?? ''}
        value={draft.government.posture}
        onChange={(value) => setLever('government.posture', value)}
      >
        <Label className="rod">{t('postureTitle')}</Label>
        <p className="caption">{t('postureHint')}</p>
        {POSTURES.map((posture) => (
          <Radio key={posture} value={posture} className={styles['option'] ?? ''}>
            {t(posture)}
          </Radio>
        ))}
      </RadioGroup>
      <p className="caption">{t('postureText')}</p>
      {outlook !== undefined && <OutlookTable outlook={outlook} />}
    </>
  );
}
