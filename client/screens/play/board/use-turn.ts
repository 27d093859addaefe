import { useLayoutEffect, useRef } from 'react';

const SEEN = { visibilityProperty: true };

/** Turns the map into a table and back; where that hides what had the focus, the focus is on the way back. */
export function useTurn(table: boolean, setTable: (table: boolean) => void) {
  const stage = useRef<HTMLDivElement>(null);
  const left = useRef<Element>(null);
  useLayoutEffect(() => {
    const { current } = left;
    left.current = null;
    if (current === null || current.checkVisibility(SEEN)) return;
    const buttons = stage.current?.querySelectorAll<HTMLElement>('[data-table-button]') ?? [];
    [...buttons].find((one) => one.checkVisibility(SEEN))?.focus();
  });
  const turn = () => {
    left.current = document.activeElement;
    setTable(!table);
  };
  return { stage, turn };
}
