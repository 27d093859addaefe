import { GROUPS, groupedTeams } from '#shared/rules/orders/grouped-levers.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import { QUALITIES, SEGMENTS } from '#shared/scenario/words.ts';
import { writtenApart } from './apart.ts';
import { plain, segmentName, shortName, type WhyTold } from './told.ts';
import { weightiestProvider, weightiestSegment } from './weightiest.ts';

/** Prices are public: where a rival's move weighed most, both are told. 100 is each company's own start price. */
export function priceReason(told: WhyTold): string {
  const { view, why, scenario, format, t, mark = plain } = told;
  const s = weightiestSegment(told, 'price');
  const segment = segmentName(told, s);
  const [last, earlier] = [view.past.at(-1), view.past.at(-2)];
  const priceIn = (prices: readonly number[], p: number) => prices[s * scenario.providers.length + p] ?? 1;
  const write = (price: number) => mark(format.number(100 * price), 'price');
  const now = write(priceIn(last?.price ?? [], why.provider));
  const id = SEGMENTS[s];
  const ordered = id === undefined ? undefined : view.before?.orders?.sell.price[id];
  const before = earlier === undefined ? ordered : priceIn(earlier.price, why.provider);
  const rival = weightiestProvider(told, 'price');
  if (rival !== why.provider) {
    const company = shortName(told, rival);
    const theirs = write(priceIn(last?.price ?? [], rival));
    if (earlier === undefined || before === undefined) return t('priceNow', { segment, now, company, theirs });
    const theirsBefore = write(priceIn(earlier.price, rival));
    if (theirsBefore === theirs && write(before) === now) return t('priceStill', { segment, company, theirs, now });
    if (write(before) === now) return t('priceRival', { segment, company, theirsBefore, theirs, now });
    if (theirsBefore === theirs) return t('priceYou', { segment, before: write(before), after: now });
    return t('priceBoth', { segment, company, theirsBefore, theirs, before: write(before), after: now });
  }
  if (before === undefined || write(before) === now) return t('priceSame', { segment, now });
  return t('priceYou', { segment, before: write(before), after: now });
}

/** The quality of the own three that changed most for customers, who meet what the quarter before has left. */
export function qualityReason({ why: { met }, format, t, mark = plain }: WhyTold): string {
  if (met === null) return t('metUnknown');
  const write = (figure: string) => mark(figure, 'quality');
  const moved = met.now.quality.map((value, k) => Math.abs(value - (met.before.quality[k] ?? value)));
  const k = moved.indexOf(Math.max(...moved));
  const apart = writtenApart(met.before.quality[k] ?? 0, met.now.quality[k] ?? 0, format.number);
  if (apart === undefined) {
    const [performance = '', security = '', ai = ''] = met.now.quality.map((value) => write(format.number(value, 1)));
    return t('qualityStill', { performance, security, ai });
  }
  const quality = t(`quality_${QUALITIES[k] ?? 'performance'}`);
  return t('qualityMet', { quality, before: write(apart[0]), after: write(apart[1]) });
}

/** Teams are the own business: a rival's are nowhere to be read. Told as they are placed: by segment or by group. */
export function salesReason(told: WhyTold): string {
  const { view, t, format, mark = plain } = told;
  const write = (teams: number) => mark(format.number(teams), 'whyReason');
  const [now, before] = [view.last, view.before?.orders];
  const places = placesOf(told);
  const moved = places.map(({ teams }) => (now && before ? teams(now) - teams(before) : 0));
  const sizes = moved.map(Math.abs);
  const at = sizes.indexOf(Math.max(...sizes));
  const most = places[at];
  if (!now || !before || most === undefined || moved[at] === 0)
    return t('salesSame', { teams: write(places.reduce((sum, { teams }) => sum + (now ? teams(now) : 0), 0)) });
  const words = { segment: most.name, before: write(most.teams(before)), after: write(most.teams(now)) };
  const others = places.filter((_, n) => n !== at && moved[n] !== 0);
  const [other] = others;
  // between two controls a team that leaves one comes to the other: both are told
  if (other === undefined || others.length > 1) return t('salesFrom', words);
  const both = { other: other.name, otherBefore: write(other.teams(before)), otherAfter: write(other.teams(now)) };
  return t('salesBoth', { ...words, ...both });
}

function placesOf(told: WhyTold): { readonly name: string; readonly teams: (orders: Orders) => number }[] {
  if (told.view.opens.gradual)
    return GROUPS.map((group) => ({ name: told.t(group), teams: (orders) => groupedTeams(orders, group) }));
  return SEGMENTS.map((id, s) => ({ name: segmentName(told, s), teams: ({ sell }) => sell.teams[id] }));
}

/** Trust as customers of one segment felt it, and what of its change events made. */
export function trustReason(told: WhyTold): string {
  const { format, t, mark = plain } = told;
  const { met } = told.why;
  if (met === null) return t('metUnknown');
  const s = weightiestSegment(told, 'trust');
  const segment = segmentName(told, s);
  const write = (figure: string) => mark(figure, 'trust');
  const apart = writtenApart(met.before.trust[s] ?? 0, met.now.trust[s] ?? 0, format.number);
  if (apart === undefined) return t('trustStill', { segment, now: write(format.number(met.now.trust[s] ?? 0, 1)) });
  const words = { segment, before: write(apart[0]), after: write(apart[1]) };
  const events = format.points((met.now.trustByEvents[s] ?? 0) - (met.before.trustByEvents[s] ?? 0));
  return events === format.points(0) ? t('trustMet', words) : t('trustMetEvents', { ...words, events: write(events) });
}

export function standingReason({ why: { met }, format, t, mark = plain }: WhyTold): string {
  if (met === null) return t('metUnknown');
  const write = (figure: string) => mark(figure, 'standing');
  const apart = writtenApart(met.before.standing, met.now.standing, format.number);
  if (apart === undefined) return t('standingStill', { now: write(format.number(met.now.standing, 1)) });
  return t('standingMet', { before: write(apart[0]), after: write(apart[1]) });
}
