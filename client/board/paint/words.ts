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

/**
 * Width of figures as if each digit were as wide as a nought: a pill must not twitch while figures count, and a canvas
 * knows no tabular figures.
 */
export function figuresWidth(words: string, weight: Weight, size: number): number {
  return widthOf(words.replaceAll(/\d/g, '0'), weight, size);
}

/** Writes figures in the middle of the room that `figuresWidth` gives them, from zero to the right. */
export function paintFigures(ctx: CanvasRenderingContext2D, words: string, weight: Weight, size: number): void {
  ctx.font = fontOf(weight, size);
  ctx.textAlign = 'center';
  ctx.fillText(words, figuresWidth(words, weight, size) / 2, 0);
}
