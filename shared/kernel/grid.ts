/**
 * The fixed grids on which state is stored. Flows are rounded before they are added, so that balances are exact and
 * the same state has the same bytes on every machine.
 */

const grid = (steps: number) => (value: number) => Math.round(value * steps) / steps + 0;

/** Money and volumes in CNY mn, to 1,000 CNY. */
export const roundMoney = grid(1e3);
/** Indices from 0 to 100, prices, shares of a book, to 1e-4. */
export const roundIndex = grid(1e4);
/** Log attractions and probabilities, to 1e-6. */
export const roundFine = grid(1e6);

export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}
