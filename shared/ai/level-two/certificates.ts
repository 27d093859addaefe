import type { WorldCertificate } from '#shared/rules/government.ts';
import { partnershipGain } from './bids.ts';
import { rodWorth } from './protection.ts';
import type { View } from './view.ts';
import { lastingWorth } from './worth.ts';

/** Quarters over which the price of a certificate is spread. */
const SPREAD = 8;

/** Certificates to buy or keep up: those that bring more in a quarter than they cost (SPEC GOV1, GOV2). */
export function certificates(view: View): Record<string, boolean> {
  const { world, situation, revenue } = view;
  const wanted = world.certificates.filter((one, n) => {
    const price = situation.own.certificates[n] === 1 ? 0 : one.price / SPREAD;
    return worth(view, one) > (one.upkeep + price) * revenue;
  });
  return Object.fromEntries(wanted.map((one) => [one.id, true]));
}

/** Customers that it opens, shelter, and the best partnership that it lets the seat bid for. */
function worth(view: View, one: WorldCertificate): number {
  let sum = rodWorth(view, one.rod);
  one.attraction.forEach((amount, s) => {
    if (amount > 0) sum += amount * lastingWorth(view, s);
  });
  const { programme } = view.world;
  if (!one.opensBids || programme === undefined) return sum;
  const gains = programme.partnerships.map(({ segment }) => partnershipGain(view, segment));
  return sum + (view.persona.bids * Math.max(0, ...gains)) / programme.quarters;
}
