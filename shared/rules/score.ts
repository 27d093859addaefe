import { exp, log } from '#shared/kernel/exact.ts';
import { clamp, roundFine } from '#shared/kernel/grid.ts';
import type { QuarterReport } from './report.ts';
import { REVENUE_KEPT, type WorldState } from './state.ts';
import { valuation, valued } from './valuation.ts';
import type { World } from './world.ts';

/** What counts at the end (SPEC SCO1, SCO3). */
export const SCORE_PARTS = ['share', 'value', 'profit', 'cash', 'halls', 'research', 'charge'] as const;
export type ScorePart = (typeof SCORE_PARTS)[number];

/**
 * What a seat reached, more being better: logs for share and value, shares of a year's revenue for profit, cash and
 * halls, points for research, points below nothing for charge.
 */
export type ScoreInputs = Readonly<Record<ScorePart, number>> & { readonly rescues: number };

/** History's mean inputs in the same seat, mode and window: the 100 of the score. */
export type ScoreMark = Readonly<Record<ScorePart, number>>;

/** Where people took over: only what comes after it counts. Sums by provider. */
export type TakeOver = Readonly<Pick<WorldState, 'quarter' | 'profitSum' | 'fineSum' | 'rescues'>>;

export function takeOver({ quarter, profitSum, fineSum, rescues }: Readonly<WorldState>): TakeOver {
  return { quarter, profitSum, fineSum, rescues };
}

/**
 * @param state - After the last quarter that counts.
 * @param report - Of that quarter.
 */
export function scoreInputs(
  state: Readonly<WorldState>,
  report: Pick<QuarterReport, 'sky' | 'lines'>,
  p: number,
  since: TakeOver,
): ScoreInputs {
  const of = (list: readonly number[]) => list[p] ?? 0;
  const played = Math.max(1, state.quarter - since.quarter);
  const recent = state.recentShare.slice(p * 4, p * 4 + Math.min(4, played));
  const year = Math.max(1, sum(state.revenue.slice(p * REVENUE_KEPT, p * REVENUE_KEPT + 4)));
  const fines = of(state.fineSum) - of(since.fineSum);
  const profit = of(state.profitSum) - of(since.profitSum) - fines / 2;
  return {
    share: roundFine(log(Math.max(0.01, sum(recent) / recent.length))),
    value: roundFine(log(Math.max(1, valueBeforeResearch(state, report, p)))),
    profit: roundFine(profit / (year * Math.max(1, played / 4))),
    cash: roundFine((of(state.cash) - of(state.debt)) / year),
    halls: roundFine(hallsCarried(state, p) / year),
    research: roundFine((sum(state.quality.slice(p * 3, p * 3 + 3)) + of(state.programmeEffort)) / 3),
    charge: -of(state.charge),
    rescues: of(state.rescues) - of(since.rescues),
  };
}

/** Research bears later than it costs: who stops it in the last quarter is not worth more for that. */
function valueBeforeResearch(
  state: Readonly<WorldState>,
  { sky, lines }: Pick<QuarterReport, 'sky' | 'lines'>,
  p: number,
) {
  const one = valued(state, p, sky);
  return valuation({ ...one, profit: one.profit + (lines.research[p] ?? 0) });
}

/** Paid, and not yet of any use: halls under way, and those that opened when the quarter closed; CNY mn. */
function hallsCarried(state: Readonly<WorldState>, p: number): number {
  const providers = state.cash.length;
  const building = state.underwayCost.length / providers;
  const ages = state.vintages.length / providers;
  return sum(state.underwayCost.slice(p * building, (p + 1) * building)) + (state.vintages[p * ages] ?? 0);
}

function sum(list: readonly number[]): number {
  return list.reduce((all, one) => all + one, 0);
}

/** What a score is made of, in tenths of a point: 100, the parts and the rescues add up to the score exactly. */
export type ScoreStory = {
  readonly score: number;
  readonly parts: Readonly<Record<ScorePart, number>>;
  readonly rescues: number;
};

/** 100 is history's mean; each part moves it by at most its weight times the spread (SPEC SCO2). */
export function scoreStory(world: World, inputs: ScoreInputs, mark: ScoreMark): ScoreStory {
  const entries = SCORE_PARTS.map((part) => {
    const { weight, scale } = world.scoring[part];
    return [part, roundTenth(world.scoring.spread * weight * tanh((inputs[part] - mark[part]) / scale))] as const;
  });
  const rescues = inputs.rescues === 0 ? 0 : roundTenth(-world.money.rescuePenalty * inputs.rescues);
  return {
    score: roundTenth(100 + sum(entries.map(([, points]) => points)) + rescues),
    parts: Object.fromEntries(entries) as Record<ScorePart, number>,
    rescues,
  };
}

export function score(world: World, inputs: ScoreInputs, mark: ScoreMark): number {
  return scoreStory(world, inputs, mark).score;
}

/**
 * By how much one outcome is worth more than another, in points of score that are not rounded: each part by its weight
 * and scale, as if the other were the mark.
 */
export function scoreGain(world: World, inputs: ScoreInputs, than: ScoreInputs): number {
  const parts = SCORE_PARTS.map((part) => {
    const { weight, scale } = world.scoring[part];
    return world.scoring.spread * weight * tanh((inputs[part] - than[part]) / scale);
  });
  return sum(parts) - world.money.rescuePenalty * (inputs.rescues - than.rescues);
}

/** The smallest step that is told, so that what is told adds up. */
function roundTenth(points: number): number {
  return Math.round(points * 10) / 10 + 0;
}

function tanh(x: number): number {
  const e = exp(clamp(2 * x, -40, 40));
  return (e - 1) / (e + 1);
}
