import { useFormat } from '../../i18n/use-format.ts';
import { Figure } from '../../ui/figure.tsx';
import type { FigureId } from '../../ui/figure-words.ts';
import styles from './sheet.module.css';

type ChangeProps = { points: number | undefined; of?: FigureId };

/** A signed change: arrow, sign and colour say the same. Nothing where nothing is known. */
export function Change({ points, of = 'shareChange' }: ChangeProps) {
  const format = useFormat();
  if (points === undefined) return null;
  const rounded = Math.round(points * 10) / 10;
  if (rounded === 0)
    return (
      <span>
        <Figure of={of}>{format.points(0)}</Figure>
      </span>
    );
  const up = rounded > 0;
  return (
    <span className={up ? styles['up'] : styles['down']}>
      <svg className={styles['arrow']} width="9" height="8" viewBox="0 0 9 8" aria-hidden="true">
        <path d={up ? 'M4.5 0 9 8H0z' : 'M4.5 8 0 0h9z'} fill="currentColor" />
      </svg>
      <Figure of={of}>{format.points(rounded)}</Figure>
    </span>
  );
}
