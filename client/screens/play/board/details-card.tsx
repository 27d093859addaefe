import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { clearPlace, placesBeside } from '../../../present/clear-place.ts';
import { CloseButton } from '../../../ui/close-button.tsx';
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

const EDGE = 8;

/** A few facts beside a tile or a cloud, clear of the sheets on the board. Focus goes in, Escape gives it back. */
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
  const card = useRef<HTMLElement>(null);
  const { left, top, width, height } = at;
  const { width: wide, height: high } = board;
  useLayoutEffect(() => {
    const shown = card.current;
    const stage = shown?.offsetParent;
    if (!shown || !stage) return;
    const corner = stage.getBoundingClientRect();
    const sheets = [...document.querySelectorAll('[data-on-board]')].map((sheet) => {
      const box = sheet.getBoundingClientRect();
      return { left: box.left - corner.left, top: box.top - corner.top, width: box.width, height: box.height };
    });
    const size = { width: shown.offsetWidth, height: shown.offsetHeight };
    const about = { left, top, width, height };
    // the corners of a tile are empty
    const core = { left: left + EDGE, top, width: width - 2 * EDGE, height };
    const room = { left: EDGE, top: EDGE, width: wide - 2 * EDGE, height: high - 2 * EDGE };
    const place = clearPlace(
      size,
      placesBeside(size, about, sheets, { gap: EDGE, first: 'right' }),
      [core, ...sheets],
      room,
    );
    shown.style.left = `${place.left}px`;
    shown.style.top = `${place.top}px`;
  }, [left, top, width, height, wide, high]);
  return (
    <section
      ref={card}
      role="dialog"
      aria-label={title}
      className={`sheet ${styles['card']}`}
      data-details
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
        <CloseButton ref={button} name={t('close')} press={close} />
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
