import type { BoardModel } from '../present/board/picture.ts';

/** All letters of figures and codes, in every language: they change too often to ask each time. */
const FIGURES = '0123456789.,+−- %ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const FONTS = ['600 12px "Inter Variable"', '600 12px "Noto Sans SC"'];

/** Waits for the letters of all figures. Chinese letters come in many files, of which only the needed are fetched. */
export async function loadFigures(): Promise<void> {
  await Promise.all(FONTS.map((font) => document.fonts.load(font, FIGURES)));
}

/** Whether everything that a model says can be written with the right letters now. */
export function canWrite(model: BoardModel): boolean {
  const letters = lettersOf(model);
  return FONTS.every((font) => document.fonts.check(font, letters));
}

/** Fetches what is missing; a font that cannot be fetched is not waited for again. */
export async function loadLetters(model: BoardModel): Promise<void> {
  const letters = lettersOf(model);
  await Promise.allSettled(FONTS.map((font) => document.fonts.load(font, letters)));
}

function lettersOf({ tiles, clouds }: BoardModel): string {
  const words = tiles.flatMap((tile) => [tile.name, tile.id, tile.demandText, tile.hubText ?? '']);
  return [...new Set([...words, ...clouds.map((cloud) => cloud.name), FIGURES].join(''))].join('');
}
