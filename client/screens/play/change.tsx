import { useFormat } from '../../i18n/use-format.ts';
import { Figure } from '../../ui/figure.tsx';
import type { FigureId } from '../../ui/figure-words.ts';
import styles from './sheet.module.css';

type ChangeProps = { points: number | undefined; of?: FigureId };

/** A signed change in points: arrow, sign and colour say the same. Nothing where nothing is known. */
export function Change({ points, of = 'shareChange' }: ChangeProps) {
  const format = useFormat();
  if (points === undefined) return null;
  const rounded = Math.round(points * 10) / 10;
  return (
    <SignedChange sign={Math.sign(rounded)} of={of}>
      {format.points(rounded)}
    </SignedChange>
  );
}

/** A change as the language writes it: up is gain, down is loss, nothing is plain. */
export function SignedChange({ sign, of, children }: { sign: number; of: FigureId; children: string }) {
  const figure = <Figure of={of}>{children}</Figure>;
  if (sign === 0) return <span>{figure}</span>;
  const up = sign > 0;
  return (
    <span className={up ? styles['up'] : styles['down']}>
      <svg className={styles['arrow']} width="9" height="8" viewBox="0 0 9 8" aria-hidden="true">
        <path d={up ? 'M4.5 0 9 8H0z' : 'M4.5 8 0 0h9z'} fill="currentColor" />
      </svg>
      {figure}
    </span>
  );
}
