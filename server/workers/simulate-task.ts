import type { GameSummary, ManyGames } from '#shared/lab/play-many.ts';

/** What a worker is told: games first, first + step, … below `games`. Plain data, so that it can be posted. */
export type SimulateTask = {
  readonly entry: string;
  readonly without: readonly string[];
  readonly many: ManyGames;
  readonly first: number;
  readonly step: number;
  readonly games: number;
};

export type SimulateMessage = { readonly index: number; readonly summary: GameSummary };
