import type { Cause, COSTS } from '#shared/rules/why/seat-why.ts';
import { type Axis, axisFor } from './axis.ts';
import type { ShownCauses } from './causes.ts';

type Cost = (typeof COSTS)[number];

/** What a row of a waterfall tells: one thing, or how many smaller ones. */
export type RowSubject =
  | { readonly kind: 'cause'; readonly cause: Cause }
  | { readonly kind: 'cost'; readonly cost: Cost }
  | { readonly kind: 'market' }
  | { readonly kind: 'causes' | 'costs'; readonly inside: readonly WaterfallRow[] };

/** One step from `from` to `to`, in percent of the market or CNY mn; `amount` is what is shown. */
export type WaterfallRow = {
  readonly subject: RowSubject;
  readonly amount: number;
  readonly from: number;
  readonly to: number;
};

export type Waterfall = {
  readonly before: number;
  readonly after: number;
  readonly rows: readonly WaterfallRow[];
  readonly axis: Axis;
};

/** Narrowest range of the axis, points. */
const LEAST_POINTS = { 1: 1, 2: 0.1 } as const;

/** From the share before to the share after: every row begins where the last one ended. */
export function shareWaterfall(shown: ShownCauses): Waterfall {
  const { before, after, points, main, rest, digits } = shown;
  const step = (cause: Cause): Step => ({ subject: { kind: 'cause', cause }, amount: points[cause] });
  const inside = rest.map(step);
  const steps: Step[] = [
    ...main.map(step),
    ...(inside.length === 0 ? [] : [{ subject: { kind: 'causes', inside }, amount: sum(inside) } as const]),
  ];
  return laidOut(before, after, steps, LEAST_POINTS[digits]);
}

/** A step whose place is not known yet. */
export type Step = {
  readonly subject:
    | Exclude<RowSubject, { readonly inside: unknown }>
    | { readonly kind: 'causes' | 'costs'; readonly inside: readonly Step[] };
  readonly amount: number;
};

/** Puts steps end to end. What is inside a row begins where the row begins. */
export function laidOut(before: number, after: number, steps: readonly Step[], least: number): Waterfall {
  const rows = placed(before, steps);
  const reached = rows.flatMap((row) => [row.from, row.to]);
  return { before, after, rows, axis: axisFor([before, after, ...reached], least) };
}

function placed(start: number, steps: readonly Step[]): WaterfallRow[] {
  let at = start;
  return steps.map(({ subject, amount }) => {
    const from = at;
    at = Math.round((at + amount) * 1e4) / 1e4;
    const inside = 'inside' in subject ? { ...subject, inside: placed(from, subject.inside) } : subject;
    return { subject: inside, amount, from, to: at };
  });
}

export function sum(steps: readonly { readonly amount: number }[]): number {
  return Math.round(steps.reduce((total, one) => total + one.amount, 0) * 1e4) / 1e4;
}
