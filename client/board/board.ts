import type { BoardPicture } from '../present/board/picture.ts';
import { canWrite, loadFigures, loadLetters } from './fonts.ts';
import { startGame } from './game.ts';
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

/** The largest side of a texture that every graphics chip of a phone still takes. */
const MOST_PIXELS = 4096;

/**
 * Opens a board. Load this module by `import()` only: it brings Phaser with it. The host needs no size; the canvas
 * takes that of each picture's layout.
 */
export async function openBoard(host: HTMLElement, options: { renderer: RendererChoice }): Promise<Board> {
  const renderer = chooseRenderer(options.renderer);
  const [game] = await Promise.all([startGame(host, renderer), loadFigures()]);
  const stage = new Stage(game.scene);
  let last: BoardPicture | undefined;
  let drawn = { width: 0, height: 0, density: 0 };
  let said: 'written' | 'missing' = 'missing';
  let lettered: BoardPicture['model'] | undefined;
  let sky = '';
  let closed = false;
  let stopPreparing = () => {};

  const lettersAreThere = (picture: BoardPicture): boolean => {
    const { model } = picture;
    if (lettered === model || canWrite(model)) {
      lettered = model;
      return true;
    }
    loadLetters(model).then(() => {
      lettered = model;
      if (last?.model === model) draw(last);
    }, report);
    return false;
  };
  const resizeTo = ({ layout: { width, height } }: BoardPicture): boolean => {
    const density = Math.min(devicePixelRatio, MOST_PIXELS / width, MOST_PIXELS / height);
    if (width === drawn.width && height === drawn.height && density === drawn.density) return false;
    drawn = { width, height, density };
    game.resize(width, height, density);
    return true;
  };
  const draw = (picture: BoardPicture): void => {
    if (closed) return;
    const resized = resizeTo(picture);
    const words = lettersAreThere(picture) ? 'written' : 'missing';
    if (picture === last && words === said && !resized) return;
    last = picture;
    said = words;
    const background = skyBackground(picture.frame);
    if (background !== sky) game.lieOn(background);
    sky = background;
    const changed = stage.show(spritesOf(picture, words), drawn.density);
    if (changed || resized) game.paint();
  };
  game.onRestored(() => game.paint());
  const prepare = (pictures: readonly BoardPicture[]): void => {
    stopPreparing();
    const coming = [...pictures];
    stopPreparing = whileIdle(() => {
      const next = coming[0];
      if (next === undefined || closed || drawn.density === 0) return false;
      if (!stage.prepare(spritesOf(next, lettersAreThere(next) ? 'written' : 'missing'), drawn.density)) coming.shift();
      return coming.length > 0;
    });
  };
  return {
    draw,
    prepare,
    renderer,
    close() {
      closed = true;
      stopPreparing();
      game.close();
    },
  };
}

/** Loading letters settles in any case; should it ever fail, the console says so. */
function report(problem: unknown): void {
  console.error(problem);
}
