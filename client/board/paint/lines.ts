import type { Place } from '../../present/board/picture.ts';

export function traceLine(ctx: CanvasRenderingContext2D, places: readonly Place[]): void {
  places.forEach(({ x, y }, index) => {
    if (index === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  });
}

export function lengthOf(places: readonly Place[]): number {
  let sum = 0;
  for (let i = 1; i < places.length; i++) sum += distance(places[i - 1], places[i]);
  return sum;
}

function distance(a: Place | undefined, b: Place | undefined): number {
  return a === undefined || b === undefined ? 0 : Math.hypot(b.x - a.x, b.y - a.y);
}

/** The same line as `count` places, all equally far apart along it. */
export function evenly(places: readonly Place[], count: number): Place[] {
  const total = lengthOf(places);
  const out: Place[] = [];
  let at = 1;
  let passed = 0;
  for (let i = 0; i < count; i++) {
    const wanted = (total * i) / (count - 1);
    while (at < places.length - 1 && passed + distance(places[at - 1], places[at]) < wanted) {
      passed += distance(places[at - 1], places[at]);
      at += 1;
    }
    const from = places[at - 1];
    const to = places[at] ?? from;
    if (from === undefined || to === undefined) return out;
    const gap = distance(from, to);
    out.push(between(from, to, gap === 0 ? 0 : Math.min(1, (wanted - passed) / gap)));
  }
  return out;
}

export function between(from: Place, to: Place, part: number): Place {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
