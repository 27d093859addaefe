import { QUALITIES, SEGMENTS } from '#shared/scenario/words.ts';
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
    return t('priceBoth', { segment, company, theirsBefore, theirs, before: write(before), after: now });
  }
  if (before === undefined || write(before) === now) return t('priceSame', { segment, now });
  return t('priceYou', { segment, before: write(before), after: now });
}

/** The quality of the own three that changed most. */
export function qualityReason({ view, format, t, mark = plain }: WhyTold): string {
  const now = view.own.quality;
  const { before } = view;
  const write = (value = 0) => mark(format.number(value, 1), 'quality');
  if (before === undefined)
    return t('qualityNow', { performance: write(now[0]), security: write(now[1]), ai: write(now[2]) });
  const moved = now.map((value, k) => Math.abs(value - (before.quality[k] ?? value)));
  const k = moved.indexOf(Math.max(...moved));
  const quality = QUALITIES[k] ?? 'performance';
  return t('qualityFrom', { quality: t(`quality_${quality}`), before: write(before.quality[k]), after: write(now[k]) });
}

/** Teams are the own business: a rival's are nowhere to be read. */
export function salesReason(told: WhyTold): string {
  const { view, t, format, mark = plain } = told;
  const write = (teams: number) => mark(format.number(teams), 'whyReason');
  const [now, before] = [view.last?.sell, view.before?.orders?.sell];
  const moved = SEGMENTS.map((id) => (now?.teams[id] ?? 0) - (before?.teams[id] ?? now?.teams[id] ?? 0));
  const sizes = moved.map(Math.abs);
  const s = sizes.indexOf(Math.max(...sizes));
  const id = SEGMENTS[s];
  if (now === undefined || before === undefined || id === undefined || moved[s] === 0)
    return t('salesSame', { teams: write(SEGMENTS.reduce((sum, one) => sum + (now?.teams[one] ?? 0), 0)) });
  return t('salesFrom', {
    segment: segmentName(told, s),
    before: write(before.teams[id]),
    after: write(now.teams[id]),
  });
}

export function trustReason({ view, format, t, mark = plain }: WhyTold): string {
  const { own, before } = view;
  const write = (value: number) => mark(format.number(value, 1), 'trust');
  const now = { now: write(own.trustPrivate), after: write(own.trustPrivate), official: write(own.trustGovernment) };
  if (before === undefined || same(own.trustPrivate, before.trustPrivate, own.trustGovernment, before.trustGovernment))
    return t('trustNow', now);
  return t('trustFrom', {
    ...now,
    before: write(before.trustPrivate),
    officialBefore: write(before.trustGovernment),
  });
}

export function standingReason({ view, format, t, mark = plain }: WhyTold): string {
  const { own, before } = view;
  const write = (value: number) => mark(format.number(value, 1), 'standing');
  if (before === undefined || same(own.standing, before.standing))
    return t('standingNow', { now: write(own.standing) });
  return t('standingFrom', { before: write(before.standing), after: write(own.standing) });
}

/** Whether two marks, or two pairs of them, are written alike. */
function same(...marks: readonly number[]): boolean {
  const written = marks.map((mark) => Math.round(10 * mark));
  return written.every((one, index) => one === written[index - (index % 2)]);
}
