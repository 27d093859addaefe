import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { BoardPicture } from '../../../present/board/picture.ts';
import { type KeptBoard, keptBoard, onBoardLost } from './kept-board.ts';

export type CanvasState = 'loading' | 'shown' | 'failed';

/**
 * Brings the drawing surface into the host while it is on the page. The picture is drawn when it changes, never
 * otherwise; a film draws by itself.
 */
export function useCanvas(host: RefObject<HTMLElement | null>, picture: BoardPicture | undefined) {
  const [state, setState] = useState<CanvasState>('loading');
  const [board, setBoard] = useState<KeptBoard>();
  useEffect(() => {
    const element = host.current;
    let gone = false;
    let home: HTMLElement | undefined;
    const show = () =>
      void keptBoard().then(
        (opened) => {
          if (gone || element === null) return;
          home = opened.home;
          element.append(home);
          setBoard(opened);
          setState('shown');
        },
        () => {
          if (!gone) setState('failed');
        },
      );
    show();
    const forget = onBoardLost(show);
    return () => {
      gone = true;
      forget();
      if (home?.parentElement === element) home?.remove();
    };
  }, [host]);
  useEffect(() => {
    if (picture !== undefined) board?.drawn.draw(picture);
  }, [picture, board]);
  const draw = useMemo(
    () => (board === undefined ? undefined : (next: BoardPicture) => board.drawn.draw(next)),
    [board],
  );
  const prepare = useMemo(
    () => (board === undefined ? undefined : (coming: readonly BoardPicture[]) => board.drawn.prepare(coming)),
    [board],
  );
  return { state, draw, prepare };
}
