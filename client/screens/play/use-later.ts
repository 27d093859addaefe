import { type ComponentType, useEffect, useState } from 'react';
import type { GameProps } from './parts.ts';

type Screen = ComponentType<GameProps>;

/** Screens of the game that nobody sees at first. */
const SCREENS = {
  report: async (): Promise<Screen> => (await import('./report/report.tsx')).Report,
  debrief: async (): Promise<Screen> => (await import('./debrief/debrief.tsx')).Debrief,
};

/** Once fetched they stay for every match of the page. */
const fetched = new Map<keyof typeof SCREENS, Screen>();

/**
 * A screen that the game does not wait for: fetched when it is near, so that it is there when its turn comes. Undefined
 * while it is on its way.
 *
 * @param near - The screen before it is shown: if it cannot be fetched then, there is time to try again.
 * @param now - It is its turn: what cannot be fetched has to be said.
 */
export function useLater(name: keyof typeof SCREENS, { near, now }: { near: boolean; now: boolean }) {
  const [screen, setScreen] = useState(() => fetched.get(name));
  const wanted = screen === undefined && (near || now);
  useEffect(() => {
    if (!wanted) return;
    SCREENS[name]().then(
      (one) => {
        fetched.set(name, one);
        setScreen(() => one);
      },
      (error: unknown) => {
        if (now)
          setScreen(() => {
            throw error;
          });
      },
    );
  }, [name, wanted, now]);
  return screen;
}
