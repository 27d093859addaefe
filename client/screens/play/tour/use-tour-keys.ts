import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { useAsking } from '../../../model/asking.ts';

/** F6 goes to the card and back to where one was, from everywhere; Escape ends the way round, as does what is given back. */
export function useTourKeys(card: RefObject<HTMLElement | null>, stop: () => void): () => void {
  const before = useRef<Element>(null);
  const leave = useCallback(() => {
    const { current } = before;
    if (card.current?.contains(document.activeElement) && current instanceof HTMLElement) current.focus();
    stop();
  }, [card, stop]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      // one press closes one thing: whoever asks figures ends that first
      if (event.key === 'Escape' && !useAsking.getState().on) leave();
      if (event.key !== 'F6') return;
      event.preventDefault();
      const at = document.activeElement;
      if (card.current?.contains(at)) {
        if (before.current instanceof HTMLElement) before.current.focus();
        else if (at instanceof HTMLElement) at.blur();
      } else {
        before.current = at === document.body ? null : at;
        card.current?.focus();
      }
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [card, leave]);
  return leave;
}

const PRESSES = ['Enter', ' '];

/** Tells which parts of the screen a person presses, by pointer or key. */
export function usePressed(pressed: (target: string) => void): void {
  useEffect(() => {
    const listen = (event: Event) => {
      if (!event.isTrusted || !(event.target instanceof Element)) return;
      if (event instanceof KeyboardEvent && !PRESSES.includes(event.key)) return;
      const name = event.target.closest<HTMLElement>('[data-tour]')?.dataset['tour'];
      if (name !== undefined) pressed(name);
    };
    addEventListener('click', listen, true);
    addEventListener('keydown', listen, true);
    return () => {
      removeEventListener('click', listen, true);
      removeEventListener('keydown', listen, true);
    };
  }, [pressed]);
}
