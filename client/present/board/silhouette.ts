/** A row of a cloud's outline: heights above its foot (negative below it), and how far it reaches to each side. */
export type Band = { readonly from: number; readonly to: number; readonly half: number };

/** Where the figures of a cloud do not grow with it: at a least width of so many pixels they are as drawn in LOOK.md. */
const DRAWN_LEAST = 54;
const PILL_TOP = 27;
const PIPS_DEEP = 13;
const PIPS_HALF = 20;
/** For the outline's stroke and a breath of water. */
const AIR = 3;

/** Parts of the width: how high its shoulders and its head are, and how far they reach. Wide enough for every shape. */
const SHOULDERS = { height: 0.3, half: 0.5 };
const BROW = { height: 0.4, half: 0.4 };
const HEAD = { height: 0.49, half: 0.29 };

/**
 * What a cloud of a width covers, pips and pill included, in bands from below: a little more than any of the drawn
 * shapes, so that what does not touch here does not touch on the screen.
 */
export function silhouette(width: number, least: number): Band[] {
  const scale = least / DRAWN_LEAST;
  const shoulder = Math.max(SHOULDERS.height * width, PILL_TOP * scale);
  const brow = Math.max(BROW.height * width, shoulder);
  const head = Math.max(HEAD.height * width, brow);
  return [
    { from: -PIPS_DEEP * scale, to: 0, half: PIPS_HALF * scale },
    { from: -AIR, to: shoulder, half: SHOULDERS.half * width + AIR },
    { from: shoulder, to: brow, half: BROW.half * width + AIR },
    { from: brow, to: head + AIR, half: HEAD.half * width + AIR },
  ];
}
