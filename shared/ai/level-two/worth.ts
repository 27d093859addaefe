import { clamp } from '#shared/kernel/grid.ts';
import type { WorldSegment } from '#shared/rules/demand-rules.ts';
import type { SegmentView, View } from './view.ts';

/** Quarters ahead that a computer player counts on a contract: longer ones end under another sky. */
const HORIZON = 8;

/** What moves a segment, from the choice model's own derivatives (MODEL W9). */
export type Worth = {
  /** By how much the log of what is won rises with the own log attraction. */
  readonly pull: number;
  /** Percent of business lost per percent of price, renewals of the old book included. */
  readonly elasticity: number;
  /** Volume that this quarter's choice brings, CNY mn a quarter at list price. */
  readonly flow: number;
  /** Quarters for which it stays. */
  readonly stay: number;
};

export function worthOf(view: View, s: number): Worth {
  const one = view.segments[s];
  const rules = view.world.market.segments[s];
  if (one === undefined || rules === undefined) return { pull: 0, elasticity: 2, flow: 0, stay: 1 };
  const { sensitivity, contestPrice } = view.world.choice;
  const pull = pullOf(one, rules, sensitivity);
  const fresh = Math.max(0.01, one.turnover + Math.max(0, view.growth));
  const reopened = (contestPrice * one.turnover * (1 - one.share)) / fresh;
  return {
    pull,
    elasticity: Math.max(1.15, sensitivity * rules.weightPrice * pull + reopened),
    flow: one.volume * (one.due + Math.max(0, view.growth)),
    stay: Math.min(HORIZON, 1 / Math.max(0.01, one.turnover)),
  };
}

/** Nested logit: rivals of the own ownership are closer, and the outside option gives back a part (SPEC DEM6, DEM10). */
function pullOf(one: SegmentView, rules: WorldSegment, sensitivity: number): number {
  const inside = clamp(1 - Math.abs(rules.priceElasticity) / (sensitivity * rules.weightPrice), 0.15, 0.85);
  return (1 - one.nestShare) / rules.dissimilarity + one.nestShare - inside * one.share;
}

/** What one more unit of log attraction in a segment is worth in this quarter's choice, CNY mn, at the price of now. */
export function attractionWorth(view: View, s: number): number {
  const { pull, elasticity, flow, stay } = worthOf(view, s);
  return (pull * flow * stay * (view.segments[s]?.price ?? 1)) / elasticity;
}

/** The same for attraction that lasts: of a quarter like the mean of a year, whatever falls due in this one. */
export function lastingWorth(view: View, s: number): number {
  const one = view.segments[s];
  const grown = Math.max(0, view.growth);
  if (one === undefined || one.due + grown <= 0) return 0;
  return (attractionWorth(view, s) * (one.turnover + grown)) / (one.due + grown);
}
