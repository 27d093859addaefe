import { type RefObject, useEffect, useRef, useState } from 'react';
import type { BoardPicture } from '../../../present/board/picture.ts';

/** What draws: client/board, loaded when a board is first shown. */
export type Drawn = { draw: (picture: BoardPicture) => void; close: () => void };
export type CanvasState = 'loading' | 'shown' | 'failed';

/**
 * Keeps a canvas in the host while it is on the page. The picture is drawn when it changes, never otherwise; a film
 * draws through `drawn` by itself.
 */
export function useCanvas(host: RefObject<HTMLElement | null>, picture: BoardPicture | undefined) {
  const [state, setState] = useState<CanvasState>('loading');
  const drawn = useRef<Drawn>(undefined);
  const latest = useRef(picture);
  latest.current = picture;
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    let closed = false;
    const open = async () => {
      try {
        const { openBoard } = await import('../../../board/board.ts');
        if (closed) return;
        const board = await openBoard(element, { renderer: 'auto' });
        if (closed) return board.close();
        drawn.current = board;
        if (latest.current !== undefined) board.draw(latest.current);
        setState('shown');
      } catch {
        if (!closed) setState('failed');
      }
    };
    void open();
    return () => {
      closed = true;
      drawn.current?.close();
      drawn.current = undefined;
    };
  }, [host]);
  useEffect(() => {
    if (picture !== undefined) drawn.current?.draw(picture);
  }, [picture]);
  return { state, drawn };
}
