import { heightOf, type Puff, spanAt } from './cloud-shapes.ts';

export type Hatch = { readonly from: number; readonly to: number; readonly y: number; readonly width: number };

/** How much of a cloud's height is engraved, by charge 1 to 5. */
const ENGRAVED = [0.13, 0.32, 0.5, 0.69, 0.86];

/**
 * The lines of a cloud's shaded side, from the foot up, as an engraver would cut them: the higher, the shorter and the
 * finer. The more charge, the more of them. Fractions of a charge lie between: lines grow one by one.
 */
export function hatchesOf(puffs: readonly Puff[], width: number, charge: number): Hatch[] {
  const height = heightOf(puffs) * width * between(ENGRAVED, charge);
  const gap = Math.min(4.2, Math.max(2.6, width * 0.0285));
  const lines: Hatch[] = [];
  for (let above = gap * 0.69; above < height; above += gap) {
    const span = spanAt(puffs, above / width);
    if (span === undefined) break;
    const part = above / height;
    const left = span[0] * width + 2;
    const right = span[1] * width - 3;
    const from = left + (right - left) * part ** 1.3;
    if (right - from > 2) lines.push({ from, to: right, y: -above, width: 1.3 - 0.7 * part });
  }
  return lines;
}

/** The value for a charge of 1 to 5 out of five, linear between them. */
function between(values: readonly number[], charge: number): number {
  const at = Math.min(4, Math.max(0, charge - 1));
  const low = values[Math.floor(at)] ?? 0;
  const high = values[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}
