import { valuation } from '#shared/rules/valuation.ts';
import { LISTING_STEPS } from '#shared/scenario/words.ts';
import type { View } from './view.ts';

/** How far the sky must stay below the limit before money is sunk into a step, points: it may darken meanwhile. */
const SKY_ROOM = 8;
/** Quarters of the group's gifts that a listing must outweigh: a listed seat gets none any more. */
const GIFTS = 8;

/** A step towards the separate listing only while the window looks open from here to the last one (SPEC MON8). */
export function mayList(view: View): boolean {
  const { situation, world } = view;
  const { own, past } = situation;
  const left = LISTING_STEPS.length - 1 - own.listing;
  const seen = past.at(-1);
  if (left <= 0 || seen === undefined) return false;
  const darkens = seen.front !== null && seen.front <= left;
  const bright = seen.sky < world.listing.skyLimit - SKY_ROOM && !darkens;
  const trusted = own.standing >= world.listing.standingNeeded;
  return bright && trusted && proceeds(view, seen.sky) > GIFTS * own.group;
}

/** What the listing would bring at today's valuation, CNY mn (SPEC MON9). */
function proceeds({ situation, world }: View, sky: number): number {
  const { own } = situation;
  const value = valuation({
    revenue: own.revenue[0] ?? 0,
    revenueYearAgo: own.revenue[4] ?? 0,
    profit: own.profit,
    performance: own.quality[0] ?? 0,
    standing: own.standing,
    sky,
  });
  return world.listing.proceeds * value;
}
