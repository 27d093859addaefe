import type { Orders } from '#shared/scenario/format/orders.ts';
import { SEGMENT_GROUPS, type Segment } from '#shared/scenario/words.ts';
import type { LeverValue } from './levers.ts';

export type SegmentGroup = keyof typeof SEGMENT_GROUPS;
/** The groups, in the order in which they are shown. */
export const GROUPS = Object.keys(SEGMENT_GROUPS) as SegmentGroup[];

type Change = { readonly lever: string; readonly value: LeverValue };

/** One price for a group of segments, as a whole index; where its segments differ, the one in the middle. */
export function groupedPrice({ sell }: Orders, group: SegmentGroup): number {
  const prices = SEGMENT_GROUPS[group].map((id) => sell.price[id]);
  return Math.round((100 * sum(prices)) / prices.length);
}

/** @param index - Whole index, 100 for the own start price. */
export function setGroupedPrice(group: SegmentGroup, index: number): Change[] {
  return SEGMENT_GROUPS[group].map((id) => ({ lever: `sell.price.${id}`, value: index / 100 }));
}

export function groupedTeams({ sell }: Orders, group: SegmentGroup): number {
  return sum(SEGMENT_GROUPS[group].map((id) => sell.teams[id]));
}

/**
 * Teams of a group among its segments, in proportion to last quarter: whole teams, the largest remainders first. Evenly
 * where it had none.
 */
export function setGroupedTeams(group: SegmentGroup, total: number, last: Orders | null): Change[] {
  const ids: readonly Segment[] = SEGMENT_GROUPS[group];
  const had = ids.map((id) => last?.sell.teams[id] ?? 0);
  const weights = sum(had) > 0 ? had : ids.map(() => 1);
  const exact = weights.map((weight) => (total * weight) / sum(weights));
  const whole = exact.map(Math.floor);
  const left = total - sum(whole);
  const order = exact
    .map((one, s) => ({ s, rest: one - Math.floor(one) }))
    .sort((a, b) => b.rest - a.rest || a.s - b.s);
  const more = new Set(order.slice(0, left).map((one) => one.s));
  return ids.map((id, s) => ({ lever: `sell.teams.${id}`, value: (whole[s] ?? 0) + (more.has(s) ? 1 : 0) }));
}

function sum(list: readonly number[]): number {
  return list.reduce((total, one) => total + one, 0);
}
