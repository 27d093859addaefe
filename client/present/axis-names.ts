import { textWidth } from './debrief/labels.ts';

/** Least room between two names, and the size of letters that widths are measured for. */
const GAP = 8;
const MEASURED = 12;
/** Where there are more than this many, one name a year is enough. */
const FEW = 5;
const YEAR = 4;

/**
 * Which of the names along a chart's axis are written so that none runs into the next: the first, and then each at the
 * same distance.
 *
 * @param names - One a step; the first begins at its place, the others stand around theirs.
 * @param step - From one place to the next, in the units of `size`, the height of the letters.
 */
export function writtenNames(names: readonly string[], step: number, size: number): number[] {
  const widest = (Math.max(0, ...names.map(textWidth)) * size) / MEASURED;
  let stride = names.length <= FEW ? 1 : YEAR;
  while (stride < names.length && stride * step < 1.5 * widest + GAP) stride *= 2;
  return names.flatMap((_, index) => (index % stride === 0 ? [index] : []));
}
