import { X } from 'lucide-react';
import type { Ref } from 'react';
import styles from './close-button.module.css';

type CloseButtonProps = {
  /** What it does, and to what where more than one thing can be closed. */
  name: string;
  press: () => void;
  ref?: Ref<HTMLButtonElement>;
};

/** The cross in the corner of what lies over the screen: its word is heard, and shown to a pointer that rests on it. */
export function CloseButton({ name, press, ref }: CloseButtonProps) {
  return (
    <button ref={ref} type="button" className={styles['close']} aria-label={name} title={name} onClick={press}>
      <X size={18} aria-hidden="true" />
    </button>
  );
}
