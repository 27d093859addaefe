import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { POSTURES, type Posture } from '#shared/scenario/words.ts';
import { useMatch } from '../../model/match-store.ts';
import styles from './orders.module.css';

/** How the company speaks in public. */
export function PostureChoice({ posture }: { posture: Posture }) {
  const { t } = useTranslation('weather');
  const setLever = useMatch((store) => store.setLever);
  return (
    <RadioGroup
      className={styles['options'] ?? ''}
      value={posture}
      onChange={(value) => setLever('government.posture', value)}
    >
      <Label className="rod">{t('postureTitle')}</Label>
      <p className="caption">{t('postureText')}</p>
      {POSTURES.map((one) => (
        <Radio key={one} value={one} className={`${styles['option']} ${styles['worded']}`}>
          <b>{t(one)}</b>
          <span>{t(`${one}Text`)}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
