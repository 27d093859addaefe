import { log } from '#shared/kernel/exact.ts';
import { clamp, roundIndex } from '#shared/kernel/grid.ts';
import { QUALITIES } from '#shared/scenario/words.ts';
import { normalResearch } from '../orders/start-orders.ts';
import type { Turn } from '../turn.ts';
import { moveMarks, trustFromPosture } from './marks.ts';
import { teachLearner } from './partnerships.ts';

const NO_PROGRAMME = -1;

/**
 * Research, trust and official standing move (SPEC TEC): a budget keeps all qualities up, a programme lifts one when
 * its quarters are done, the frontier moves on; trust follows reliability, standing drifts home.
 */
export function technologyAndTrust(turn: Turn): void {
  const { world } = turn;
  for (let p = 0; p < world.providers.length; p++) {
    if (world.providers[p]?.playable === true) research(turn, p);
    moveReliability(turn, p);
    moveTrust(turn, p);
    moveMarks(turn, p);
  }
  teachLearner(turn);
}

/** Research money relative to what keeps up with the field. */
function researchEffort(turn: Turn, p: number): number {
  const normal = normalResearch(turn.world, p, turn.state.quarter);
  return normal > 0 ? (turn.orders[p]?.research.budgetCnyMn ?? 0) / normal : 1;
}

function research(turn: Turn, p: number): void {
  const { world, state } = turn;
  const rules = world.technology;
  const effort = researchEffort(turn, p);
  runProgramme(turn, p, effort);
  const upkeep = rules.upkeepGain * log(clamp(effort, 0.1, 4));
  for (let k = 0; k < QUALITIES.length; k++) {
    const at = p * QUALITIES.length + k;
    const base = clamp((state.qualityBase[at] ?? 0) - rules.frontier, 5, 120);
    const level = state.quality[at] ?? 0;
    state.qualityBase[at] = roundIndex(base);
    state.quality[at] = roundIndex(clamp(level + rules.lag * (base + upkeep - level), 5, 120));
  }
}

function runProgramme(turn: Turn, p: number, effort: number): void {
  const { world, state } = turn;
  const focus = turn.orders[p]?.research.focus ?? 'none';
  const running = state.programme[p] ?? NO_PROGRAMME;
  const wanted = focus === 'none' ? NO_PROGRAMME : QUALITIES.indexOf(focus);
  if (running === NO_PROGRAMME && wanted === NO_PROGRAMME) return;
  const k = running === NO_PROGRAMME ? wanted : running;
  const done = (state.programmeQuarters[p] ?? 0) + 1;
  const spent = (state.programmeEffort[p] ?? 0) + effort;
  if (done < world.technology.programmeQuarters) {
    state.programme[p] = k;
    state.programmeQuarters[p] = done;
    state.programmeEffort[p] = roundIndex(spent);
    return;
  }
  const at = p * QUALITIES.length + k;
  const gain = world.technology.programmeGain * clamp(spent / done, 0.2, 2);
  state.qualityBase[at] = roundIndex(clamp((state.qualityBase[at] ?? 0) + gain, 5, 120));
  state.quality[at] = roundIndex(clamp((state.quality[at] ?? 0) + gain / 2, 5, 120));
  state.programme[p] = NO_PROGRAMME;
  state.programmeQuarters[p] = 0;
  state.programmeEffort[p] = 0;
}

/** Above the knee of its peak load a provider delivers less than it promised, from the next quarter on (SPEC CAP2). */
function moveReliability(turn: Turn, p: number): void {
  const { world, state, report, work } = turn;
  if (turn.anchoring?.roomy === true) return;
  const { kneeUse, slope, floor } = world.capacity;
  const strain = world.providers[p]?.playable === true ? Math.max(0, (report.peakUse[p] ?? 0) - kneeUse) : 0;
  state.reliability[p] = roundIndex(clamp(1 - slope * strain - (work.outage[p] ?? 0), floor, 1));
}

function moveTrust(turn: Turn, p: number): void {
  const { world, state } = turn;
  const { trustDrift, trustReliability } = world.technology;
  const one = world.providers[p];
  const harm = trustReliability * (1 - (state.reliability[p] ?? 1));
  const move = (now: number, home: number) => roundIndex(clamp(now + trustDrift * (home - harm - now), 3, 100));
  state.trustPrivate[p] = move(state.trustPrivate[p] ?? 0, (one?.trustPrivate ?? 50) + trustFromPosture(turn, p));
  state.trustGovernment[p] = move(state.trustGovernment[p] ?? 0, one?.trustGovernment ?? 50);
}
