import type { SumName } from '../codes.ts';
import type { Path } from '../yaml/places.ts';
import type { Reporter } from './reporter.ts';

type Wanted = { sum: SumName; of: string; wanted: number };

/** Rounding of published percentages is forgiven, a forgotten number is not. */
const TOLERANCE = 0.01;

/** Reports numbers that do not add up to what they should, within a hundredth of it. */
export function checkSum(report: Reporter, path: Path, values: readonly number[], wanted: Wanted): void {
  const is = values.reduce((sum, one) => sum + one, 0);
  if (Math.abs(is - wanted.wanted) > TOLERANCE * wanted.wanted)
    report.atKey(path, 'SCN30', { ...wanted, is: Math.round(is * 1000) / 1000 });
}
