import { SEGMENTS } from '#shared/scenario/words.ts';
import type { Turn } from '../turn.ts';
import type { World } from '../world.ts';
import type { Played } from './inputs.ts';
import { logMean } from './log-mean.ts';
import type { SegmentSplit } from './split-segment.ts';

const S = SEGMENTS.length;

/** [s][p] revenue of a quarter, CNY mn: as it was, or as it would have been at a stage on the way. */
export type Revenues = Float64Array;

/** Revenue in the quarter before the first. */
export function revenuesAtRest(world: World): Revenues {
  const P = world.providers.length;
  return Float64Array.from({ length: S * P }, (_, i) => {
    const [s, p] = [Math.floor(i / P), i % P];
    return ((world.providers[p]?.startSharePct[s] ?? 0) / 100) * (world.market.before[s] ?? 0);
  });
}

/** Revenue after customers chose, with the inputs of then or of now, key accounts where they were. */
export function chosen(turn: Turn, splits: readonly SegmentSplit[], which: 'old' | 'now'): Revenues {
  const { world, before } = turn;
  const P = world.providers.length;
  const revenues = Float64Array.from({ length: S * P }, (_, i) => splits[Math.floor(i / P)]?.[which][i % P] ?? 0);
  world.accounts.forEach(({ segment }, k) => {
    const holder = before.accountHolder[k] ?? -1;
    if (holder < 0) return;
    const grown =
      (world.anchors.demand[before.quarter * S + segment] ?? 0) / demandBefore(world, before.quarter, segment);
    add(revenues, segment * P + holder, (before.accountVolume[k] ?? 0) * grown * (before.accountPrice[k] ?? 1));
  });
  return revenues;
}

/** What events took from books or gave to them before anybody chose, of what stays in force (SPEC ACC4). */
export function movedByEvents(turn: Turn): Revenues {
  const { world, before, work } = turn;
  const P = world.providers.length;
  const C = world.classes.length;
  const moved = new Float64Array(S * P);
  for (let cell = 0; cell < S * C * P; cell++) {
    const stock = work.stock[cell] ?? 0;
    const change = stock - (before.book[cell] ?? 0);
    if (change === 0 || stock === 0) continue;
    const index = Math.floor(cell / (C * P)) * P + (cell % P);
    add(moved, index, ((work.kept[cell] ?? 0) / stock) * change * (before.bookPrice[index] ?? 1));
  }
  return moved;
}

/** Revenue once key accounts have chosen too, before and after full halls turned customers away. */
export function settled(turn: Turn, played: Played, splits: readonly SegmentSplit[]) {
  const { world, work } = turn;
  const { state, report } = played.resolved;
  const P = world.providers.length;
  const roomy = Float64Array.from({ length: S * P }, (_, i) => splits[Math.floor(i / P)]?.now[i % P] ?? 0);
  const full = roomy.map(
    (one, i) => one + ((work.segmentFinal[i] ?? 0) - (work.segmentWon[i] ?? 0)) * (report.price[i] ?? 1),
  );
  world.accounts.forEach(({ segment }, k) => {
    const holder = state.accountHolder[k] ?? -1;
    if (holder < 0) return;
    const revenue = (state.accountVolume[k] ?? 0) * (state.accountPrice[k] ?? 1);
    for (const revenues of [roomy, full]) add(revenues, segment * P + holder, revenue);
  });
  return { roomy, full };
}

function demandBefore(world: World, quarter: number, segment: number): number {
  if (quarter === 0) return world.market.before[segment] ?? 1;
  return world.anchors.demand[(quarter - 1) * S + segment] ?? 1;
}

function add(revenues: Revenues, index: number, amount: number): void {
  revenues[index] = (revenues[index] ?? 0) + amount;
}

/** Percent of the market. */
export function shareIn(revenues: Revenues, p: number, P: number): number {
  const market = totalOf(revenues);
  return market > 0 ? (100 * ownIn(revenues, p, P)) / market : 0;
}

export function totalOf(revenues: Revenues): number {
  return revenues.reduce((sum, one) => sum + one, 0);
}

export function ownIn(revenues: Revenues, p: number, P: number): number {
  let sum = 0;
  for (let s = 0; s < S; s++) sum += revenues[s * P + p] ?? 0;
  return sum;
}

/** Turns changes of revenue between two stages into points of one provider's share: exact for the sum of all. */
export function pointsBetween(from: Revenues, to: Revenues, p: number, P: number) {
  const share = logMean(shareIn(from, p, P), shareIn(to, p, P));
  const own = share / logMean(ownIn(from, p, P), ownIn(to, p, P));
  const market = share / logMean(totalOf(from), totalOf(to));
  /** @param change - CNY mn by which the revenue of provider q changed. */
  return (q: number, change: number): number => change * ((q === p ? own : 0) - market);
}
