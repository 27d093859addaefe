import type { BoardSize } from '../../../present/board/surface.ts';

/** What the board keeps clear of: the list on the left, the card on the right, head and track; nothing on a phone. */
export function around(width: number, height: number): Omit<BoardSize, 'width' | 'height'> {
  if (width <= 640) return { surface: 'phone' };
  if (width <= 1000) return { surface: 'game' };
  const right = Math.round(width * 0.29);
  return {
    surface: 'game',
    insets: { top: 40, right, bottom: 66, left: 120 },
    sheets: [
      { x: 0, y: 0, width: 212, height: 280 },
      { x: width - right, y: 0, width: right, height },
      { x: 0, y: height - 76, width, height: 76 },
    ],
  };
}
