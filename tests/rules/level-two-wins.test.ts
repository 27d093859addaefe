import { describe, expect, test } from 'vitest';
import { runGame, type SeatPlayer } from '#shared/lab/run-game.ts';
import { scoreMarks } from '#shared/lab/score-marks.ts';
import { score, scoreInputs } from '#shared/rules/score.ts';
import { builtInWorld, seatsOf } from './tables.ts';

const builtIn = builtInWorld();
const GAMES = 20;
const marks = scoreMarks(builtIn, 'plausible', 0, builtIn.quarters);

/** Scores of a seat that a level plays among rivals, in the built-in scenario, plausible, seeds 1 to 20. */
function scores(p: number, level: SeatPlayer, rivals: SeatPlayer): number[] {
  const mark = marks.at(-1)?.[p];
  if (!mark) throw new Error('every seat has a mark');
  const seats = builtIn.providers.map((_, at) => (at === p ? level : rivals));
  return Array.from({ length: GAMES }, (_, n) => {
    const game = { seats, seed: String(n + 1), mode: 'plausible', from: 0, quarters: builtIn.quarters } as const;
    const { state, reports, since } = runGame(builtIn, game);
    const last = reports.at(-1);
    if (last === undefined) throw new Error('a game has quarters');
    return score(builtIn, scoreInputs(state, last, p, since), mark);
  });
}

const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;

describe('AI2 level 2 wins', () => {
  for (const p of seatsOf(builtIn))
    test(`AI2 ${builtIn.providers[p]?.id}: beats levels 0 and 1 against history and against itself (seeds 1 to 20)`, () => {
      for (const rivals of ['history', 2] as const) {
        const two = scores(p, 2, rivals);
        for (const level of [0, 1] as const) {
          const gains = scores(p, level, rivals).map((one, n) => (two[n] ?? 0) - one);
          expect(mean(gains)).toBeGreaterThan(8);
          expect(gains.filter((gain) => gain > 0).length).toBeGreaterThanOrEqual(0.8 * GAMES);
        }
      }
    });
});
