import { exp, log } from '#shared/kernel/exact.ts';
import { OWNERSHIPS } from '#shared/scenario/words.ts';
import type { Turn } from '../turn.ts';
import type { World } from '../world.ts';

/** How one cell chooses: made once, filled for every cell of a quarter. */
export type Cell = {
  /** Members of each ownership nest, as provider indices, and the nest of each provider. */
  readonly nests: readonly (readonly number[])[];
  readonly nestOf: readonly number[];
  /** [p] attraction with distance, 0 for who is shut out; share of what chooses a provider. */
  readonly pull: Float64Array;
  readonly share: Float64Array;
  /** [nest] sum of its pulls, and what the nest as a whole attracts. */
  readonly nestSum: Float64Array;
  readonly nestPull: Float64Array;
  total: number;
};

export function makeCell(world: World): Cell {
  const P = world.providers.length;
  const nests = OWNERSHIPS.map((kind) =>
    world.providers.flatMap((one, index) => (one.ownership === kind ? [index] : [])),
  ).filter((members) => members.length > 0);
  return {
    nests,
    nestOf: world.providers.map((_, p) => nests.findIndex((members) => members.includes(p))),
    pull: new Float64Array(P),
    share: new Float64Array(P),
    nestSum: new Float64Array(nests.length),
    nestPull: new Float64Array(nests.length),
    total: 0,
  };
}

/** Nested logit in one cell; a provider that is shut out has no attraction at all (SPEC DEM6). */
export function shareCell(turn: Turn, s: number, c: number, cell: Cell): void {
  const { world, work } = turn;
  const P = world.providers.length;
  const at = (s * world.classes.length + c) * P;
  const dissimilarity = world.market.segments[s]?.dissimilarity ?? 1;
  cell.total = 0;
  for (let nest = 0; nest < cell.nests.length; nest++) {
    const members = cell.nests[nest] ?? [];
    let sum = 0;
    for (const p of members) {
      const shut = work.limited && work.excluded[at + p] === 1;
      const pull = shut ? 0 : (work.attraction[s * P + p] ?? 0) * (work.latency[at + p] ?? 0);
      cell.pull[p] = pull;
      cell.share[p] = 0;
      sum += pull;
    }
    cell.nestSum[nest] = sum;
    cell.nestPull[nest] = 0;
    if (sum <= 0) continue;
    const nestPull = exp(dissimilarity * log(sum));
    cell.nestPull[nest] = nestPull;
    cell.total += nestPull;
    const scale = nestPull / sum;
    for (const p of members) cell.share[p] = (cell.pull[p] ?? 0) * scale;
  }
  if (cell.total <= 0) return;
  for (let p = 0; p < P; p++) cell.share[p] = (cell.share[p] ?? 0) / cell.total;
}
