import { useId } from 'react';
import styles from './charge.module.css';

const WIDTH = 252;
const TOP = 12;
const HEIGHT = 17;

/** Charge from the left, the rod as a mast where it ends: what stands beyond the mast is exposed. Points of 100. */
export function ChargeMeter({ charge, rod, label }: { charge: number; rod: number; label: string }) {
  const pattern = useId();
  const x = (points: number) => 1 + (points / 100) * (WIDTH - 2);
  const earthed = Math.min(charge, rod);
  const mast = Math.min(Math.max(x(rod), 4), WIDTH - 4);
  return (
    <svg className={styles['meter']} viewBox={`0 0 ${WIDTH} 36`} role="img" aria-label={label}>
      <defs>
        <pattern id={pattern} width="4" height="4" patternUnits="userSpaceOnUse">
          <rect width="4" height="4" className={styles['tone']} />
          <path d="M0 1.2H4" className={styles['line']} />
        </pattern>
      </defs>
      <rect x="0.5" y={TOP} width={WIDTH - 1} height={HEIGHT} rx="2" className={styles['well']} />
      <rect x="1" y={TOP + 0.5} width={x(earthed) - 1} height={HEIGHT - 1} fill={`url(#${pattern})`} />
      {charge > rod && (
        <rect x={x(rod)} y={TOP} width={x(charge) - x(rod)} height={HEIGHT} className={styles['exposed']} />
      )}
      <path d={`M${mast} 34V8`} className={styles['mast']} />
      <circle cx={mast} cy="5.5" r="3.8" className={styles['ball']} />
    </svg>
  );
}
