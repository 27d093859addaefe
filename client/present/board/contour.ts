import type { Place } from './picture.ts';

export type Field = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly step: number;
};

/** An edge of the grid that a line crosses: key of the crossing, and where it is. */
type Crossing = { readonly key: string; readonly place: Place };
type Corner = { readonly column: number; readonly row: number };

/**
 * Contour lines by marching squares. The field is measured once; each call draws the longest closed line at a height.
 * Values must grow towards the field's rim, so that lines close within it.
 */
export function contour(field: Field, height: (place: Place) => number): (level: number) => Place[] {
  const columns = Math.ceil((field.right - field.left) / field.step);
  const rows = Math.ceil((field.bottom - field.top) / field.step);
  const at = ({ column, row }: Corner): Place => ({
    x: field.left + column * field.step,
    y: field.top + row * field.step,
  });
  const heights = Array.from({ length: (columns + 1) * (rows + 1) }, (_, index) =>
    height(at({ column: index % (columns + 1), row: Math.floor(index / (columns + 1)) })),
  );
  const heightAt = ({ column, row }: Corner) => heights[row * (columns + 1) + column] ?? Number.POSITIVE_INFINITY;

  const crossing = (a: Corner, b: Corner, level: number): Crossing | undefined => {
    const low = heightAt(a) - level;
    const high = heightAt(b) - level;
    if (low < 0 === high < 0) return undefined;
    const part = low / (low - high);
    const from = at(a);
    const to = at(b);
    return {
      key: `${a.column},${a.row},${b.column},${b.row}`,
      place: { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part },
    };
  };

  return (level) => {
    const segments: [Crossing, Crossing][] = [];
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) segments.push(...cellSegments({ column, row }, level, crossing));
    return longest(loops(segments));
  };
}

type Cross = (a: Corner, b: Corner, level: number) => Crossing | undefined;

function cellSegments({ column, row }: Corner, level: number, crossing: Cross): [Crossing, Crossing][] {
  const nw = { column, row };
  const ne = { column: column + 1, row };
  const sw = { column, row: row + 1 };
  const se = { column: column + 1, row: row + 1 };
  const found = [crossing(nw, ne, level), crossing(ne, se, level), crossing(sw, se, level), crossing(nw, sw, level)];
  const [a, b, c, d] = found.filter((one) => one !== undefined);
  if (a === undefined || b === undefined) return [];
  return c === undefined || d === undefined
    ? [[a, b]]
    : [
        [a, b],
        [c, d],
      ];
}

/** Joins segments that share a crossing into closed lines. */
function loops(segments: readonly (readonly [Crossing, Crossing])[]): Place[][] {
  const next = new Map<string, Crossing[]>();
  for (const [a, b] of segments) {
    next.set(a.key, [...(next.get(a.key) ?? []), b]);
    next.set(b.key, [...(next.get(b.key) ?? []), a]);
  }
  const seen = new Set<string>();
  const lines: Place[][] = [];
  for (const [start] of segments) {
    const line: Place[] = [];
    for (let here: Crossing | undefined = start; here !== undefined; ) {
      if (seen.has(here.key)) break;
      seen.add(here.key);
      line.push(here.place);
      here = next.get(here.key)?.find((one) => !seen.has(one.key));
    }
    if (line.length > 2) lines.push(line);
  }
  return lines;
}

function longest(lines: readonly Place[][]): Place[] {
  return lines.reduce<Place[]>((best, line) => (line.length > best.length ? line : best), []);
}
