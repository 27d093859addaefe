import { useEffect, useRef } from 'react';
import { useMatch } from '../../../model/match-store.ts';

/** What failed while the line was lost is tried once more when it is back. */
export function useAgainWhenBack({ state, again }: { readonly state: string; readonly again: () => void }): void {
  const open = useMatch((store) => store.line.state === 'open');
  const failed = useRef(false);
  failed.current = state === 'failed' || state === 'offline';
  useEffect(() => {
    if (open && failed.current) again();
  }, [open, again]);
}
