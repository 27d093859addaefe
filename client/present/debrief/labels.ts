/** A label of a mark above a chart: in which row, and on which side of its mark it is written. */
export type PlacedLabel = { readonly row: number; readonly side: 'start' | 'end' };

/** Mean width of a character at 12 px: letters, and signs that fill a square. */
const LETTER = 6.3;
const SQUARE = 12.4;
const GAP = 10;

export function textWidth(text: string): number {
  return [...text].reduce((sum, one) => sum + (one.charCodeAt(0) > 0x2e7f ? SQUARE : LETTER), 0);
}

/**
 * Places labels beside their marks, from left to right, in the first row where they cover none before them.
 *
 * @param marks - From left to right.
 * @param from - Where the drawing begins, and `to` where it ends.
 */
export function placeLabels(
  marks: readonly { readonly x: number; readonly text: string }[],
  from: number,
  to: number,
): PlacedLabel[] {
  const ends: number[] = [];
  return marks.map(({ x, text }) => {
    const width = textWidth(text) + GAP;
    const side = x + width <= to ? 'start' : 'end';
    const left = side === 'start' ? x - GAP / 2 : Math.max(from, x - width);
    const free = ends.findIndex((end) => end <= left);
    const row = free < 0 ? ends.length : free;
    ends[row] = left + width + GAP / 2;
    return { row, side };
  });
}
