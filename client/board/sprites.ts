import type { Place } from '../present/board/picture.ts';

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/**
 * One thing on the board. A picture becomes a list of them, back to front; the stage compares it with the last list and
 * changes only what differs.
 *
 * Places are CSS pixels. `box` is what the painter may touch, around the sprite's own zero, which lies `at` on the
 * board: two sprites with one key have the same pixels, wherever they are.
 */
export type Sprite = {
  /** Who it is, for as long as it is on the board. */
  readonly slot: string;
  /** What it looks like. */
  readonly key: string;
  readonly at: Place;
  readonly box: Box;
  readonly alpha: number;
  /** How much of it is shown, from the top: 1 all of it. */
  readonly shown: number;
  /** Whether its look is worth keeping, or is another one in the next frame. */
  readonly lasts: 'long' | 'frame';
  paint(ctx: CanvasRenderingContext2D): void;
};

type Needed = Pick<Sprite, 'slot' | 'key' | 'box' | 'paint'>;

export function sprite(needed: Needed, more: Partial<Sprite> = {}): Sprite {
  return { at: ORIGIN, alpha: 1, shown: 1, lasts: 'long', ...needed, ...more };
}

const ORIGIN: Place = { x: 0, y: 0 };

/** The smallest box around places, with room on all sides. */
export function boxAround(places: readonly Place[], room: number): Box {
  const xs = places.map((one) => one.x);
  const ys = places.map((one) => one.y);
  const x = Math.min(...xs) - room;
  const y = Math.min(...ys) - room;
  return { x, y, width: Math.max(...xs) + room - x, height: Math.max(...ys) + room - y };
}

/** The part of a box that can be seen: no picture needs to be larger than the board. */
export function clipBox(box: Box, width: number, height: number): Box {
  const x = Math.max(0, box.x);
  const y = Math.max(0, box.y);
  return {
    x,
    y,
    width: Math.max(1, Math.min(width, box.x + box.width) - x),
    height: Math.max(1, Math.min(height, box.y + box.height) - y),
  };
}

/** A stable step, so that what moves smoothly has few looks. */
export function step(value: number, steps: number): number {
  return Math.round(value * steps) / steps;
}
