import { awards } from '#shared/debrief/awards.ts';
import { causeBars } from '#shared/debrief/causes.ts';
import { historyBand } from '#shared/debrief/history-band.ts';
import { type MatchFile, type MatchRecord, openRecord } from '#shared/debrief/record.ts';
import { turningPoints } from '#shared/debrief/turning-points.ts';
import type { Award, CauseBar, Dots, HistoryBand, Switch, TurningPoint } from '#shared/debrief/types.ts';
import { dots, type Progress, switches } from '#shared/debrief/what-if.ts';

/** What a page asks of the one who counts. A new choice takes the place of the one that is being counted. */
export type DebriefPost =
  | { readonly kind: 'open'; readonly file: MatchFile }
  | { readonly kind: 'without'; readonly without: readonly string[] }
  | { readonly kind: 'cancel' };

/** What it hears, piece by piece. `counted` says how far all that was begun has come. */
export type DebriefNews =
  | { readonly kind: 'opened'; readonly replayable: boolean; readonly awards: readonly Award[] }
  | { readonly kind: 'failed' }
  | { readonly kind: 'band'; readonly band: HistoryBand }
  | { readonly kind: 'turningPoints'; readonly turningPoints: readonly TurningPoint[] }
  | { readonly kind: 'causes'; readonly causes: readonly CauseBar[] }
  | { readonly kind: 'switches'; readonly switches: readonly Switch[] }
  | { readonly kind: 'dots'; readonly dots: Dots }
  | { readonly kind: 'counted'; readonly progress: Progress | undefined };

/** Seeds of the dot strip. */
const DOTS = 40;

type Job = { readonly run: Generator<Progress | undefined, void>; counted: Progress };

/** Counts a debrief in small steps, so that a new wish is heard while it counts; alike in a worker and in a test. */
export class DebriefDesk {
  readonly #say: (news: DebriefNews) => void;
  #record: MatchRecord | undefined;
  #jobs: Job[] = [];
  #whatIf: Job | undefined;
  /** Shares with all events on, the same whatever is chosen. */
  readonly #base: number[] = [];

  constructor(say: (news: DebriefNews) => void) {
    this.#say = say;
  }

  take(post: DebriefPost): void {
    if (post.kind === 'open') this.#open(post.file);
    else if (post.kind === 'without') this.#choose(post.without);
    else this.#cancel();
  }

  /** One step of the work. @returns Whether there is more. */
  step(): boolean {
    const job = this.#whatIf ?? this.#jobs[0];
    if (job === undefined) return false;
    const { done, value } = job.run.next();
    if (done === true) {
      if (job === this.#whatIf) this.#whatIf = undefined;
      else this.#jobs.shift();
    } else if (value !== undefined) job.counted = value;
    const more = this.#whatIf ?? this.#jobs[0];
    this.#say({ kind: 'counted', progress: more?.counted });
    return more !== undefined;
  }

  #open(file: MatchFile): void {
    try {
      const record = openRecord(file);
      this.#record = record;
      this.#say({ kind: 'opened', replayable: record.replayable, awards: awards(record) });
      if (record.replayable) this.#jobs = this.#all(record);
    } catch {
      // a file of a newer version, or a damaged one
      this.#say({ kind: 'failed' });
    }
  }

  #all(record: MatchRecord): Job[] {
    return [
      this.#job(turningPoints(record), (one) => ({ kind: 'turningPoints', turningPoints: one })),
      this.#job(switches(record), (one) => ({ kind: 'switches', switches: one })),
      this.#job(causeBars(record), (causes) => ({ kind: 'causes', causes })),
      this.#job(historyBand(record), (band) => ({ kind: 'band', band })),
    ];
  }

  #choose(without: readonly string[]): void {
    if (this.#record?.replayable !== true) return;
    this.#whatIf = { run: this.#strip(dots(this.#record, without, DOTS, this.#base)), counted: { done: 0, of: DOTS } };
  }

  /** What is being counted is left as it is. */
  #cancel(): void {
    this.#jobs = [];
    this.#whatIf = undefined;
    this.#say({ kind: 'counted', progress: undefined });
  }

  #job<T>(steps: Generator<Progress, T>, news: (result: T) => DebriefNews): Job {
    const say = this.#say;
    function* run(): Generator<Progress | undefined, void> {
      say(news(yield* steps));
    }
    return { run: run(), counted: { done: 0, of: 1 } };
  }

  *#strip(steps: Generator<Dots, Dots>): Generator<Progress, void> {
    for (const one of steps) {
      this.#say({ kind: 'dots', dots: one });
      yield { done: one.base.length, of: one.of };
    }
  }
}
