import { score, scoreInputs } from '#shared/rules/score.ts';
import type { World } from '#shared/rules/world.ts';
import type { Mode } from '#shared/scenario/words.ts';
import { runGame, type SeatPlayer } from './run-game.ts';
import type { ScoreMarks } from './score-marks.ts';

export type ManyGames = {
  readonly seats: readonly (SeatPlayer | undefined)[];
  readonly seed: number;
  readonly mode: Mode;
  readonly from: number;
  readonly quarters: number;
};

/** One game in the figures that are compared over many. */
export type GameSummary = {
  /** [q][p] percent of market revenue; [q] CNY mn. */
  readonly share: readonly (readonly number[])[];
  readonly market: readonly number[];
  /** [p]; 0 for aggregates. */
  readonly score: readonly number[];
  /** Quarter index of each event's first firing. */
  readonly events: Readonly<Record<string, number>>;
};

/** Game `index` of a series uses seed + index, so that any worker can play any part of it. */
export function playOne(world: World, many: ManyGames, marks: ScoreMarks, index: number): GameSummary {
  const { reports, state, since } = runGame(world, { ...many, seed: String(many.seed + index) });
  const played = reports.slice(many.from);
  const last = reports.at(-1);
  const events: Record<string, number> = {};
  for (const report of played) for (const { event } of report.events) events[event] ??= report.quarter;
  return {
    share: played.map((report) => report.share),
    market: played.map((report) => report.market),
    score: world.providers.map((one, p) => {
      const mark = marks.at(-1)?.[p];
      return one.playable && mark && last ? score(world, scoreInputs(state, last, p, since), mark) : 0;
    }),
    events,
  };
}
