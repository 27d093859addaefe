/** The board's letters. Inter has the Latin ones, Noto the Chinese; both are loaded before anything is written. */
const FAMILY = '"Inter Variable", "Noto Sans SC", sans-serif';

export type Weight = 550 | 600 | 700;

export function fontOf(weight: Weight, size: number): string {
  return `${weight} ${size}px ${FAMILY}`;
}

let ruler: CanvasRenderingContext2D | null | undefined;
const known = new Map<string, number>();

/** Width of words in CSS pixels. Call only with letters whose fonts are loaded: what is measured is remembered. */
export function widthOf(words: string, weight: Weight, size: number): number {
  const key = `${weight} ${size} ${words}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  ruler ??= document.createElement('canvas').getContext('2d');
  if (!ruler) return words.length * size * 0.6;
  ruler.font = fontOf(weight, size);
  const width = ruler.measureText(words).width;
  known.set(key, width);
  return width;
}

/** Width of a figure in which every digit is as wide as a nought: a pill must not twitch while figures count. */
export function figureWidth(words: string, weight: Weight, size: number): number {
  return widthOf(words.replaceAll(/\d/g, '0'), weight, size);
}

/** Writes figures digit by digit, each in the middle of its place, since a canvas knows no tabular figures. */
export function paintFigures(ctx: CanvasRenderingContext2D, words: string, weight: Weight, size: number): void {
  ctx.font = fontOf(weight, size);
  ctx.textAlign = 'center';
  let x = 0;
  for (const letter of words) {
    const width = figureWidth(letter, weight, size);
    ctx.fillText(letter, x + width / 2, 0);
    x += width;
  }
}

/** Sum of the places that `paintFigures` gives. */
export function figuresWidth(words: string, weight: Weight, size: number): number {
  return [...words].reduce((sum, letter) => sum + figureWidth(letter, weight, size), 0);
}
