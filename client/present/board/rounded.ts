const STEPS = 1e4;

/**
 * Values that add up to nothing, rounded to the grid of shares so that they still do: all are rounded down, and the
 * steps that are missing go to those that lost most.
 */
export function roundedToSum(values: readonly number[]): number[] {
  const low = values.map((value) => Math.floor(value * STEPS));
  const missing = -low.reduce((sum, one) => sum + one, 0);
  const byLoss = values
    .map((value, index) => ({ index, lost: value * STEPS - (low[index] ?? 0) }))
    .sort((a, b) => b.lost - a.lost || a.index - b.index);
  for (const { index } of byLoss.slice(0, Math.max(0, missing))) low[index] = (low[index] ?? 0) + 1;
  return low.map((steps) => steps / STEPS + 0);
}
