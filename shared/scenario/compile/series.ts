import { exp, log } from '#shared/kernel/exact.ts';
import { quarterNumber } from '#shared/kernel/quarters.ts';
import type { Calendar } from '../check/known-ids.ts';
import { SEGMENTS, type Segment } from '../words.ts';

type Dated<T> = Readonly<Record<string, T>>;

const inOrder = <T>(values: Dated<T>) =>
  Object.entries(values)
    .map(([name, value]) => ({ at: quarterNumber(name), value }))
    .sort((a, b) => a.at - b.at);

/** One number for every quarter of the calendar: the last one given holds; before the first, the first. */
export function stepSeries(values: Dated<number>, { first, quarters }: Calendar): number[] {
  const dated = inOrder(values);
  return Array.from(
    { length: quarters },
    (_, q) => (dated.findLast((one) => one.at <= first + q) ?? dated[0])?.value ?? 0,
  );
}

type BySegment = Readonly<Record<Segment, number>>;

/** [q][s], straight lines between the quarters given, level before and after. */
export function linearBySegment(values: Dated<BySegment>, calendar: Calendar): number[] {
  return eachQuarter(values, calendar, (from, to, part, id) => from[id] + (to[id] - from[id]) * part);
}

/** Smallest share that has a logarithm here; a segment of 0 percent stays practically none. */
const LEAST = 1e-9;

/** [q][s] shares that add to 1: growth rates are even between the quarters given, then everything is scaled to 1. */
export function mixBySegment(values: Dated<BySegment>, calendar: Calendar): number[] {
  const logs = eachQuarter(values, calendar, (from, to, part, id) => {
    const a = log(Math.max(LEAST, from[id]));
    const b = log(Math.max(LEAST, to[id]));
    return a + (b - a) * part;
  });
  const S = SEGMENTS.length;
  return logs.map((one, at) => {
    const start = at - (at % S);
    const sum = logs.slice(start, start + S).reduce((total, other) => total + exp(other), 0);
    return exp(one) / sum;
  });
}

function eachQuarter(
  values: Dated<BySegment>,
  { first, quarters }: Calendar,
  between: (from: BySegment, to: BySegment, part: number, id: Segment) => number,
): number[] {
  const dated = inOrder(values);
  return Array.from({ length: quarters }, (_, q) => {
    const now = first + q;
    const from = dated.findLast((one) => one.at <= now) ?? dated[0];
    const to = dated.find((one) => one.at > now) ?? from;
    if (from === undefined || to === undefined) throw new RangeError('a series without values passed the checks');
    const part = to.at > from.at ? Math.max(0, now - from.at) / (to.at - from.at) : 0;
    return SEGMENTS.map((id) => between(from.value, to.value, part, id));
  }).flat();
}
