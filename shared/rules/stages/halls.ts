import { roundMoney } from '#shared/kernel/grid.ts';
import type { Turn } from '../turn.ts';
import { hallCost } from './money.ts';

/** Group machines are lent for the quarter, before anything is sold on them; they go back by themselves. */
export function borrowMachines(turn: Turn): void {
  const { world, state } = turn;
  const season = (world.firstQuarter + state.quarter) % 4;
  const lent = world.group.machineSeasons.includes(season);
  for (let p = 0; p < world.providers.length; p++) {
    const wanted = turn.orders[p]?.build.groupMachines ?? 0;
    state.borrowedUnits[p] = lent ? Math.min(wanted, world.providers[p]?.groupMachines ?? 0) : 0;
  }
}

/** Halls begun two quarters ago open, those begun now enter the queue, a little of the old is retired (SPEC CAP3). */
export function hallsArrive(turn: Turn): void {
  const { world } = turn;
  for (let p = 0; p < world.providers.length; p++) {
    if (world.providers[p]?.playable !== true) continue;
    ageVintages(turn, p);
    for (let h = 0; h < world.hubs.length; h++) moveHub(turn, p, h);
    openVintage(turn, p);
  }
}

function ageVintages(turn: Turn, p: number): void {
  const life = turn.world.money.depreciationQuarters;
  const { vintages } = turn.state;
  for (let age = life - 1; age > 0; age--) vintages[p * life + age] = vintages[p * life + age - 1] ?? 0;
  vintages[p * life] = 0;
}

function moveHub(turn: Turn, p: number, h: number): void {
  const { world, state, report } = turn;
  const H = world.hubs.length;
  const N = world.capacity.quartersToBuild;
  const id = world.hubs[h]?.id ?? '';
  const at = (p * H + h) * N;
  const begun = (turn.orders[p]?.build.begin[id] ?? 0) * world.capacity.hallUnits;
  const retired = (turn.orders[p]?.build.retire[id] ?? 0) * world.capacity.hallUnits;
  const arrived = N > 1 ? (state.underway[at] ?? 0) : begun;
  for (let n = 0; n + 1 < N - 1; n++) state.underway[at + n] = state.underway[at + n + 1] ?? 0;
  if (N > 1) state.underway[at + N - 2] = begun;
  const old = state.units[p * H + h] ?? 0;
  state.units[p * H + h] = roundMoney(Math.max(0, old * (1 - world.capacity.retirement) - retired) + arrived);
  report.hallsBegun[p * H + h] = turn.orders[p]?.build.begin[id] ?? 0;
  report.hallsArrived[p * H + h] = arrived / world.capacity.hallUnits;
}

/** A hall is paid when it is begun and written off from the quarter it opens. */
function openVintage(turn: Turn, p: number): void {
  const { world, state } = turn;
  const N = world.capacity.quartersToBuild;
  const life = world.money.depreciationQuarters;
  let halls = 0;
  for (const count of Object.values(turn.orders[p]?.build.begin ?? {})) halls += count;
  const cost = roundMoney(halls * hallCost(world, p, state.quarter));
  const at = p * N;
  const opened = N > 1 ? (state.underwayCost[at] ?? 0) : cost;
  for (let n = 0; n + 1 < N - 1; n++) state.underwayCost[at + n] = state.underwayCost[at + n + 1] ?? 0;
  if (N > 1) state.underwayCost[at + N - 2] = cost;
  state.vintages[p * life] = roundMoney((state.vintages[p * life] ?? 0) + opened);
}
