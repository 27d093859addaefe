import { exp, log } from '#shared/kernel/exact.ts';
import { clamp, roundIndex } from '#shared/kernel/grid.ts';
import { REVENUE_KEPT, type WorldState } from './state.ts';
import { valuationOf } from './valuation.ts';
import type { World } from './world.ts';

/** What counts at the end (SPEC SCO1). */
export const SCORE_PARTS = ['share', 'value', 'profit', 'cash'] as const;
export type ScorePart = (typeof SCORE_PARTS)[number];

/** What a seat reached, in the units the score compares: logs for share and value, shares of a year's revenue else. */
export type ScoreInputs = Readonly<Record<ScorePart, number>> & { readonly rescues: number };

/** History's mean inputs in the same seat, mode and window: the 100 of the score. */
export type ScoreMark = Readonly<Record<ScorePart, number>>;

/** @param sky - The sky of the last quarter. */
export function scoreInputs(state: Readonly<WorldState>, sky: number, p: number): ScoreInputs {
  const recent = state.recentShare.slice(p * 4, p * 4 + 4);
  const year = Math.max(
    1,
    state.revenue.slice(p * REVENUE_KEPT, p * REVENUE_KEPT + 4).reduce((sum, one) => sum + one, 0),
  );
  const value = valuationOf(state, p, sky);
  return {
    share: log(Math.max(0.01, recent.reduce((sum, one) => sum + one, 0) / 4)),
    value: log(Math.max(1, value)),
    profit: ((state.profitSum[p] ?? 0) - (state.fineSum[p] ?? 0) / 2) / (year * Math.max(1, state.quarter / 4)),
    cash: ((state.cash[p] ?? 0) - (state.debt[p] ?? 0)) / year,
    rescues: state.rescues[p] ?? 0,
  };
}

/** 100 is history's mean; each part moves it by at most its weight times the spread (SPEC SCO2). */
export function score(world: World, inputs: ScoreInputs, mark: ScoreMark): number {
  let sum = 0;
  for (const part of SCORE_PARTS) {
    const { weight, scale } = world.scoring[part];
    sum += weight * tanh((inputs[part] - mark[part]) / scale);
  }
  return roundIndex(100 + world.scoring.spread * sum - world.money.rescuePenalty * inputs.rescues);
}

function tanh(x: number): number {
  const e = exp(clamp(2 * x, -40, 40));
  return (e - 1) / (e + 1);
}
