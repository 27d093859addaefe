import { setImmediate as nextTurn } from 'node:timers/promises';
import { type ScoreMarks, scoreMarkSteps } from '#shared/lab/score-marks.ts';
import type { World } from '#shared/rules/world.ts';
import type { Mode } from '#shared/scenario/words.ts';

/** What marks depend on; `from` and `until` are quarter indices. */
export type Window = {
  readonly content: string;
  readonly mode: Mode;
  readonly from: number;
  readonly until: number;
};

/** How long the marks may hold the process before everybody else has a turn, ms. */
const TURN_MS = 15;

/** The marks of every window that was asked for in this process: the first to ask waits for some games of history. */
export class Marks {
  readonly #known = new Map<string, Promise<ScoreMarks>>();

  of(world: World, { content, mode, from, until }: Window): Promise<ScoreMarks> {
    const key = `${content} ${mode} ${from} ${until}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const fresh = inTurns(scoreMarkSteps(world, mode, from, until));
    this.#known.set(key, fresh);
    return fresh;
  }
}

async function inTurns(steps: Generator<void, ScoreMarks>): Promise<ScoreMarks> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - began > TURN_MS) {
      await nextTurn();
      began = performance.now();
    }
  }
}
