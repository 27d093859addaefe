import { sparkline } from '../present/sparkline.ts';
import styles from './sparkline.module.css';

const WIDTH = 34;
const HEIGHT = 12;
/** Room for the line's own width, and for the dot at its end. */
const EDGE = 3;

/** How something went, as small as a word; the dot is where it is now. What it shows is said in words. */
export function Sparkline({ values, label }: { values: readonly number[]; label: string }) {
  const places = sparkline(values, WIDTH, HEIGHT);
  const end = places.at(-1);
  return (
    <svg
      className={styles['spark']}
      viewBox={`${-EDGE} ${-EDGE} ${WIDTH + 2 * EDGE} ${HEIGHT + 2 * EDGE}`}
      role="img"
      aria-label={label}
    >
      <polyline points={places.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
      {end !== undefined && <circle cx={end.x} cy={end.y} r="2.4" />}
    </svg>
  );
}
