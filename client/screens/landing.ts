import { useEffect, useLayoutEffect, useRef } from 'react';

/** Whether the page has shown another screen than the one it was opened with; there a screen reader starts by itself. */
let moved = false;

/** Keyboard and screen reader go on from the screen's content, not from a control that is gone. */
export function land(): void {
  moved = true;
  const main = document.getElementById('main');
  if (main === null) return;
  main.tabIndex = -1;
  main.focus({ preventScroll: true });
}

/** After a change of the screen nothing may have the focus any more: then reading goes on at its content. */
export function useLanding(screen: string): void {
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen && !moved) return;
    shown.current = screen;
    const at = document.activeElement;
    if (at === null || at === document.body) land();
  }, [screen]);
}

/** Another screen at the same address opens at its top, however far down the one before was read. */
export function useTop(screen: string): void {
  const shown = useRef(screen);
  useLayoutEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    scrollTo({ top: 0, behavior: 'instant' });
  }, [screen]);
}
