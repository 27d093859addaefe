import { luck, seedOf } from '#shared/kernel/luck.ts';
import type { Place } from '../../present/board/picture.ts';

/** One crooked line of a bolt. `rank` 0 is the channel to the cloud, 1 leaves it, 2 leaves a branch. */
export type BoltLine = { readonly places: readonly Place[]; readonly rank: number };

type Draw = () => number;

/** Luck that belongs to the number alone: the same strike is the same bolt on every screen. */
function drawsOf(shape: number): Draw {
  const seed = seedOf(String(shape));
  let item = 0;
  return () => luck(seed, 'strike', 0, 0, item++);
}

let drawn: { readonly key: string; readonly lines: BoltLine[] } | undefined;

/** The same bolt is asked for in every frame of its film. */
export function boltLines(from: Place, to: Place, shape: number): BoltLine[] {
  const key = `${shape} ${from.x} ${from.y} ${to.x} ${to.y}`;
  if (drawn?.key !== key) drawn = { key, lines: forked(from, to, shape) };
  return drawn.lines;
}

/** Channel and branches of a bolt, by halving each line and pushing its middle aside. */
function forked(from: Place, to: Place, shape: number): BoltLine[] {
  const draw = drawsOf(shape);
  const channel = crooked(from, to, 0.17, 6, draw);
  const lines: BoltLine[] = [{ places: channel, rank: 0 }];
  const reach = Math.hypot(to.x - from.x, to.y - from.y);
  let side = draw() < 0.5 ? -1 : 1;
  for (const at of [0.2, 0.4, 0.58, 0.76]) {
    const start = placeAt(channel, at + (draw() - 0.5) * 0.1);
    const length = reach * (0.5 - at * 0.32) * (0.75 + draw() * 0.5);
    const angle = heading(from, to) + side * (0.55 + draw() * 0.5);
    const branch = crooked(start, away(start, angle, length), 0.13, 5, draw);
    lines.push({ places: branch, rank: 1 });
    const twig = placeAt(branch, 0.35 + draw() * 0.3);
    lines.push({
      places: crooked(twig, away(twig, angle - side * (0.5 + draw() * 0.4), length * 0.42), 0.13, 4, draw),
      rank: 2,
    });
    side = -side;
  }
  return lines;
}

/** The short arc from a cloud to a rod: a channel without branches. */
export function arcLine(from: Place, to: Place, shape: number): BoltLine[] {
  return [{ places: crooked(from, to, 0.12, 5, drawsOf(shape + 1)), rank: 0 }];
}

function crooked(from: Place, to: Place, push: number, halvings: number, draw: Draw): Place[] {
  let places = [from, to];
  for (let i = 0; i < halvings; i++) {
    places = places.flatMap((place, index) => {
      const next = places[index + 1];
      return next === undefined ? [place] : [place, pushed(place, next, (draw() - 0.5) * 2 * push)];
    });
  }
  return places;
}

function pushed(from: Place, to: Place, part: number): Place {
  const across = { x: from.y - to.y, y: to.x - from.x };
  return { x: (from.x + to.x) / 2 + across.x * part, y: (from.y + to.y) / 2 + across.y * part };
}

function heading(from: Place, to: Place): number {
  return Math.atan2(to.y - from.y, to.x - from.x);
}

function away(from: Place, angle: number, length: number): Place {
  return { x: from.x + Math.cos(angle) * length, y: from.y + Math.sin(angle) * length };
}

function placeAt(places: readonly Place[], part: number): Place {
  const at = Math.round(Math.min(1, Math.max(0, part)) * (places.length - 1));
  return places[at] ?? { x: 0, y: 0 };
}
