import { costOf, type Harbour, occupy, type Stamp, stampOf } from './harbour.ts';
import type { Place } from './picture.ts';
import { silhouette } from './silhouette.ts';

/** A cloud that looks for a place: its width now, and where it would like to be. */
export type Boat = {
  readonly width: number;
  readonly home: Place;
  /** Whether it lies at home already: others then keep clear of it. */
  readonly there: boolean;
};

/** Covering a cell of another cloud costs more than any way around it. */
const CROWDED = 200;
const ROUNDS = 4;
const NOWHERE: Place = { x: 0, y: 0 };

/**
 * Places for all clouds: near their homes, on cells that cost nothing, none over another. Where there is no room for
 * that, what is covered is the least that a few rounds of giving way find. The same boats get the same places.
 *
 * @param least - Width of the smallest cloud: pips and pills are in proportion to it.
 */
export function moor(harbour: Harbour, boats: readonly Boat[], least: number): Place[] {
  const stamps = boats.map(({ width }) => stampOf(silhouette(width, least), harbour.cell));
  const orders = [boats.map((_, index) => index).sort((a, b) => width(boats, b) - width(boats, a) || a - b)];
  const first = orders[0] ?? [];
  orders.push(
    [...first].reverse(),
    [...first.slice(1), ...first.slice(0, 1)],
    boats.map((_, index) => index),
  );
  let best: Attempt | undefined;
  for (const order of orders) {
    const attempt = settle(harbour, boats, stamps, order);
    if (best === undefined || attempt.covered < best.covered) best = attempt;
    if (best.covered === 0) break;
  }
  return [...(best?.places ?? [])];
}

const width = (boats: readonly Boat[], index: number) => boats[index]?.width ?? 0;

type Attempt = { readonly places: readonly Place[]; readonly covered: number };

/** One after the other takes the best place left; then each gives way to the others, as long as that helps. */
function settle(harbour: Harbour, boats: readonly Boat[], stamps: readonly Stamp[], order: readonly number[]): Attempt {
  const places: Place[] = boats.map(({ home }) => home);
  const moored = new Set(order.filter((index) => boats[index]?.there));
  for (const index of moored) occupy(harbour, stamps[index] ?? [], places[index] ?? NOWHERE, CROWDED);
  let covered = 0;
  for (let round = 0; round < ROUNDS; round++) {
    covered = 0;
    for (const index of order) {
      const stamp = stamps[index] ?? [];
      if (moored.has(index)) occupy(harbour, stamp, places[index] ?? NOWHERE, -CROWDED);
      const found = nearest(harbour, stamp, boats[index]?.home ?? NOWHERE);
      places[index] = found.place;
      covered += found.covered;
      occupy(harbour, stamp, found.place, CROWDED);
      moored.add(index);
    }
    if (covered === 0) break;
  }
  for (const index of moored) occupy(harbour, stamps[index] ?? [], places[index] ?? NOWHERE, -CROWDED);
  return { places, covered };
}

/** The place whose distance from home and whose cost of what it covers are least together. */
function nearest(harbour: Harbour, stamp: Stamp, home: Place): { place: Place; covered: number } {
  const { cell, columns, rows } = harbour;
  const homeX = home.x / cell;
  const homeY = home.y / cell;
  let best = Number.POSITIVE_INFINITY;
  let found = { x: columns >> 1, y: rows >> 1, covered: 0 };
  for (const y of outwards(homeY, rows)) {
    if (Math.abs(y - homeY) >= best) break;
    for (let x = 0; x <= columns; x++) {
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
function outwards(from: number, rows: number): number[] {
  const all = Array.from({ length: rows + 1 }, (_, row) => row);
  return all.sort((a, b) => Math.abs(a - from) - Math.abs(b - from));
}
