import { Volume2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../../../model/settings.ts';
import { useCaption } from './cue.ts';
import styles from './sound.module.css';

/** What is heard, in print and for screen readers: for those who cannot hear it, or play in a full room. */
export function Captions() {
  const { t } = useTranslation('board');
  const sound = useSettings((settings) => settings.sound);
  const caption = useCaption((store) => store.caption);
  return (
    <p role="status" className={styles['captions']}>
      {sound && caption !== undefined && (
        <span className={styles['caption']} key={caption}>
          <Volume2 size={14} aria-hidden="true" />
          {t(`cue_${caption}`)}
        </span>
      )}
    </p>
  );
}
