import type { FindingCode, FindingValues } from '../codes.ts';

type ExpressionCode = Extract<
  FindingCode,
  'SCN20' | 'SCN21' | 'SCN22' | 'SCN23' | 'SCN24' | 'SCN25' | 'SCN26' | 'SCN27' | 'SCN28' | 'SCN12' | 'SCN17'
>;

/** What is wrong with an expression, and from which character to which, counted from 0 in its own text. */
export type ExpressionProblem = {
  [C in ExpressionCode]: {
    readonly code: C;
    readonly values: FindingValues[C];
    readonly start: number;
    readonly end: number;
  };
}[ExpressionCode];

export function problem<C extends ExpressionCode>(
  code: C,
  values: FindingValues[C],
  range: { start: number; end: number },
): ExpressionProblem {
  return { code, values, start: range.start, end: range.end } as unknown as ExpressionProblem;
}
