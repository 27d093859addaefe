import { quarterNumber } from '#shared/kernel/quarters.ts';
import { failed, type Result } from '#shared/kernel/result.ts';
import { startOrders } from '#shared/rules/orders/start-orders.ts';
import type { ScoreMark } from '#shared/rules/score.ts';
import { startState } from '#shared/rules/start-state.ts';
import type { World } from '#shared/rules/world.ts';
import type { Preset } from '#shared/scenario/format/presets.ts';
import { type Language, type Mode, QUALITIES } from '#shared/scenario/words.ts';
import { evolve } from './evolve.ts';
import type { Fact, MatchKind, Pacing, QuarterResolved, SeatHolder } from './facts.ts';
import { scheduleOf } from './open-levers.ts';
import { resolveMatchQuarter } from './resolve.ts';

/** What a match is made of, when everything that comes from outside (ids, hashes, luck) was made. */
export type Creation = {
  readonly matchId: string;
  readonly code: string;
  readonly kind: MatchKind;
  readonly content: string;
  readonly presetId: string;
  readonly preset: Preset;
  readonly from: string | undefined;
  readonly quarters: number | undefined;
  readonly mode: Mode;
  readonly pacing: Pacing;
  readonly language: Language;
  readonly seats: readonly string[];
  readonly rivals: Exclude<SeatHolder, 'team'>;
  readonly seed: string;
  readonly ownerHash: string;
  /** History's inputs over the window (shared/lab/score-marks.ts). */
  readonly marks: readonly (readonly (ScoreMark | null)[])[];
};

export type CreationRefusal =
  | { readonly code: 'SEAT_UNKNOWN'; readonly provider: string }
  | { readonly code: 'ONE_SEAT_ALONE' }
  | { readonly code: 'QUARTERS_OUTSIDE'; readonly from: string; readonly quarters: number };

/** Who plays, as indices, and the quarters that people plan: from the first to the first they no longer do. */
type Frame = { readonly named: readonly number[]; readonly from: number; readonly until: number };

/** What can be said of a match before anything is counted for it: whether it can be at all. */
export function matchFrame(
  world: World,
  creation: Pick<Creation, 'kind' | 'seats' | 'from' | 'quarters' | 'preset'>,
): Result<Frame, CreationRefusal> {
  const named = creation.seats.map((id) => world.providers.findIndex((one) => one.id === id && one.playable));
  const unknown = creation.seats[named.indexOf(-1)];
  if (unknown !== undefined) return failed({ code: 'SEAT_UNKNOWN', provider: unknown });
  if (creation.kind === 'solo' && named.length !== 1) return failed({ code: 'ONE_SEAT_ALONE' });
  const start = creation.from ?? creation.preset.from;
  const quarters = creation.quarters ?? creation.preset.quarters;
  const from = quarterNumber(start) - world.firstQuarter;
  if (from < 0 || from + quarters > world.quarters) return failed({ code: 'QUARTERS_OUTSIDE', from: start, quarters });
  return { ok: true, value: { named, from, until: from + quarters } };
}

/**
 * The first facts of a match: it is created, the quarters before its first are played by history (the prologue), and
 * planning opens.
 */
export function createMatch(world: World, creation: Creation): Result<Fact[], CreationRefusal> {
  const frame = matchFrame(world, creation);
  if (!frame.ok) return frame;
  const { named, from, until } = frame.value;
  const seats = world.providers.map((one, p) => (!one.playable ? null : named.includes(p) ? 'team' : creation.rivals));
  const orders = world.providers.map((one, p) => (one.playable ? startOrders(world, p) : null));
  const { matchId, code, kind, content, mode, pacing, language, seed, ownerHash, marks } = creation;
  const first: Fact = {
    kind: 'match-created',
    version: 4,
    body: {
      matchId,
      code,
      kind,
      content,
      preset: creation.presetId,
      mode,
      pacing,
      language,
      opens: scheduleOf(creation.preset, from),
      from,
      until,
      seed,
      ownerHash,
      seats,
      state: startState(world),
      orders,
      marks,
    },
  };
  return { ok: true, value: [first, ...prologue(world, first, from), planning(from)] };
}

function planning(quarter: number): Fact {
  return { kind: 'phase-opened', version: 1, body: { phase: 'planning', quarter } };
}

/** Until people take over, every seat does what history did. */
function prologue(world: World, first: Fact, from: number): Fact[] {
  const facts: Fact[] = [];
  let match = evolve(undefined, first);
  for (let quarter = 0; quarter < from; quarter++) {
    const asHistory = { ...match, seats: match.seats.map((holder) => (holder === null ? null : ('history' as const))) };
    const fact: Fact = { kind: 'quarter-resolved', version: 5, body: asRunning(resolveMatchQuarter(world, asHistory)) };
    facts.push(fact);
    match = evolve(match, fact);
  }
  return facts;
}

/**
 * History may name the next programme while one is running: carried out is the one that runs. Without this, who takes
 * over would begin with a draft that can neither be submitted nor, while the programme runs, be put right.
 */
function asRunning(body: QuarterResolved): QuarterResolved {
  const orders = body.orders.map((one, p) => {
    const focus = QUALITIES[body.state.programme[p] ?? -1];
    return one === null || focus === undefined ? one : { ...one, research: { ...one.research, focus } };
  });
  return { ...body, orders };
}
