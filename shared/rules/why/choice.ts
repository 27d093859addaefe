import { log } from '#shared/kernel/exact.ts';
import { capShares } from '../stages/caps.ts';
import { type Cell, makeCell, shareCell } from '../stages/cell.ts';
import { contestedVolume, drawnPart, insideShare, pullOf } from '../stages/choose.ts';
import type { Turn } from '../turn.ts';
import type { Workspace } from '../workspace.ts';
import { floored } from './log-mean.ts';

/** Stands for a provider that a rule shuts out, so that its exclusion has a size and logarithms stay finite (MODEL §6). */
const SHUT_OUT = 1e-12;
const LOG_SHUT_OUT = log(SHUT_OUT);

/**
 * Turns exclusion into a pull that is next to nothing: the cells then choose by the rules' own functions.
 *
 * @returns [s][c][p] log of what exclusion left of the pull.
 */
export function soften(work: Workspace): Float64Array {
  const left = new Float64Array(work.excluded.length);
  if (!work.limited) return left;
  for (let at = 0; at < work.excluded.length; at++) {
    if (work.excluded[at] !== 1) continue;
    work.excluded[at] = 0;
    work.latency[at] = (work.latency[at] ?? 0) * SHUT_OUT;
    left[at] = LOG_SHUT_OUT;
  }
  return left;
}

/** How one cell chose: everything that the split needs, with nothing at zero. */
export type Choice = {
  readonly cell: Cell;
  /** [p] what a cap leaves of the share that attraction alone would give. */
  readonly capped: Float64Array;
  /** [p] old book that stays, volume won, CNY mn at list price. */
  readonly kept: Float64Array;
  readonly won: Float64Array;
  /** What was up for choice, CNY mn, and the part of it that chose a provider, relative to the reference run. */
  contested: number;
  drawn: number;
};

export function makeChoice(turn: Turn): Choice {
  const list = () => new Float64Array(turn.world.providers.length);
  return { cell: makeCell(turn.world), capped: list(), kept: list(), won: list(), contested: 0, drawn: 0 };
}

/** Lets one cell choose with the turn's softened inputs, by the functions of the stage itself. */
export function chooseCell(turn: Turn, s: number, c: number, choice: Choice): void {
  const { world, work } = turn;
  const { cell, capped, kept, won } = choice;
  const P = world.providers.length;
  const at = (s * world.classes.length + c) * P;
  choice.contested = floored(contestedVolume(turn, s, c));
  shareCell(turn, s, c, cell);
  choice.drawn = floored(drawnPart(insideShare(turn, s), pullOf(turn, s, c, cell.total)));
  for (let p = 0; p < P; p++) capped[p] = floored(cell.share[p] ?? 0);
  if (work.limited) capShares(turn, s, c, cell);
  for (let p = 0; p < P; p++) {
    const share = floored(cell.share[p] ?? 0);
    capped[p] = share / floored(capped[p] ?? 0);
    kept[p] = work.kept[at + p] ?? 0;
    won[p] = choice.contested * choice.drawn * share;
  }
}
