import type { BoardModel } from '../present/board/picture.ts';

/** All letters of figures and codes, in every language: they change too often to ask each time. */
const FIGURES = '0123456789.,+−- %ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const FONTS = ['600 12px "Inter Variable"', '600 12px "Noto Sans SC"'];

/** Waits for the letters of all figures. Chinese letters come in many files, of which only the needed are fetched. */
export async function loadFigures(): Promise<void> {
  await Promise.all(FONTS.map((font) => document.fonts.load(font, FIGURES)));
}

/**
 * Knows whether a model's words can be written with the right letters, and fetches what is missing. Words drawn too
 * early would stay in another font, and Chinese ones be boxes. A font that cannot be fetched is not waited for again.
 */
export class Letters {
  readonly #arrived: (model: BoardModel) => void;
  #ready: BoardModel | undefined;
  #awaited: BoardModel | undefined;

  constructor(arrived: (model: BoardModel) => void) {
    this.#arrived = arrived;
  }

  areThere(model: BoardModel): boolean {
    if (this.#ready === model) return true;
    const letters = lettersOf(model);
    if (FONTS.every((font) => document.fonts.check(font, letters))) {
      this.#ready = model;
      return true;
    }
    if (this.#awaited !== model) this.#fetch(model, letters);
    return false;
  }

  #fetch(model: BoardModel, letters: string): void {
    this.#awaited = model;
    Promise.allSettled(FONTS.map((font) => document.fonts.load(font, letters))).then(() => {
      this.#ready = model;
      this.#arrived(model);
    }, console.error);
  }
}

/** Names of clouds are said elsewhere, never written on the board. */
function lettersOf({ tiles }: BoardModel): string {
  const words = tiles.flatMap((tile) => [tile.name, tile.id, tile.demandText, tile.hubText ?? '']);
  return [...new Set([...words, FIGURES].join(''))].join('');
}
