import { Volume2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../../../model/settings.ts';
import styles from './sound.module.css';
import { useCaption } from './use-cue.ts';

/** What is heard, in print: for those who cannot hear it, or play in a room. The status line speaks it. */
export function Captions() {
  const { t } = useTranslation('board');
  const sound = useSettings((settings) => settings.sound);
  const caption = useCaption((store) => store.caption);
  if (!sound || caption === undefined) return null;
  return (
    <p className={styles['caption']} aria-hidden="true" key={caption}>
      <Volume2 size={14} />
      {t(`cue_${caption}`)}
    </p>
  );
}
