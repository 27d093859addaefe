import type { Award, CauseBar, Dots, HistoryBand, Switch, TurningPoint } from '#shared/debrief/types.ts';

/** What the replays of a match have brought so far; undefined is on its way, or cannot be had in this state. */
export type DebriefComputing = {
  readonly state: 'loading' | 'ready' | 'failed' | 'offline';
  /** False where other rules played the match. */
  readonly replayable: boolean;
  readonly band: HistoryBand | undefined;
  readonly turningPoints: readonly TurningPoint[] | undefined;
  readonly causes: readonly CauseBar[] | undefined;
  readonly switches: readonly Switch[] | undefined;
  readonly whatIf: {
    readonly without: readonly string[];
    readonly dots: Dots | undefined;
    readonly done: number;
    readonly of: number;
  };
  readonly awards: readonly Award[] | undefined;
  readonly setWithout: (events: readonly string[]) => void;
  readonly cancel: () => void;
};

/** Whether something that is missing may still come. */
export function isComing({ state, replayable }: Pick<DebriefComputing, 'state' | 'replayable'>): boolean {
  return replayable && (state === 'loading' || state === 'ready');
}
