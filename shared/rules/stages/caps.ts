import type { Turn } from '../turn.ts';
import type { Cell } from './cell.ts';

/**
 * A rule may limit the part of new contracts one provider may win in a cell. What it may not take goes to the others
 * in proportion; where nobody else may serve, it stays with nobody (SPEC DEM11).
 */
export function capShares(turn: Turn, s: number, c: number, cell: Cell): void {
  const P = turn.world.providers.length;
  const at = (s * turn.world.classes.length + c) * P;
  const capped = new Set<number>();
  for (let round = 0; round < P; round++) {
    let excess = 0;
    let open = 0;
    for (let p = 0; p < P; p++) {
      const limit = turn.work.cap[at + p] ?? 1;
      const share = cell.share[p] ?? 0;
      if (share > limit) {
        excess += share - limit;
        cell.share[p] = limit;
        capped.add(p);
      } else if (!capped.has(p)) open += share;
    }
    if (excess === 0 || open === 0) return;
    for (let p = 0; p < P; p++) {
      if (!capped.has(p)) cell.share[p] = (cell.share[p] ?? 0) * (1 + excess / open);
    }
  }
}
