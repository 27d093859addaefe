import { startOrders } from '../orders/start-orders.ts';
import { type QuarterInput, type Resolved, resolveQuarter } from '../resolve-quarter.ts';
import { startState } from '../start-state.ts';
import { makeWorkspace, type Workspace, workspaceOf } from '../workspace.ts';
import type { World } from '../world.ts';

/** One quarter as its stages left it: what it was resolved from, what came of it, and the scratch memory behind it. */
export type Played = { readonly input: QuarterInput; readonly resolved: Resolved; readonly work: Workspace };

/** Resolves a quarter and keeps what its stages wrote down on the way. */
export function playAgain(world: World, input: QuarterInput): Played {
  const resolved = resolveQuarter(world, input);
  return { input, resolved, work: copyOf(workspaceOf(world), makeWorkspace(world)) };
}

/** What stands in for the quarter before the first: everybody's start orders, no events and no luck (SPEC ANC2). */
export function restPoint(world: World, like: QuarterInput): Played {
  const quiet: World = { ...world, events: [] };
  const orders = world.providers.map((one, p) => (one.playable ? startOrders(world, p) : undefined));
  const anchoring = { reference: undefined, roomy: false };
  return playAgain(quiet, { ...like, state: startState(world), orders, anchoring });
}

function copyOf(from: Workspace, to: Workspace): Workspace {
  for (const key of Object.keys(from) as (keyof Workspace)[]) {
    const source = from[key];
    const target = to[key];
    if (typeof source === 'object' && typeof target === 'object') target.set(source);
  }
  to.limited = from.limited;
  return to;
}
