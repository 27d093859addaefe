import { useEffect, useState } from 'react';
import { prologueStep } from '../../../present/prologue.ts';
import { useReducedMotion } from '../../../ui/use-media.ts';

/** How many quarters are shown: one after the other, or all at once for who asked for less motion. */
export function useReveal(all: number): { shown: number; showAll: () => void } {
  const still = useReducedMotion();
  const [shown, setShown] = useState(still ? all : 1);
  const over = shown >= all;
  useEffect(() => {
    if (still) setShown(all);
  }, [still, all]);
  useEffect(() => {
    if (over) return;
    const ticking = setInterval(() => setShown((now) => now + 1), prologueStep(all));
    return () => clearInterval(ticking);
  }, [over, all]);
  return { shown: Math.min(shown, all), showAll: () => setShown(all) };
}
