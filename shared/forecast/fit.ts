import { log } from '#shared/kernel/exact.ts';
import { clamp } from '#shared/kernel/grid.ts';
import { seedOf } from '#shared/kernel/luck.ts';
import { resolveQuarter } from '#shared/rules/resolve-quarter.ts';
import type { WorldState } from '#shared/rules/state.ts';
import type { World } from '#shared/rules/world.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import { SEGMENTS } from '#shared/scenario/words.ts';

const ROUNDS = 5;
/** How far a brand may have moved from the start's, log attraction. */
const LIMIT = 4;

/**
 * The guessed world with its brands and its measure of attraction (SPEC FOR4): when everybody repeats, contested
 * business flows as it is expected to, and own servers draw neither more nor less than before.
 *
 * @param flows - [s][p] shares of contested business, or undefined where the start's brands hold.
 */
export function fitted(
  world: World,
  state: Readonly<WorldState>,
  orders: readonly (Orders | undefined)[],
  flows: readonly number[] | undefined,
): World {
  const P = world.providers.length;
  let now = world;
  for (let round = 0; flows !== undefined && round < ROUNDS; round++) {
    const { won } = probe(now, state, orders);
    const brand = now.anchors.brand.map((one, at) => {
      const s = Math.floor(at / P);
      const all = won.slice(s * P, (s + 1) * P).reduce((sum, part) => sum + part, 0);
      const share = all > 0 ? (won[at] ?? 0) / all : 0;
      const wanted = flows[at] ?? 0;
      if (share <= 0 || wanted <= 0) return one;
      const start = world.anchors.brand[at] ?? 0;
      const tau = world.market.segments[s]?.dissimilarity ?? 1;
      return clamp(one + tau * log(wanted / share), start - LIMIT, start + LIMIT);
    });
    now = { ...now, anchors: { ...now.anchors, brand } };
  }
  const { reference } = probe(now, state, orders);
  const slice = SEGMENTS.length * world.classes.length;
  const measured = reference.slice(state.quarter * slice, (state.quarter + 1) * slice);
  const path = Array.from({ length: world.quarters * slice }, (_, at) => measured[at % slice] ?? 0);
  return { ...now, anchors: { ...now.anchors, reference: path } };
}

/** One quarter in which everybody repeats, everybody has room and nobody has luck. */
function probe(world: World, state: Readonly<WorldState>, orders: readonly (Orders | undefined)[]) {
  const reference: number[] = [];
  const { report } = resolveQuarter(world, {
    state,
    orders,
    seed: seedOf('forecast'),
    mode: 'calm',
    anchoring: { reference, roomy: true },
  });
  return { won: report.won, reference };
}
