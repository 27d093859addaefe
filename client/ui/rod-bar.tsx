import styles from './rod-bar.module.css';

type RodBarProps = { charge: number; rod: number; label: string };

/** What the rod took of a charge and what got past it, as one bar; points. */
export function RodBar({ charge, rod, label }: RodBarProps) {
  const taken = charge <= 0 ? 100 : Math.min(100, (100 * rod) / charge);
  return (
    <div className={styles['bar']} role="img" aria-label={label}>
      <i className={styles['taken']} style={{ width: `${taken}%` }} />
      <i className={styles['mast']} style={{ left: `${Math.min(taken, 99)}%` }} />
    </div>
  );
}
