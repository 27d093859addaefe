import { useEffect, useRef } from 'react';

type Keys = Readonly<Record<string, { readonly down: () => void; readonly up?: () => void }>>;

/** Where keys are letters or have a use of their own: shortcuts keep out. */
const TYPING = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]';
const PRESSED = 'button, a, summary, [role="tab"], [role="radio"], input, [role="dialog"]';

/** Keys of a screen, by their lower-case name. They never fire while somebody types, nor with a modifier held. */
export function useShortcuts(keys: Keys): void {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const target = event.target instanceof Element ? event.target : undefined;
      if (target?.closest(TYPING)) return;
      // a button that has the focus is pressed by the space bar: it keeps it
      if (event.key === ' ' && target?.closest(PRESSED)) return;
      const found = now.current[event.key.toLowerCase()];
      if (found === undefined) return;
      if (event.type === 'keyup') return found.up?.();
      if (event.repeat) return;
      event.preventDefault();
      found.down();
    };
    addEventListener('keydown', listen);
    addEventListener('keyup', listen);
    return () => {
      removeEventListener('keydown', listen);
      removeEventListener('keyup', listen);
    };
  }, []);
}
