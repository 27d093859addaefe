import { clamp, roundMoney } from '#shared/kernel/grid.ts';
import { SEGMENTS } from '#shared/scenario/words.ts';
import type { Turn } from '../turn.ts';
import { capShares } from './caps.ts';
import { type Cell, makeCell, shareCell } from './cell.ts';

/**
 * Customers choose (SPEC DEM5, DEM6, DEM8 to DEM10): the contested part of the old book and all new demand of every cell go to
 * providers by a nested logit, or to nobody. Writes work.won, work.kept and the segment sums.
 */
export function customersChoose(turn: Turn): void {
  const { world, work, report } = turn;
  const cell = makeCell(world);
  work.stock.set(turn.state.book);
  work.segmentWon.fill(0);
  work.keptVolume.fill(0);
  work.wonVolume.fill(0);
  for (let s = 0; s < SEGMENTS.length; s++) {
    let potential = 0;
    let nobody = 0;
    for (let c = 0; c < world.classes.length; c++) {
      const contested = contestedVolume(turn, s, c);
      shareCell(turn, s, c, cell);
      if (work.limited) capShares(turn, s, c, cell);
      const inside = insideShare(turn, s);
      const pull = pullOf(turn, s, c, cell.total);
      potential += contested / inside;
      nobody += (contested / inside) * ((1 - inside) / (inside * pull + 1 - inside));
      give(turn, s, c, contested * drawnPart(inside, pull), cell);
    }
    report.contested[s] = roundMoney(potential);
    report.outside[s] = potential > 0 ? nobody / potential : 0;
  }
}

/** Volume that chooses a provider, relative to what it is while all attract as in the reference run (SPEC DEM10). */
export function drawnPart(inside: number, pull: number): number {
  return pull > 0 ? pull / (inside * pull + 1 - inside) : 0;
}

/** How large inside demand is of all contested demand, so that the flow's price elasticity is the segment's. */
export function insideShare(turn: Turn, s: number): number {
  const one = turn.world.market.segments[s];
  if (one === undefined) return 0.5;
  return clamp(1 - Math.abs(one.priceElasticity) / (turn.world.choice.sensitivity * one.weightPrice), 0.15, 0.85);
}

/** New demand and contracts falling due; the rest of each book stays where it is (SPEC DEM8, DEM9). */
export function contestedVolume(turn: Turn, s: number, c: number): number {
  const { world, work } = turn;
  const P = world.providers.length;
  const at = (s * world.classes.length + c) * P;
  let total = 0;
  for (let p = 0; p < P; p++) total += work.stock[at + p] ?? 0;
  const target = demandTarget(turn, s, c, total);
  const shrink = total > 0 && target < total ? target / total : 1;
  let kept = 0;
  for (let p = 0; p < P; p++) {
    const stays = roundMoney((work.stock[at + p] ?? 0) * shrink * (1 - (work.contested[s * P + p] ?? 0)));
    work.kept[at + p] = stays;
    work.keptVolume[p] = (work.keptVolume[p] ?? 0) + stays;
    kept += stays;
  }
  return Math.max(0, target - kept);
}

/** Growth is applied to the cell's own level: demand that was lost does not come back by itself (SPEC DEM8). */
function demandTarget(turn: Turn, s: number, c: number, total: number): number {
  const { world, state, before, work } = turn;
  const q = state.quarter;
  const S = SEGMENTS.length;
  const now = world.anchors.demand[q * S + s] ?? 0;
  const past = q === 0 ? (world.market.before[s] ?? 1) : (world.anchors.demand[(q - 1) * S + s] ?? 1);
  const cell = s * world.classes.length + c;
  const multiplier = work.demandMultiplier[cell] ?? 1;
  const growth = (now * multiplier) / (past * (before.demandMultiplier[cell] ?? 1));
  const path = now * multiplier * (world.classes[c]?.weight ?? 0) * openShare(turn, s);
  return (1 - world.choice.catchUp) * total * growth + world.choice.catchUp * path;
}

/** The part of a segment that is not a key account's. */
function openShare(turn: Turn, s: number): number {
  let share = 1;
  for (const account of turn.world.accounts) if (account.segment === s) share -= account.size;
  return share;
}

/** Attraction of all providers together relative to the reference run: above 1 draws demand from own servers. */
export function pullOf(turn: Turn, s: number, c: number, total: number): number {
  const { world, state, anchoring } = turn;
  const C = world.classes.length;
  if (anchoring?.reference !== undefined) {
    anchoring.reference[(state.quarter * SEGMENTS.length + s) * C + c] = total;
    return 1;
  }
  const reference = world.anchors.reference[(state.quarter * SEGMENTS.length + s) * C + c] ?? 0;
  return reference > 0 ? total / reference : 1;
}

function give(turn: Turn, s: number, c: number, volume: number, cell: Cell): void {
  const { world, work } = turn;
  const P = world.providers.length;
  const at = (s * world.classes.length + c) * P;
  for (let p = 0; p < P; p++) {
    const won = roundMoney(volume * (cell.share[p] ?? 0));
    work.won[at + p] = won;
    work.segmentWon[s * P + p] = (work.segmentWon[s * P + p] ?? 0) + won;
    work.wonVolume[p] = (work.wonVolume[p] ?? 0) + won;
  }
}
