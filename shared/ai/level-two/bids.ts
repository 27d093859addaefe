import { roundMoney } from '#shared/kernel/grid.ts';
import { rodWorth } from './protection.ts';
import type { View } from './view.ts';
import { lastingWorth } from './worth.ts';

/**
 * Sealed bids on everything that is offered and open to the seat: a part of what the partnership would bring, because
 * who bids all of it gains nothing by winning; who loses pays nothing (SPEC GOV4).
 */
export function bids(view: View): Record<string, number> {
  const { world, situation, persona } = view;
  const { programme } = world;
  if (programme === undefined || !situation.own.mayBid) return {};
  const held = situation.own.partnerships.map((one) => one.partnership);
  const entries = situation.own.offers.flatMap((index) => {
    const one = programme.partnerships[index];
    if (one === undefined || held.includes(index)) return [];
    const bid = roundMoney(persona.bids * partnershipGain(view, one.segment));
    return bid >= programme.minimumBid ? [[one.id, bid] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** What a partnership brings over all its quarters, CNY mn: tenders and shelter, less the programme's part (SPEC GOV5). */
export function partnershipGain(view: View, segment: number): number {
  const { programme } = view.world;
  const one = view.segments[segment];
  if (programme === undefined || one === undefined) return 0;
  const tenders = programme.attraction * lastingWorth(view, segment);
  const taken = programme.revenueTaken * one.volume * one.price;
  return programme.quarters * (tenders + rodWorth(view, programme.rod) - taken);
}
