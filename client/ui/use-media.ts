import { useCallback, useSyncExternalStore } from 'react';
import { useSettings } from '../model/settings.ts';

/** Whether a media query holds now; the screen follows when it changes. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

/** The system's wish or the switch in the game menu: states fade or jump, nothing travels. */
export function useReducedMotion(): boolean {
  const system = useMedia('(prefers-reduced-motion: reduce)');
  const chosen = useSettings((settings) => settings.lessMotion);
  return system || chosen;
}
