import { useEffect, useRef, useState } from 'react';

/** A change counts on release, or this long after the last key (DESIGN.md §4). */
const REST_MS = 300;

type Resting = { readonly timer: ReturnType<typeof setTimeout>; readonly settle: () => void };

/**
 * The value of a slider while it moves. A hand lets go of it; a screen reader that steps it never does: there the value
 * counts once it rests, or at once where the slider goes away before.
 */
export function useSlid(value: number, change: (value: number) => void) {
  const [moving, setMoving] = useState<number>();
  const resting = useRef<Resting>(undefined);
  useEffect(() => () => resting.current?.settle(), []);
  const rested = () => {
    clearTimeout(resting.current?.timer);
    resting.current = undefined;
  };
  const settle = (next: number) => {
    rested();
    setMoving(undefined);
    if (next !== value) change(next);
  };
  const slide = (next: number) => {
    rested();
    setMoving(next);
    const now = () => settle(next);
    resting.current = { timer: setTimeout(now, REST_MS), settle: now };
  };
  return { shown: moving ?? value, slide, settle };
}
