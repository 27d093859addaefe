import type { ReactNode } from 'react';
import styles from './mark-bar.module.css';

type MarkBarProps = {
  value: number;
  mark: number;
  /** What the figure and the mark are, in words; a reader hears both. Without words the mark only sets the scale. */
  valueLabel: ReactNode;
  markLabel: ReactNode | undefined;
};

const ROOM = 1.12;
/** Part of the mark that is shown below nothing, where the value is negative. */
const BELOW = 0.3;

/** A figure against a mark on one scale; a loss runs to the left of nothing, hatched. */
export function MarkBar({ value, mark, valueLabel, markLabel }: MarkBarProps) {
  const low = value < 0 ? -BELOW * mark : 0;
  const high = ROOM * Math.max(mark, Math.min(value, 2 * mark));
  const at = (one: number) => (100 * (Math.min(Math.max(one, low), high) - low)) / (high - low);
  const [from, to] = [at(Math.min(0, value)), at(Math.max(0, value))];
  return (
    <div className={styles['bar']}>
      <div className={styles['labels']}>
        <b>{valueLabel}</b>
        {markLabel !== undefined && <span>{markLabel}</span>}
      </div>
      <div className={styles['track']} aria-hidden="true">
        <i
          className={value < 0 ? styles['loss'] : styles['gain']}
          style={{ left: `${from}%`, width: `max(2px, ${to - from}%)` }}
        />
        {low < 0 && <i className={styles['nothing']} style={{ left: `${at(0)}%` }} />}
        {markLabel !== undefined && <i className={styles['mark']} style={{ left: `${at(mark)}%` }} />}
      </div>
    </div>
  );
}
