import { SCORE_PARTS, type ScoreMark, scoreInputs } from '#shared/rules/score.ts';
import type { World } from '#shared/rules/world.ts';
import type { Mode } from '#shared/scenario/words.ts';
import { runGame } from './run-game.ts';

/** Games of history that the 100 of a score is the mean of: a single run is a biased mark, because luck is not. */
const MARK_GAMES = 60;

/** History's mean inputs by provider, for one mode and window (SPEC SCO2). Costs some milliseconds a quarter. */
export function scoreMarks(world: World, mode: Mode, from: number, quarters: number): ScoreMark[] {
  const sums = world.providers.map(() => ({ share: 0, value: 0, profit: 0, cash: 0 }));
  for (let game = 0; game < MARK_GAMES; game++) {
    const { reports, state } = runGame(world, { seats: [], seed: `mark ${game}`, mode, from, quarters });
    const sky = reports.at(-1)?.sky ?? 0;
    sums.forEach((sum, p) => {
      const inputs = scoreInputs(state, sky, p);
      for (const part of SCORE_PARTS) sum[part] += inputs[part] / MARK_GAMES;
    });
  }
  return sums;
}
