import { clamp, roundIndex } from '#shared/kernel/grid.ts';
import { SEGMENTS, type Segment } from '#shared/scenario/words.ts';
import type { SegmentView, View } from './view.ts';
import { worthOf } from './worth.ts';

/** The range of the lever (scenario/format/orders.ts). */
const LOWEST = 0.5;
const HIGHEST = 1.5;

/**
 * The price at which one percent more would lose as much as it brings: cost less what growth is worth, times the
 * mark-up that the elasticity allows. It moves in steps, so that no cut of its own is a deep one (SPEC DEM7).
 *
 * @param strain - Use that is expected of what the halls can carry; above 1 new business has nowhere to go.
 */
export function prices(view: View, strain: number): Record<Segment, number> {
  const entries = SEGMENTS.map((id, s) => {
    const one = view.segments[s];
    return [id, one === undefined ? 1 : priceOf(view, s, one, strain)];
  });
  return Object.fromEntries(entries) as Record<Segment, number>;
}

function priceOf(view: View, s: number, one: SegmentView, strain: number): number {
  const { persona, world } = view;
  const { elasticity } = worthOf(view, s);
  const cost = Math.max(0.1, view.unitCost - persona.appetite) * Math.max(1, strain);
  const best = markUp(cost, elasticity);
  const dull = 1 + world.reference.remainingGain * (elasticity - 1);
  const wanted = one.dulled && best < one.expected ? Math.min(one.expected, markUp(cost, Math.max(1.05, dull))) : best;
  const step = Math.min(persona.priceStep, 0.9 * world.reference.deepCut);
  const near = clamp(wanted, 1 - persona.priceLeeway, 1 + persona.priceLeeway);
  const moved = clamp(near, one.price * (1 - step), one.price * (1 + step));
  return roundIndex(clamp(moved, LOWEST, HIGHEST));
}

const markUp = (cost: number, elasticity: number) => (cost * elasticity) / (elasticity - 1);
