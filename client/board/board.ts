import type { BoardPicture } from '../present/board/picture.ts';
import { Letters, loadFigures } from './fonts.ts';
import { type SleepingGame, startGame } from './game.ts';
import { whileIdle } from './idle.ts';
import { chooseRenderer, type RendererChoice } from './renderer.ts';
import { spritesOf } from './scene/scene.ts';
import { skyBackground } from './scene/sky.ts';
import { Stage } from './stage.ts';

/** Draws pictures into its host. It has no clock and knows no rules: whoever has a film calls `draw` once a frame. */
export type Board = {
  /** Any picture after any other: the image depends on this picture alone. An unchanged one costs nothing. */
  draw(picture: BoardPicture): void;
  /**
   * Paints in idle time what these pictures will need, so that the first frame of a strike is as quick as the others.
   * Pictures that are to come soon, a few of them; a later call replaces an earlier one.
   */
  prepare(pictures: readonly BoardPicture[]): void;
  /** Takes the canvas out of the page and gives the graphics memory back. */
  close(): void;
  readonly renderer: 'canvas' | 'webgl';
};

type BoardOptions = {
  readonly renderer: RendererChoice;
  /** Called where the graphics card takes its memory back and does not return it soon: nothing is shown any more. */
  readonly onLost?: () => void;
};

/** How long a lost context is waited for, ms: a card that was only reset is back sooner. */
const RETURNS_WITHIN = 1500;

/**
 * Opens a board. Load this module by `import()` only: it brings Phaser with it. The host needs no size; the canvas
 * takes that of each picture's layout.
 */
export async function openBoard(host: HTMLElement, options: BoardOptions): Promise<Board> {
  const renderer = chooseRenderer(options.renderer);
  const [game] = await Promise.all([startGame(host, renderer), loadFigures()]);
  return new PictureBoard(game, renderer, options);
}

/** The largest side of a texture that every graphics chip of a phone still takes. */
const MOST_PIXELS = 4096;

type Shown = { readonly picture: BoardPicture; readonly words: 'written' | 'missing' };

class PictureBoard implements Board {
  readonly renderer: 'canvas' | 'webgl';
  readonly #game: SleepingGame;
  readonly #stage: Stage;
  readonly #letters: Letters;
  #shown: Shown | undefined;
  #size = { width: 0, height: 0, density: 0 };
  #background = '';
  #stopPreparing = () => {};
  #closed = false;

  constructor(game: SleepingGame, renderer: 'canvas' | 'webgl', { onLost }: BoardOptions) {
    this.renderer = renderer;
    this.#game = game;
    this.#stage = new Stage(game.scene);
    this.#letters = new Letters((model) => {
      if (this.#shown?.picture.model === model) this.draw(this.#shown.picture);
    });
    let waiting: ReturnType<typeof setTimeout> | undefined;
    game.onContext({
      lost: () => {
        if (!this.#closed) waiting = setTimeout(() => onLost?.(), RETURNS_WITHIN);
      },
      restored: () => {
        clearTimeout(waiting);
        game.paint();
      },
    });
  }

  draw(picture: BoardPicture): void {
    if (this.#closed) return;
    const resized = this.#resize(picture);
    const words = this.#words(picture);
    if (!resized && this.#shown?.picture === picture && this.#shown.words === words) return;
    this.#shown = { picture, words };
    this.#lieOn(skyBackground(picture.frame));
    const changed = this.#stage.show(spritesOf(picture, words), this.#size.density);
    if (changed || resized) this.#game.paint();
  }

  prepare(pictures: readonly BoardPicture[]): void {
    this.#stopPreparing();
    const coming = [...pictures];
    this.#stopPreparing = whileIdle(() => {
      const [next] = coming;
      const { density } = this.#size;
      if (next === undefined || this.#closed || density === 0) return false;
      if (!this.#stage.prepare(spritesOf(next, this.#words(next)), density)) coming.shift();
      return coming.length > 0;
    });
  }

  close(): void {
    this.#closed = true;
    this.#stopPreparing();
    this.#game.close();
  }

  #words({ model }: BoardPicture): 'written' | 'missing' {
    return this.#letters.areThere(model) ? 'written' : 'missing';
  }

  #resize({ layout: { width, height } }: BoardPicture): boolean {
    const density = Math.min(devicePixelRatio, MOST_PIXELS / width, MOST_PIXELS / height);
    const { width: before, height: tall, density: fine } = this.#size;
    if (width === before && height === tall && density === fine) return false;
    this.#size = { width, height, density };
    this.#game.resize(width, height, density);
    return true;
  }

  #lieOn(background: string): void {
    if (background === this.#background) return;
    this.#background = background;
    this.#game.lieOn(background);
  }
}
