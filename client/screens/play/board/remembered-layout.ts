import type { BoardLayout } from '../../../present/board/picture.ts';

const layouts = new Map<string, BoardLayout>();

/**
 * Makes a layout with the last one of the same size in mind: clouds stay where they lay the quarter before, though the
 * board left the screen in between.
 */
export function rememberLayout(
  { width, height }: { readonly width: number; readonly height: number },
  make: (before: BoardLayout | undefined) => BoardLayout,
): BoardLayout {
  const size = `${width} ${height}`;
  const layout = make(layouts.get(size));
  layouts.set(size, layout);
  return layout;
}
