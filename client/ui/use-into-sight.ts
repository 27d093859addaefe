import { useCallback } from 'react';
import { useReducedMotion } from './use-media.ts';

/** Brings what has just opened into sight, as far as it has to move and no farther; where motion is unwanted, at once. */
export function useIntoSight(): (opened: Element | null) => void {
  const still = useReducedMotion();
  return useCallback(
    (opened) => {
      opened?.scrollIntoView({ block: 'nearest', behavior: still ? 'instant' : 'smooth' });
    },
    [still],
  );
}
