import { type RefObject, useEffect, useRef } from 'react';

/** When map and table change places, what had the focus may be gone: then it is on the way back. */
export function useTurn(table: boolean): RefObject<HTMLDivElement | null> {
  const stage = useRef<HTMLDivElement>(null);
  const shown = useRef(table);
  useEffect(() => {
    if (shown.current === table) return;
    shown.current = table;
    const at = document.activeElement;
    const gone = at === null || at === document.body;
    if (gone ? table : at.checkVisibility()) return;
    const buttons = stage.current?.querySelectorAll<HTMLElement>('[data-table-button]') ?? [];
    [...buttons].find((one) => one.checkVisibility())?.focus();
  }, [table]);
  return stage;
}
