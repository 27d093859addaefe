import type { ReactNode } from 'react';
import styles from './toggle.module.css';

type ToggleProps = { on: boolean; change: (on: boolean) => void; children: ReactNode };

/** A switch with its words beside it; the whole line can be pressed. */
export function Toggle({ on, change, children }: ToggleProps) {
  return (
    <label className={styles['toggle']}>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={(event) => change(event.target.checked)}
      />
      <span className={styles['track']} aria-hidden="true" />
      <span>{children}</span>
    </label>
  );
}
