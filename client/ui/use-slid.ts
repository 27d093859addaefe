import { useEffect, useRef, useState } from 'react';

/** A change counts on release, or this long after the last key (DESIGN.md §4). */
const REST_MS = 300;

/**
 * The value of a slider while it moves. A hand lets go of it; a screen reader that steps it never does: there the value
 * counts once it rests.
 */
export function useSlid(value: number, change: (value: number) => void) {
  const [moving, setMoving] = useState<number>();
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);
  const settle = (next: number) => {
    clearTimeout(rest.current);
    setMoving(undefined);
    if (next !== value) change(next);
  };
  return {
    shown: moving ?? value,
    slide: (next: number) => {
      setMoving(next);
      clearTimeout(rest.current);
      rest.current = setTimeout(() => settle(next), REST_MS);
    },
    settle,
  };
}
