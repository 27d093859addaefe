import { SEGMENTS } from '../scenario/words.ts';
import { CAUSES } from './why/seat-why.ts';
import type { World } from './world.ts';

/**
 * Scratch memory of one world, used again for every quarter: the hot loops write here and allocate nothing. Nothing
 * in it outlives a call of resolveQuarter but the latency table, which is rebuilt when the hubs it was made for differ.
 */
export type Workspace = {
  /** [s][p] */
  readonly utility: Float64Array;
  readonly attraction: Float64Array;
  readonly contested: Float64Array;
  readonly repriced: Float64Array;
  readonly segmentWon: Float64Array;
  readonly segmentFinal: Float64Array;
  readonly effort: Float64Array;
  /** What events add to trust, and trust as customers feel it, that and all. */
  readonly trust: Float64Array;
  readonly trustFelt: Float64Array;
  readonly push: Float64Array;
  readonly privilege: Float64Array;
  /** [s][p][cause] what makes up the utility beside the brand, as rules/why tells it apart. */
  readonly parts: Float64Array;
  /** [s][c][p] */
  readonly latency: Float64Array;
  /** Books in force when customers choose: after what events took or gave. */
  readonly stock: Float64Array;
  readonly won: Float64Array;
  readonly kept: Float64Array;
  readonly excluded: Uint8Array;
  readonly cap: Float64Array;
  /** [s][c] */
  readonly demandMultiplier: Float64Array;
  /** [p] */
  readonly standing: Float64Array;
  readonly keptVolume: Float64Array;
  readonly wonVolume: Float64Array;
  readonly room: Float64Array;
  readonly usedUnits: Float64Array;
  readonly fines: Float64Array;
  readonly grants: Float64Array;
  readonly otherCash: Float64Array;
  readonly outage: Float64Array;
  /** [p][h] the units the latency table was made for. */
  readonly latencyUnits: Float64Array;
  /** [c][h] closeness of class and hub, fixed by the map. */
  readonly closeness: Float64Array;
  /** Whether any exclusion or cap is in force this quarter. */
  limited: boolean;
};

const byWorld = new WeakMap<World['classes'], Workspace>();

/** The workspace of a world; worlds that share a map share it too. */
export function workspaceOf(world: World): Workspace {
  const known = byWorld.get(world.classes);
  if (known !== undefined) return known;
  const fresh = makeWorkspace(world);
  byWorld.set(world.classes, fresh);
  return fresh;
}

/** A workspace of its own; `workspaceOf` gives the one that quarters share. */
export function makeWorkspace(world: World): Workspace {
  const P = world.providers.length;
  const C = world.classes.length;
  const H = world.hubs.length;
  const S = SEGMENTS.length;
  const perSegment = () => new Float64Array(S * P);
  const perCell = () => new Float64Array(S * C * P);
  const perProvider = () => new Float64Array(P);
  return {
    utility: perSegment(),
    attraction: perSegment(),
    contested: perSegment(),
    repriced: perSegment(),
    segmentWon: perSegment(),
    segmentFinal: perSegment(),
    effort: perSegment(),
    trust: perSegment(),
    trustFelt: perSegment(),
    push: perSegment(),
    privilege: perSegment(),
    parts: new Float64Array(S * P * CAUSES.length),
    latency: perCell(),
    stock: perCell(),
    won: perCell(),
    kept: perCell(),
    excluded: new Uint8Array(S * C * P),
    cap: perCell().fill(1),
    demandMultiplier: new Float64Array(S * C),
    standing: perProvider(),
    keptVolume: perProvider(),
    wonVolume: perProvider(),
    room: perProvider(),
    usedUnits: perProvider(),
    fines: perProvider(),
    grants: perProvider(),
    otherCash: perProvider(),
    outage: perProvider(),
    latencyUnits: new Float64Array(P * H).fill(-1),
    closeness: new Float64Array(C * H).fill(-1),
    limited: false,
  };
}
