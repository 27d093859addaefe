import { roundFine } from '#shared/kernel/grid.ts';
import { SCORE_PARTS, type ScoreMark, scoreInputs } from '#shared/rules/score.ts';
import type { World } from '#shared/rules/world.ts';
import type { Mode } from '#shared/scenario/words.ts';
import { quartersOf } from './run-game.ts';

/** Games of history that the 100 of a score is the mean of: a single run is a biased mark, because luck is not. */
const MARK_GAMES = 60;

/** [q - from][p]: history's mean inputs after every quarter of a window; null for aggregates (SPEC SCO2). */
export type ScoreMarks = readonly (readonly (ScoreMark | null)[])[];

/**
 * Plays history over and over, up to the first quarter that people no longer plan. Pauses after every quarter, so
 * that whoever runs it may do something else in between.
 */
export function* scoreMarkSteps(world: World, mode: Mode, from: number, until: number): Generator<void, ScoreMarks> {
  const nothing = () =>
    Object.fromEntries(SCORE_PARTS.map((part) => [part, 0])) as Record<(typeof SCORE_PARTS)[number], number>;
  const sums = Array.from({ length: until - from }, () =>
    world.providers.map((one) => (one.playable ? nothing() : null)),
  );
  for (let game = 0; game < MARK_GAMES; game++) {
    const history = { seats: [], seed: `mark ${game}`, mode, from, quarters: until - from };
    for (const { state, report, since } of quartersOf(world, history)) {
      sums[report.quarter - from]?.forEach((sum, p) => {
        if (sum === null) return;
        const inputs = scoreInputs(state, report, p, since);
        for (const part of SCORE_PARTS) sum[part] += inputs[part] / MARK_GAMES;
      });
      yield;
    }
  }
  return sums.map((quarter) => quarter.map((sum) => sum && rounded(sum)));
}

function rounded(sum: ScoreMark): ScoreMark {
  return Object.fromEntries(SCORE_PARTS.map((part) => [part, roundFine(sum[part])])) as Record<
    (typeof SCORE_PARTS)[number],
    number
  >;
}

/** The same without a pause. Costs some milliseconds for each of 60 times all quarters. */
export function scoreMarks(world: World, mode: Mode, from: number, until: number): ScoreMarks {
  const steps = scoreMarkSteps(world, mode, from, until);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
