import { SEGMENTS } from '#shared/scenario/words.ts';
import { certificatesOf, partnershipsOf } from '../government.ts';
import type { Turn } from '../turn.ts';
import { openBids } from './bids.ts';
import { borrowMachines } from './halls.ts';

/** What becomes known when orders are opened: machines go out, bids are read, certificates and partnerships count. */
export function ordersOpened(turn: Turn): void {
  borrowMachines(turn);
  openBids(turn);
  privileges(turn);
}

/** What certificates and partnerships are worth with customers this quarter (SPEC GOV1, GOV5). */
function privileges(turn: Turn): void {
  const { world, state, work } = turn;
  const P = world.providers.length;
  work.privilege.fill(0);
  const add = (s: number, p: number, amount: number) => {
    work.privilege[s * P + p] = (work.privilege[s * P + p] ?? 0) + amount;
  };
  for (let p = 0; p < P; p++) {
    for (const one of certificatesOf(world, state, p))
      for (let s = 0; s < SEGMENTS.length; s++) add(s, p, one.attraction[s] ?? 0);
    if (world.programme === undefined) continue;
    for (const index of partnershipsOf(state, p))
      add(world.programme.partnerships[index]?.segment ?? 0, p, world.programme.attraction);
  }
}
