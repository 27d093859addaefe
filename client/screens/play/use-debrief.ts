import { useEffect, useState } from 'react';
import type { Phase } from '#shared/match/facts.ts';

type Screen = typeof import('./debrief/debrief.tsx').Debrief;

/** Once fetched it stays for every match of the page. */
let fetched: Screen | undefined;

/**
 * The screen of the end, which the game does not wait for: it is fetched while the reports are read, so that it is there
 * when the match ends. Undefined while it is on its way.
 */
export function useDebrief(phase: Phase): Screen | undefined {
  const [screen, setScreen] = useState(() => fetched);
  const isOver = phase === 'debrief' || phase === 'closed';
  const wanted = screen === undefined && (isOver || phase === 'report');
  useEffect(() => {
    if (!wanted) return;
    import('./debrief/debrief.tsx').then(
      ({ Debrief }) => {
        fetched = Debrief;
        setScreen(() => Debrief);
      },
      (error: unknown) => {
        // with a report there is time to try again; at the end the page has to say it
        if (isOver)
          setScreen(() => {
            throw error;
          });
      },
    );
  }, [wanted, isOver]);
  return screen;
}
