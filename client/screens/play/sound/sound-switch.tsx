import { Volume2, VolumeX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../../../model/settings.ts';
import { play } from './player.ts';
import styles from './sound.module.css';

/** Off until somebody asks for it; the choice is kept on this device. */
export function SoundSwitch() {
  const { t } = useTranslation('board');
  const { sound, setSound } = useSettings();
  const Icon = sound ? Volume2 : VolumeX;
  const change = () => {
    setSound(!sound);
    if (!sound) play('tone');
  };
  return (
    <button
      type="button"
      role="switch"
      aria-checked={sound}
      aria-label={t('sound')}
      title={sound ? t('soundOn') : t('soundOff')}
      className={styles['switch']}
      onClick={change}
    >
      <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}
