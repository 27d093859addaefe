import { useCallback, useEffect, useState } from 'react';
import type { Answered } from '../net/api.ts';

/**
 * What the server says, once for a screen, and a way to ask again after a failure.
 *
 * @param read - Must stay the same function as long as the same is asked.
 */
export function useRead<T>(read: () => Promise<Answered<T>>): { answer: Answered<T> | undefined; again: () => void } {
  const [answer, setAnswer] = useState<Answered<T>>();
  const ask = useCallback(() => {
    setAnswer(undefined);
    void read().then(setAnswer);
  }, [read]);
  useEffect(ask, [ask]);
  return { answer, again: ask };
}
