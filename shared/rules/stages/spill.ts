import { roundMoney } from '#shared/kernel/grid.ts';
import { SEGMENTS } from '#shared/scenario/words.ts';
import type { Turn } from '../turn.ts';
import { accountVolumeOf, capacityOf, unitsPerVolume } from './load.ts';

const PASSES = 3;

/**
 * A provider that is full turns new contracts away in the same quarter; most go to rivals with room, the rest to own
 * servers (SPEC CAP4). Worked out on segment totals, then every cell is scaled once.
 */
export function spillOver(turn: Turn): void {
  const { work, report, world } = turn;
  const P = world.providers.length;
  work.segmentFinal.set(work.segmentWon);
  if (turn.anchoring?.roomy !== true) {
    findRoom(turn);
    for (let pass = 0; pass < PASSES; pass++) if (!turnAway(turn, pass === PASSES - 1)) break;
  }
  scaleCells(turn);
  for (let s = 0; s < SEGMENTS.length; s++)
    for (let p = 0; p < P; p++) report.won[s * P + p] = roundMoney(work.segmentFinal[s * P + p] ?? 0);
}

/** Volume each provider can still take on after what it keeps, CNY mn at list price. */
function findRoom(turn: Turn): void {
  const { world, work } = turn;
  const perVolume = unitsPerVolume(turn);
  for (let p = 0; p < world.providers.length; p++) {
    const limit = world.providers[p]?.playable
      ? (world.capacity.fullUse * capacityOf(turn, p)) / perVolume
      : Number.POSITIVE_INFINITY;
    work.room[p] = Math.max(0, limit - (work.keptVolume[p] ?? 0) - accountVolumeOf(turn, p));
  }
}

/** Cuts everyone who won more than fits; unless this is the last pass, rivals with room take most of it. */
function turnAway(turn: Turn, last: boolean): boolean {
  const { world, work, report } = turn;
  const P = world.providers.length;
  const S = SEGMENTS.length;
  const lost = new Float64Array(S);
  let any = false;
  for (let p = 0; p < P; p++) {
    const wanted = work.wonVolume[p] ?? 0;
    const room = work.room[p] ?? 0;
    if (wanted <= room + 1e-9) continue;
    any = true;
    const factor = wanted > 0 ? room / wanted : 0;
    for (let s = 0; s < S; s++) {
      const volume = work.segmentFinal[s * P + p] ?? 0;
      work.segmentFinal[s * P + p] = volume * factor;
      lost[s] = (lost[s] ?? 0) + volume * (1 - factor);
    }
    report.turnedAway[p] = roundMoney((report.turnedAway[p] ?? 0) + wanted - room);
    work.wonVolume[p] = room;
  }
  if (!any || last) return any;
  for (let s = 0; s < S; s++) handOver(turn, s, (lost[s] ?? 0) * world.capacity.spillToRivals);
  sumWon(turn);
  return true;
}

/** Shares a segment's turned-away volume among providers with room, in proportion to what they won there. */
function handOver(turn: Turn, s: number, volume: number): void {
  const { world, work } = turn;
  const P = world.providers.length;
  let takers = 0;
  for (let p = 0; p < P; p++) if (hasRoom(turn, p)) takers += work.segmentFinal[s * P + p] ?? 0;
  if (takers <= 0 || volume <= 0) return;
  for (let p = 0; p < P; p++) {
    if (!hasRoom(turn, p)) continue;
    const volumeHere = work.segmentFinal[s * P + p] ?? 0;
    work.segmentFinal[s * P + p] = volumeHere + (volume * volumeHere) / takers;
  }
}

function hasRoom(turn: Turn, p: number): boolean {
  return (turn.work.wonVolume[p] ?? 0) < (turn.work.room[p] ?? 0);
}

function sumWon(turn: Turn): void {
  const { world, work } = turn;
  const P = world.providers.length;
  work.wonVolume.fill(0);
  for (let s = 0; s < SEGMENTS.length; s++)
    for (let p = 0; p < P; p++) work.wonVolume[p] = (work.wonVolume[p] ?? 0) + (work.segmentFinal[s * P + p] ?? 0);
}

function scaleCells(turn: Turn): void {
  const { world, work, state } = turn;
  const P = world.providers.length;
  const C = world.classes.length;
  for (let s = 0; s < SEGMENTS.length; s++) {
    for (let p = 0; p < P; p++) {
      const first = work.segmentWon[s * P + p] ?? 0;
      const factor = first > 0 ? (work.segmentFinal[s * P + p] ?? 0) / first : 1;
      for (let c = 0; c < C; c++) {
        const at = (s * C + c) * P + p;
        state.book[at] = roundMoney((work.kept[at] ?? 0) + (work.won[at] ?? 0) * factor);
      }
    }
  }
}
