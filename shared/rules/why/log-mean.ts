import { log } from '#shared/kernel/exact.ts';

/** Below this a quantity counts as this: logarithms stay finite for who was shut out. */
const LEAST = 1e-12;

export const floored = (value: number): number => (value > LEAST ? value : LEAST);

/** Change of a logarithm, finite for nothing. */
export function logChange(from: number, to: number): number {
  return log(floored(to)) - log(floored(from));
}

/**
 * The mean of two positive numbers that turns a difference of logarithms into a difference: `logMean(a, b) · ln(b/a) =
 * b − a`, exactly. The ground of every split here (SPEC WHY1).
 */
export function logMean(from: number, to: number): number {
  const a = floored(from);
  const b = floored(to);
  const ratio = b / a - 1;
  if (ratio > -1e-6 && ratio < 1e-6) return (a + b) / 2;
  return (b - a) / (log(b) - log(a));
}
