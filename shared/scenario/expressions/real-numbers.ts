type Whole = { readonly start: number; readonly end: number; readonly value: bigint };
export type Range = { readonly start: number; readonly end: number };

/**
 * Writes every whole-number literal as a real one, because the library mixes no number types (`1 - sky / 100` fails,
 * and `1/2` would be 0). `back` turns a range of the new text into one of the old.
 */
export function asRealNumbers(
  source: string,
  wholes: readonly Whole[],
): { text: string; back: (range: Range) => Range } {
  const sorted = [...wholes].sort((a, b) => a.start - b.start);
  let text = '';
  let from = 0;
  const shifts: { at: number; by: number }[] = [];
  for (const one of sorted) {
    text += `${source.slice(from, one.start)}${one.value}.0`;
    from = one.end;
    shifts.push({ at: text.length, by: text.length - one.end });
  }
  text += source.slice(from);
  const back = (offset: number) => {
    const shift = shifts.findLast((one) => one.at <= offset)?.by ?? 0;
    return Math.max(0, Math.min(source.length, offset - shift));
  };
  return { text, back: ({ start, end }) => ({ start: back(start), end: back(end) }) };
}
