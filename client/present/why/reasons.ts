import type { Cause, SeatWhy } from '#shared/rules/why/seat-why.ts';
import { writtenApart } from './apart.ts';
import { shownCauses } from './causes.ts';
import { whoseChange } from './matrix.ts';
import { accountsReason, eventsReason } from './reasons-news.ts';
import { capacityReason, exclusionReason, governmentReason } from './reasons-others.ts';
import { priceReason, qualityReason, salesReason, standingReason, trustReason } from './reasons-own.ts';
import { plain, segmentName, shortName, type WhyTold } from './told.ts';
import { weightiestSegment } from './weightiest.ts';

/** One line of reason: what changed, and whose change it was where a rival had a part. */
export type Reason = { readonly fact: string; readonly who: string | undefined };

/** Causes that nobody's change made, or that are the market's own. */
const NOBODYS: readonly Cause[] = ['contracts', 'mix', 'chance', 'drift', 'events'];

export function reasonOf(told: WhyTold, cause: Cause): Reason {
  return { fact: factOf(told, cause), who: NOBODYS.includes(cause) ? undefined : whoDid(told, cause) };
}

function factOf(told: WhyTold, cause: Cause): string {
  const { t } = told;
  switch (cause) {
    case 'contracts':
      return contractsReason(told);
    case 'mix':
      return mixReason(told);
    case 'price':
      return priceReason(told);
    case 'quality':
      return qualityReason(told);
    case 'sales':
      return salesReason(told);
    case 'trust':
      return trustReason(told);
    case 'standing':
      return standingReason(told);
    case 'government':
      return governmentReason(told);
    case 'exclusion':
      return exclusionReason(told);
    case 'events':
      return eventsReason(told);
    case 'drift':
      return t('drift');
    case 'chance':
      return t('chance');
    case 'accounts':
      return accountsReason(told);
    case 'capacity':
      return capacityReason(told);
    default:
      return cause satisfies never;
  }
}

/** The rival whose change weighed most, beside the own part, as the matrix shows them: "Tencent −0.4, you +0.1." */
function whoDid(told: WhyTold, cause: Cause): string | undefined {
  const { why, format, t, mark = plain } = told;
  const shown = shownCauses(why);
  const parts = whoseChange(why, shown, cause);
  const largest = parts.find((one) => one.provider !== why.provider);
  if (largest === undefined) return undefined;
  const yours = parts.find((one) => one.provider === why.provider)?.points ?? 0;
  const write = (points: number) => mark(format.points(points, shown.digits), 'whyPoints');
  const theirs = { company: shortName(told, largest.provider), theirs: write(largest.points) };
  return yours === 0 ? t('whoDidAlone', theirs) : t('whoDid', { ...theirs, yours: write(yours) });
}

/** As the rows show it, so that nobody who adds up finds another figure. */
function contractsReason({ why, format, t, mark = plain }: WhyTold): string {
  const { before, points, digits } = shownCauses(why);
  return t('contracts', { share: mark(format.percent(before + points.contracts, digits), 'whyReason') });
}

/**
 * The segment whose growth moved the share most: how much of the own revenue it is, and of the market, before and by
 * growth alone. Nobody knows that of an older match: it tells what came of growth and everybody's offers together.
 */
function mixReason(told: WhyTold): string {
  const { why, format, t, mark = plain } = told;
  const segment = weightiestSegment(told, 'mix');
  const [from, to] = why.mix === null ? partsAsTheyWere(told, segment) : partsByGrowth(why.mix, segment);
  const write = (figure: string) => mark(figure, 'whyReason');
  const words = { segment: segmentName(told, segment), part: write(format.percent(partOfOwn(told, segment))) };
  const apart = writtenApart(from, to, format.percent);
  if (apart === undefined) {
    const still = { ...words, after: write(format.percent(to)) };
    return why.mix === null ? t('mixSame', still) : t('mixGrowthSame', still);
  }
  const moved = { ...words, before: write(apart[0]), after: write(apart[1]) };
  return why.mix === null ? t('mix', moved) : t('mixGrowth', moved);
}

type Parts = readonly [before: number, now: number];

function partsByGrowth({ before, now }: NonNullable<SeatWhy['mix']>, segment: number): Parts {
  return [before[segment] ?? 0, now[segment] ?? 0];
}

function partsAsTheyWere({ view, scenario }: WhyTold, segment: number): Parts {
  const P = scenario.providers.length;
  const [now, before] = [view.past.at(-1), view.past.at(-2)];
  return [
    before === undefined
      ? (scenario.segments[segment]?.startPart ?? 0)
      : segmentPart(before.segmentRevenue, segment, P),
    segmentPart(now?.segmentRevenue ?? [], segment, P),
  ];
}

/** Percent of the own revenue. */
function partOfOwn({ view, scenario }: WhyTold, segment: number): number {
  const P = scenario.providers.length;
  const revenue = view.past.at(-1)?.segmentRevenue ?? [];
  return segmentPart(
    revenue.map((one, index) => (index % P === view.own.provider ? one : 0)),
    segment,
    P,
  );
}

/** @param revenue - [s][p]. */
function segmentPart(revenue: readonly number[], segment: number, P: number): number {
  const all = revenue.reduce((sum, one) => sum + one, 0);
  const there = revenue.slice(segment * P, (segment + 1) * P).reduce((sum, one) => sum + one, 0);
  return all > 0 ? (100 * there) / all : 0;
}
