import { CAUSES, type Cause, type SeatWhy } from '#shared/rules/why/seat-why.ts';
import { shareChange } from '../share-change.ts';
import { roundedParts, roundedTo } from './rounding.ts';

const LARGEST = 6;

/** What moved the share, as it is shown: points that add up to the change between the shown shares. */
export type ShownCauses = {
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** Decimals of everything shown: one, or two where one would show nothing at all, or no change where there is one. */
  readonly digits: 1 | 2;
  readonly points: Readonly<Record<Cause, number>>;
  /** Contracts won earlier first, then the largest that show; what is left; causes of exactly nothing are in neither. */
  readonly main: readonly Cause[];
  readonly rest: readonly Cause[];
};

/** @param digits - Where one decimal shall do even if it shows nothing. */
export function shownCauses(why: SeatWhy, digits = digitsFor(why)): ShownCauses {
  const exact = causeTotals(why);
  const step = digits === 1 ? 0.1 : 0.01;
  const [before, after] = [roundedTo(why.before, step), roundedTo(why.after, step)];
  const change = shareChange(why.before, why.after, step);
  const shown = roundedParts(exact, change, step);
  const points = Object.fromEntries(CAUSES.map((cause, c) => [cause, shown[c] ?? 0])) as Record<Cause, number>;
  const size = (cause: Cause) => Math.abs(exact[CAUSES.indexOf(cause)] ?? 0);
  const others = CAUSES.filter((cause) => cause !== 'contracts' && size(cause) > 0).sort((a, b) => size(b) - size(a));
  const told = Math.min(LARGEST, others.filter((cause) => points[cause] !== 0).length);
  // a row for one smaller cause says less than the cause itself
  const many = others.length === told + 1 ? told + 1 : told;
  return {
    before,
    after,
    change,
    digits,
    points,
    main: ['contracts', ...others.slice(0, many)],
    rest: others.slice(many),
  };
}

/** [cause] points over all segments. */
function causeTotals({ bySegment }: SeatWhy): number[] {
  const segments = bySegment.length / CAUSES.length;
  return CAUSES.map((_, c) => bySegment.slice(c * segments, (c + 1) * segments).reduce((sum, one) => sum + one, 0));
}

/** [provider] points of one cause. */
export function pointsByRival({ byRival }: SeatWhy, cause: Cause): number[] {
  const providers = byRival.length / CAUSES.length;
  const c = CAUSES.indexOf(cause);
  return byRival.slice(c * providers, (c + 1) * providers);
}

/** [segment] points of one cause. */
export function pointsBySegment({ bySegment }: SeatWhy, cause: Cause): number[] {
  const segments = bySegment.length / CAUSES.length;
  const c = CAUSES.indexOf(cause);
  return bySegment.slice(c * segments, (c + 1) * segments);
}

function digitsFor(why: SeatWhy): ShownCauses['digits'] {
  const { before, after } = why;
  if (shareChange(before, after) === 0 && shareChange(before, after, 0.01) !== 0) return 2;
  return [after - before, ...causeTotals(why)].every((one) => Math.abs(one) < 0.05) ? 2 : 1;
}
