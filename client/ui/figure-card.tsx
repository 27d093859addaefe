import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsking } from '../model/asking.ts';
import { useMatch } from '../model/match-store.ts';
import { CloseButton } from './close-button.tsx';
import styles from './figure-card.module.css';
import { FIGURE_RULES } from './figure-rules.ts';
import type { FigureId, FigureValues } from './figure-words.ts';
import { handbookAddress } from './handbook-address.ts';
import { placeBeside } from './place-beside.ts';

type FigureCardProps = {
  of: FigureId;
  values: FigureValues | undefined;
  detail: ReactNode;
  /** The figure as it is written. */
  figure: string;
  /** Id of the element that was asked. */
  anchor: string;
};

/** The answer beside a figure: what it is, and where it came from. Focus goes in and comes back. */
export function FigureCard({ of, values, detail, figure, anchor }: FigureCardProps) {
  const { t } = useTranslation(['figures', 'asking']);
  const close = useAsking((asking) => asking.close);
  const content = useMatch((match) => match.view?.content);
  const card = useRef<HTMLDivElement>(null);
  const before = useRef<Element>(null);
  useLayoutEffect(() => {
    const [shown, asked] = [card.current, document.getElementById(anchor)];
    if (shown === null || asked === null) return;
    shown.showPopover();
    return placeBeside(shown, asked);
  }, [anchor]);
  useEffect(() => {
    before.current ??= document.activeElement;
    card.current?.focus({ preventScroll: true });
    return () => {
      // whoever has gone on to something else stays there
      const left = document.activeElement;
      if (left !== null && left !== document.body) return;
      if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    const away = (event: PointerEvent) => {
      const target = event.target instanceof Node ? event.target : null;
      if (card.current?.contains(target) || document.getElementById(anchor)?.contains(target)) return;
      close(anchor);
    };
    const leaveByKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // one press closes one thing: a dialog around the figure, and the asking itself, stay
      event.stopPropagation();
      event.preventDefault();
      close(anchor);
    };
    addEventListener('pointerdown', away, true);
    addEventListener('keydown', leaveByKey, true);
    return () => {
      removeEventListener('pointerdown', away, true);
      removeEventListener('keydown', leaveByKey, true);
    };
  }, [anchor, close]);
  const leave = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Tab') return;
    const stops = [...(card.current?.querySelectorAll('a, button, summary') ?? [])];
    const last = event.shiftKey ? stops[0] : stops.at(-1);
    const at = document.activeElement;
    if (at !== last && !(event.shiftKey && at === card.current)) return;
    event.preventDefault();
    close(anchor);
  };
  return (
    <div
      ref={card}
      popover="manual"
      role="dialog"
      aria-labelledby={`${anchor}-title`}
      tabIndex={-1}
      className={`sheet ${styles['card']}`}
      data-figure-card={of}
      onKeyDown={leave}
      onClick={stop}
      onPointerDown={stop}
    >
      <div className={styles['head']}>
        <h2 id={`${anchor}-title`} className="rod">
          {t(of)}
        </h2>
        <CloseButton name={t('asking:close')} press={() => close(anchor)} />
      </div>
      <p className={styles['figure']}>{figure}</p>
      <p>{t(`${of}Text`, values ?? {})}</p>
      {detail}
      {/* a tab of its own: a match is never left by reading */}
      <a href={handbookAddress(content, FIGURE_RULES[of])} target="_blank" rel="noreferrer">
        {t('asking:handbook')}
      </a>
    </div>
  );
}

/** What happens on the card is no business of the screen that the figure stands in. */
function stop(event: SyntheticEvent) {
  event.stopPropagation();
}
