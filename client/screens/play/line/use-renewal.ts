import { useCallback, useEffect } from 'react';
import { useMatch } from '../../../model/match-store.ts';
import { keepTab, readTab } from '../../../model/tab-memory.ts';
import { OWN_BUILD } from '../../../net/own-build.ts';
import type { GameProps } from '../parts.ts';

const TRIED = 'renewed';

/** `waits`: it is done when the quarter is over. `stuck`: it was done, and brought the same page again. */
type Renewal = 'none' | 'waits' | 'stuck';

/**
 * A tab whose build is not the server's loads itself again between quarters, when nothing can be half typed and nothing
 * is under way; once for a build, so that a page that stays old does not go round in circles.
 */
export function useRenewal({ view }: Pick<GameProps, 'view'>): { renewal: Renewal; renew: () => void } {
  const build = useMatch((store) => store.serverBuild);
  const open = useMatch((store) => store.line.state === 'open');
  const nothingUnderWay = useMatch((store) => store.unkept.length === 0 && !store.busy);
  const old = build !== undefined && build !== OWN_BUILD;
  const stuck = old && readTab(TRIED) === build;
  const between = view.phase !== 'planning' && view.phase !== 'resolving';
  const now = old && !stuck && open && nothingUnderWay && between;
  const renew = useCallback(() => {
    keepTab(TRIED, build);
    location.reload();
  }, [build]);
  useEffect(() => {
    // a browser that remembers nothing cannot know whether it has tried: there a person does it
    if (now && keepTab(TRIED, build)) location.reload();
  }, [now, build]);
  return { renewal: !old ? 'none' : stuck ? 'stuck' : 'waits', renew };
}
