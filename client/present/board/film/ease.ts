export type Ease = (part: number) => number;

/** A CSS cubic-bezier for figures: what moves on the board moves as the page does. */
function cubicBezier(x1: number, y1: number, x2: number, y2: number): Ease {
  const along = (a: number, b: number, t: number) => 3 * a * t * (1 - t) ** 2 + 3 * b * t * t * (1 - t) + t ** 3;
  return (part) => {
    if (part <= 0) return 0;
    if (part >= 1) return 1;
    let low = 0;
    let high = 1;
    for (let step = 0; step < 24; step++) {
      const middle = (low + high) / 2;
      if (along(x1, x2, middle) < part) low = middle;
      else high = middle;
    }
    return along(y1, y2, (low + high) / 2);
  };
}

/** Curves of tokens.css. */
export const EASE_POINTS = {
  out: [0.2, 0.7, 0.2, 1],
  io: [0.6, 0, 0.3, 1],
  drift: [0.35, 0, 0.25, 1],
} as const;

export const easeOut = cubicBezier(...EASE_POINTS.out);
export const easeInOut = cubicBezier(...EASE_POINTS.io);
export const easeDrift = cubicBezier(...EASE_POINTS.drift);

/** How far a time has come from one moment to another, 0 to 1. */
export function part(ms: number, from: number, to: number): number {
  if (to <= from) return ms >= to ? 1 : 0;
  return Math.min(1, Math.max(0, (ms - from) / (to - from)));
}

export function between(from: number, to: number, at: number): number {
  return from + (to - from) * at;
}
