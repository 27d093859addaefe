import type { BoardPicture } from '../../../present/board/picture.ts';

/** What draws: client/board, loaded when a board is first shown. */
type Drawn = {
  draw: (picture: BoardPicture) => void;
  prepare: (coming: readonly BoardPicture[]) => void;
  close: () => void;
};
export type KeptBoard = { readonly home: HTMLElement; readonly drawn: Drawn };

let kept: Promise<KeptBoard> | undefined;

/** Those who show the board, and are told when it draws no more. */
const shown = new Set<() => void>();

/** @returns How not to be told any more. */
export function onBoardLost(lost: () => void): () => void {
  shown.add(lost);
  return () => void shown.delete(lost);
}

/**
 * One drawing surface for a whole visit: it moves from screen to screen with its home. A surface for each quarter would
 * leave something behind every time (a renderer cannot be unloaded without a trace).
 */
export function keptBoard(): Promise<KeptBoard> {
  kept ??= begin('auto');
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

/** What could not be loaded is tried again the next time it is wanted. */
function begin(renderer: 'auto' | 'canvas'): Promise<KeptBoard> {
  return open(renderer).catch((error: unknown) => {
    kept = undefined;
    throw error;
  });
}

/**
 * The graphics card gave up: from now on the processor draws, on the same screens. They ask anew, and where that fails
 * too, show the table.
 */
function drawWithoutCard(): void {
  closeBoard();
  kept = begin('canvas');
  for (const lost of shown) lost();
}

async function open(renderer: 'auto' | 'canvas'): Promise<KeptBoard> {
  const home = document.createElement('div');
  home.style.position = 'absolute';
  home.style.inset = '0';
  const { openBoard } = await import('../../../board/board.ts');
  return { home, drawn: await openBoard(home, { renderer, onLost: drawWithoutCard }) };
}
