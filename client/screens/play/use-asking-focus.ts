import { useLayoutEffect, useRef } from 'react';
import { land } from '../landing.ts';

/** Figures can be stood on only while they are asked: afterwards whoever stands on one is back where the asking began. */
export function useAskingFocus(on: boolean): void {
  const before = useRef<Element>(null);
  useLayoutEffect(() => {
    if (!on) return;
    before.current = document.activeElement;
    return () => {
      const at = document.activeElement;
      if (at !== null && at !== document.body && !at.matches('[data-figure]')) return;
      const places = [before.current, document.querySelector('[aria-keyshortcuts="?"]')];
      const back = places.find((one) => one instanceof HTMLElement && one !== document.body && one.isConnected);
      if (back instanceof HTMLElement) back.focus();
      else land();
    };
  }, [on]);
}
