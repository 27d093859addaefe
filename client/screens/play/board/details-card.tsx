import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Spot } from './board-geometry.ts';
import styles from './overlay.module.css';

type DetailsCardProps = {
  title: string;
  badge?: ReactNode;
  facts: readonly (readonly [name: string, value: ReactNode, heading?: ReactNode])[];
  /** What it is about, and the size of the board it has to stay on. */
  at: Spot;
  board: { readonly width: number; readonly height: number };
  close: () => void;
};

const WIDTH = 216;
const GAP = 8;

/** A few facts beside a tile or a cloud. Focus goes in, Escape gives it back. */
export function DetailsCard({ title, badge, facts, at, board, close }: DetailsCardProps) {
  const { t } = useTranslation('board');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    button.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const height = 62 + 29 * facts.length;
  const right = at.left + at.width + GAP;
  const left = right + WIDTH > board.width ? Math.max(GAP, at.left - GAP - WIDTH) : right;
  const top = Math.max(GAP, Math.min(at.top, board.height - height - GAP));
  return (
    <section
      role="dialog"
      aria-label={title}
      className={`sheet ${styles['card']}`}
      style={{ left, top }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <header>
        <h2>
          {badge}
          {title}
        </h2>
        <button ref={button} type="button" className={styles['close']} aria-label={t('close')} onClick={close}>
          <X size={18} aria-hidden="true" />
        </button>
      </header>
      <dl>
        {facts.map(([name, value, heading]) => (
          <div key={name}>
            <dt>{heading ?? name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
