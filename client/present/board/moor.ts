import { costOf, type Harbour, occupy, type Stamp, stampOf } from './harbour.ts';
import type { Place } from './picture.ts';
import { silhouette } from './silhouette.ts';

/** A cloud that looks for a place: its width now, and where it would like to be. */
export type Boat = {
  readonly width: number;
  readonly home: Place;
  /** Whether it lies at home already: then it may stay while others look. */
  readonly there: boolean;
  /** Chooses before larger ones do, and counts for more. */
  readonly first: boolean;
};

/** Covering a cell of another cloud costs more than any way around it. */
const CROWDED = 200;
const ROUNDS = 4;
/** Every other cell is looked at; where that finds no free place, every one. */
const STRIDE = 2;
const NOWHERE: Place = { x: 0, y: 0 };

/**
 * Places for all clouds: near their homes, on cells that cost nothing, none over another. Several orders of choosing
 * are tried: the one that covers least wins, among those the one that leaves everybody nearest to home. Where there is
 * no room, what is covered is the least of these. The same boats get the same places.
 *
 * @param least - Width of the smallest cloud: pips and pills are in proportion to it.
 */
export function moor(harbour: Harbour, boats: readonly Boat[], least: number): Place[] {
  const stamps = boats.map(({ width }) => stampOf(silhouette(width, least), harbour.cell));
  const attempts = ordersOf(boats).map((order) => settle(harbour, boats, stamps, order));
  const best = attempts.reduce((one, other) => (isBetter(other, one) ? other : one));
  return [...best.places];
}

type Order = { readonly turns: readonly number[]; readonly staying: boolean };

function ordersOf(boats: readonly Boat[]): Order[] {
  const all = boats.map((_, index) => index);
  const width = (index: number) => boats[index]?.width ?? 0;
  const isFirst = (index: number) => Number(boats[index]?.first ?? false);
  const bySize = [...all].sort((a, b) => width(b) - width(a) || a - b);
  const polite = [...bySize].sort((a, b) => isFirst(b) - isFirst(a));
  const orders = [polite, bySize, all].map((turns) => ({ turns, staying: false }));
  return boats.some((one) => one.there) ? [{ turns: polite, staying: true }, ...orders] : orders;
}

type Attempt = { readonly places: readonly Place[]; readonly covered: number; readonly away: number };

function isBetter(one: Attempt, other: Attempt): boolean {
  return one.covered < other.covered || (one.covered === other.covered && one.away < other.away);
}

/** One after the other takes the best place left; then each gives way to the others, as long as that helps. */
function settle(
  harbour: Harbour,
  boats: readonly Boat[],
  stamps: readonly Stamp[],
  { turns, staying }: Order,
): Attempt {
  const places: Place[] = boats.map(({ home }) => home);
  const move = (index: number, cost: number) => occupy(harbour, stamps[index] ?? [], places[index] ?? NOWHERE, cost);
  const moored = new Set(staying ? turns.filter((index) => boats[index]?.there) : []);
  for (const index of moored) move(index, CROWDED);
  let covered = 0;
  for (let round = 0; round < ROUNDS; round++) {
    covered = 0;
    for (const index of turns) {
      if (moored.has(index)) move(index, -CROWDED);
      const found = nearest(harbour, stamps[index] ?? [], boats[index]?.home ?? NOWHERE);
      places[index] = found.place;
      covered += found.covered;
      move(index, CROWDED);
      moored.add(index);
    }
    if (covered === 0) break;
  }
  for (const index of moored) move(index, -CROWDED);
  return { places, covered, away: awayFromHome(boats, places) };
}

/** Squares: one that goes far is worse than several that give way. */
function awayFromHome(boats: readonly Boat[], places: readonly Place[]): number {
  return boats.reduce((sum, { home, first }, index) => {
    const { x, y } = places[index] ?? home;
    return sum + ((x - home.x) ** 2 + (y - home.y) ** 2) * (first ? 4 : 1);
  }, 0);
}

type Found = { readonly place: Place; readonly covered: number };

function nearest(harbour: Harbour, stamp: Stamp, home: Place): Found {
  const found = search(harbour, stamp, home, STRIDE);
  return found.covered < 1 ? found : search(harbour, stamp, home, 1);
}

/** The place whose distance from home and whose cost of what it covers are least together. */
function search(harbour: Harbour, stamp: Stamp, home: Place, stride: number): Found {
  const { cell, columns, rows } = harbour;
  const homeX = home.x / cell;
  const homeY = home.y / cell;
  const firstX = Math.max(0, Math.round(homeX)) % stride;
  let best = Number.POSITIVE_INFINITY;
  let found = { x: columns >> 1, y: rows >> 1, covered: Number.POSITIVE_INFINITY };
  for (const y of outwards(homeY, rows, stride)) {
    if (Math.abs(y - homeY) >= best) break;
    for (let x = firstX; x <= columns; x += stride) {
      const distance = Math.hypot(x - homeX, y - homeY);
      if (distance >= best) continue;
      const covered = costOf(harbour, stamp, x, y);
      if (distance + covered < best) {
        best = distance + covered;
        found = { x, y, covered };
      }
    }
  }
  return { place: { x: found.x * cell, y: found.y * cell }, covered: found.covered };
}

/** Rows from the nearest on: what is found early spares looking further. */
function outwards(from: number, rows: number, stride: number): number[] {
  const first = Math.max(0, Math.round(from)) % stride;
  const all = Array.from({ length: Math.floor((rows - first) / stride) + 1 }, (_, index) => first + index * stride);
  return all.sort((a, b) => Math.abs(a - from) - Math.abs(b - from));
}
