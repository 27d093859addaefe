import { useCallback, useEffect, useRef, useState } from 'react';
import type { ForecastQuarter } from '#shared/forecast/forecast.ts';
import type { ForecastErrors } from '#shared/forecast/range.ts';
import type { SeatView } from '#shared/match/views.ts';
import { readRulebook } from '../net/api.ts';
import type { ForecastAnswer } from './forecast-desk.ts';
import { ForecastLine, type ForecastWish } from './forecast-line.ts';

export type Forecasting = {
  /** What comes of the draft, by quarter; the newest that was counted. */
  readonly now: readonly ForecastQuarter[] | undefined;
  /** What comes when last quarter's orders repeat. */
  readonly repeat: readonly ForecastQuarter[] | undefined;
  /** What comes of the draft with research that keeps up; undefined where the draft does so by itself. */
  readonly keptUp: readonly ForecastQuarter[] | undefined;
  /** Peak use of halls above which service gets worse, 0 to 1; undefined until the rulebook is read. */
  readonly kneeUse: number | undefined;
  /** How far such forecasts were off; undefined where nobody measured it. */
  readonly errors: ForecastErrors | undefined;
  /** What the last quarter was forecast to bring, and what it brought. */
  readonly last: SeatView['forecast'];
  readonly state: 'loading' | 'ready' | 'failed';
  /** Another try where it failed. */
  readonly again: () => void;
};

type Held = { readonly answer: ForecastAnswer; readonly wish: ForecastWish };
type Rules = Pick<Forecasting, 'kneeUse' | 'errors'>;
type Opened = ({ readonly line: ForecastLine } & Rules) | 'loading' | 'failed';

const makeWorker = () =>
  new Worker(new URL('../workers/forecast-worker.ts', import.meta.url), { type: 'module', name: 'forecast' });

/**
 * The forecast of the own seat's draft, counted anew for every change of a lever (DESIGN.md §2.6).
 *
 * @param hash - Of the content that the match is played on; its rulebook is read once.
 */
export function useForecast(view: SeatView | undefined, hash: string | undefined): Forecasting {
  const [opened, setOpened] = useState<Opened>('loading');
  const [held, setHeld] = useState<Held>();
  const begin = useRef<() => void>(undefined);
  const again = useCallback(() => begin.current?.(), []);

  useEffect(() => {
    if (hash === undefined) return;
    let line: ForecastLine | undefined;
    let gone = false;
    begin.current = () => {
      setOpened('loading');
      void readRulebook(hash).then((read) => {
        if (gone) return;
        if (!read.ok) return setOpened('failed');
        const { world, errors } = read.value;
        line?.close();
        line = new ForecastLine(world, makeWorker, {
          onAnswer: (answer, wish) => setHeld({ answer, wish }),
          onFailed: () => setOpened('failed'),
        });
        setOpened({ line, errors: errors ?? undefined, kneeUse: world.capacity.kneeUse });
      });
    };
    begin.current();
    return () => {
      gone = true;
      line?.close();
    };
  }, [hash]);

  const line = typeof opened === 'object' ? opened.line : undefined;
  const { own, past, prices, last, draft, phase } = view ?? {};
  useEffect(() => {
    if (line === undefined || phase !== 'planning') return;
    if (own && past && prices && last) line.ask({ seen: { own, past, prices, last }, draft: draft ?? null });
  }, [line, own, past, prices, last, draft, phase]);

  return { ...forecasting(view, opened, held), again };
}

const NOTHING_YET = { now: undefined, repeat: undefined, keptUp: undefined } as const;

/** What of all this belongs to the view: an answer about another quarter is none. */
function forecasting(view: SeatView | undefined, opened: Opened, held: Held | undefined): Omit<Forecasting, 'again'> {
  const fits = held !== undefined && held.wish.seen.own.quarter === view?.own.quarter && view.phase === 'planning';
  const { now, repeat, keptUp } = fits ? held.answer : NOTHING_YET;
  const waits = view?.phase === 'planning' && !fits;
  return {
    now,
    repeat,
    keptUp,
    kneeUse: typeof opened === 'object' ? opened.kneeUse : undefined,
    errors: typeof opened === 'object' ? opened.errors : undefined,
    last: view?.forecast,
    state: typeof opened === 'object' ? (waits ? 'loading' : 'ready') : opened,
  };
}
