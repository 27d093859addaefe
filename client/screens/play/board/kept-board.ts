import type { BoardPicture } from '../../../present/board/picture.ts';

/** What draws: client/board, loaded when a board is first shown. */
type Drawn = {
  draw: (picture: BoardPicture) => void;
  prepare: (coming: readonly BoardPicture[]) => void;
  close: () => void;
};
export type KeptBoard = { readonly home: HTMLElement; readonly drawn: Drawn };

let kept: Promise<KeptBoard> | undefined;

/**
 * One drawing surface for a whole visit: it moves from screen to screen with its home. A surface for each quarter would
 * leave something behind every time (a renderer cannot be unloaded without a trace).
 */
export function keptBoard(): Promise<KeptBoard> {
  kept ??= open();
  return kept;
}

/** Leaving the game frees what draws. */
export function closeBoard(): void {
  const closing = kept;
  kept = undefined;
  void closing?.then(({ home, drawn }) => {
    drawn.close();
    home.remove();
  }, ignore);
}

/** A board that never opened needs no closing; whoever waited for it was told. */
function ignore(): void {}

async function open(): Promise<KeptBoard> {
  const home = document.createElement('div');
  home.style.position = 'absolute';
  home.style.inset = '0';
  const { openBoard } = await import('../../../board/board.ts');
  return { home, drawn: await openBoard(home, { renderer: 'auto' }) };
}
