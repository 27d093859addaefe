import { useMatch } from '../../../model/match-store.ts';

/** Whether what goes on or empties something can be pressed: while a press is answered, or no line is open, it waits. */
export function useWayOn(): 'free' | 'busy' | 'waits' {
  const open = useMatch((store) => store.line.state === 'open');
  const busy = useMatch((store) => store.busy);
  return busy ? 'busy' : open ? 'free' : 'waits';
}
