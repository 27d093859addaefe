import { useCallback, useEffect, useRef, useState } from 'react';
import type { MatchFile } from '#shared/debrief/record.ts';
import type { Award, CauseBar, HistoryBand, Switch, TurningPoint } from '#shared/debrief/types.ts';
import type { Progress } from '#shared/debrief/what-if.ts';
import { readMatchFile } from '../net/api.ts';
import type { DebriefNews, DebriefPost } from './debrief-desk.ts';

/** All that a debrief has counted so far; what is still to come is undefined. */
export type DebriefState = {
  readonly state: 'loading' | 'ready' | 'failed' | 'offline';
  /** False where other rules played the match: only what was kept can be shown. */
  readonly replayable: boolean;
  /** The match's own file: nothing of it is secret any more. */
  readonly file: MatchFile | undefined;
  readonly awards: readonly Award[] | undefined;
  readonly band: HistoryBand | undefined;
  readonly turningPoints: readonly TurningPoint[] | undefined;
  readonly causes: readonly CauseBar[] | undefined;
  readonly switches: readonly Switch[] | undefined;
  /** Own shares at the end under other luck, percent: without the chosen events, and with all. */
  readonly whatIf: {
    readonly without: readonly string[];
    readonly dots: readonly number[];
    readonly base: readonly number[];
    readonly done: number;
    readonly of: number;
  };
  /** Of what is being counted; undefined when nothing is. */
  readonly progress: Progress | undefined;
};

export type Debriefing = DebriefState & {
  readonly setWithout: (events: readonly string[]) => void;
  readonly cancel: () => void;
  /** Another try where it failed. */
  readonly again: () => void;
};

export const NO_DEBRIEF: DebriefState = {
  state: 'loading',
  replayable: true,
  file: undefined,
  awards: undefined,
  band: undefined,
  turningPoints: undefined,
  causes: undefined,
  switches: undefined,
  whatIf: { without: [], dots: [], base: [], done: 0, of: 0 },
  progress: undefined,
};

/** A debrief after one more piece of news. */
export function told(debrief: DebriefState, news: DebriefNews): DebriefState {
  switch (news.kind) {
    case 'opened':
      return { ...debrief, state: 'ready', replayable: news.replayable, awards: news.awards };
    case 'failed':
      return { ...debrief, state: 'failed' };
    case 'dots': {
      const { without, changed, base, of } = news.dots;
      return { ...debrief, whatIf: { without, dots: changed, base, done: base.length, of } };
    }
    case 'counted':
      return { ...debrief, progress: news.progress };
    default: {
      const { kind: _kind, ...result } = news;
      return { ...debrief, ...result };
    }
  }
}

const makeWorker = () =>
  new Worker(new URL('../workers/debrief-worker.ts', import.meta.url), { type: 'module', name: 'debrief' });

/**
 * The debrief of the owner's match, counted in a worker from the match's own file; results come one by one.
 *
 * @param ownerToken - Undefined where this browser did not create the match: then nothing can be read.
 */
export function useDebrief(code: string, ownerToken: string | undefined): Debriefing {
  const [debrief, setDebrief] = useState(NO_DEBRIEF);
  const worker = useRef<Worker>(undefined);
  const begin = useRef<() => void>(undefined);
  const again = useCallback(() => begin.current?.(), []);

  useEffect(() => {
    if (ownerToken === undefined) return setDebrief({ ...NO_DEBRIEF, state: 'failed' });
    let gone = false;
    begin.current = () => {
      setDebrief(NO_DEBRIEF);
      void readMatchFile(code, ownerToken).then((read) => {
        if (gone) return;
        if (!read.ok) return setDebrief({ ...NO_DEBRIEF, state: read.code === 'OFFLINE' ? 'offline' : 'failed' });
        setDebrief({ ...NO_DEBRIEF, file: read.value });
        worker.current?.terminate();
        worker.current = hire((news) => setDebrief((before) => told(before, news)));
        post(worker.current, { kind: 'open', file: read.value });
        post(worker.current, { kind: 'without', without: [] });
      });
    };
    begin.current();
    return () => {
      gone = true;
      worker.current?.terminate();
      worker.current = undefined;
    };
  }, [code, ownerToken]);

  const setWithout = useCallback((without: readonly string[]) => {
    setDebrief((before) => ({ ...before, whatIf: { ...NO_DEBRIEF.whatIf, without } }));
    post(worker.current, { kind: 'without', without });
  }, []);
  const cancel = useCallback(() => post(worker.current, { kind: 'cancel' }), []);
  return { ...debrief, setWithout, cancel, again };
}

function post(worker: Worker | undefined, message: DebriefPost): void {
  worker?.postMessage(message);
}

/** Where there are no workers nothing is counted, and the page says so. */
function hire(listen: (news: DebriefNews) => void): Worker | undefined {
  try {
    const worker = makeWorker();
    worker.onmessage = ({ data }: MessageEvent<DebriefNews>) => listen(data);
    worker.onerror = () => listen({ kind: 'failed' });
    return worker;
  } catch {
    listen({ kind: 'failed' });
    return undefined;
  }
}
