import { power } from '#shared/kernel/exact.ts';
import { modifierSum } from '../events/modifiers.ts';
import type { WorldState } from '../state.ts';
import type { Turn } from '../turn.ts';
import type { World } from '../world.ts';

/** Physical units behind one CNY mn of list-price volume: list prices fall, so each yuan buys more every quarter. */
export function unitsPerVolume(turn: Turn): number {
  return 1 / power(turn.world.money.listPriceFactor, turn.state.quarter + 1);
}

/** Capacity units a provider can use this quarter: its halls and the group's machines, less what events take away. */
export function capacityOf(turn: Turn, provider: number): number {
  return capacityUnits(turn.world, turn.state, provider);
}

export function capacityUnits(world: World, state: Readonly<WorldState>, provider: number): number {
  const H = world.hubs.length;
  let units = 0;
  for (let h = 0; h < H; h++) units += state.units[provider * H + h] ?? 0;
  const share = 1 + modifierSum(state.modifiers, 'capacity', provider, state.quarter);
  return Math.max(0, units * Math.max(0, share)) + (state.borrowedUnits[provider] ?? 0);
}

/** Volume of the key accounts a provider holds, CNY mn at list price. */
export function accountVolumeOf(turn: Turn, provider: number): number {
  let volume = 0;
  for (let k = 0; k < turn.state.accountHolder.length; k++) {
    if (turn.state.accountHolder[k] === provider) volume += turn.state.accountVolume[k] ?? 0;
  }
  return volume;
}
