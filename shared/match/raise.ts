import type { QuarterReport } from '#shared/rules/report.ts';
import type { WorldState } from '#shared/rules/state.ts';
import type { SeatWhy } from '#shared/rules/why/seat-why.ts';
import type { Fact, FactKind, QuarterResolved } from './facts.ts';

/** The version each kind of fact is written in now. When a shape changes, its number rises and a lift is added here. */
const VERSIONS: Readonly<Record<FactKind, number>> = {
  'match-created': 4,
  'member-joined': 1,
  'lever-set': 1,
  'draft-reset': 1,
  'ready-set': 1,
  'guess-set': 1,
  'levers-opened': 1,
  'quarter-closed': 1,
  'quarter-resolved': 5,
  'phase-opened': 1,
};

type Body = Record<string, unknown>;

/** Lifts from one version to the next, by kind; the first lifts version 1 to 2. */
const LIFTS: Partial<Record<FactKind, readonly ((body: Body) => Body)[]>> = {
  'match-created': [
    (body) => ({ ...body, state: withStreak(body['state'] as WorldState) }),
    (body) => ({ ...body, state: withoutTies(body['state'] as WorldState) }),
    // before version 4 no score was kept: such a match is shown without one; and everything was open
    (body) => ({ ...body, marks: [], opens: null }),
  ],
  'quarter-resolved': [
    (body) => ({
      ...body,
      state: withStreak(body['state'] as WorldState),
      report: { ...(body['report'] as Body), outlook: [], strikes: [] },
    }),
    (body) => ({
      ...body,
      state: withoutTies(body['state'] as WorldState),
      report: withoutPartnerships(body['report'] as QuarterReport),
    }),
    (body) => ({ ...body, ...unexplained(body['report'] as QuarterReport) }),
    (body) => ({
      ...body,
      whys: (body['whys'] as QuarterResolved['whys']).map(withoutMarks),
      report: { ...(body['report'] as Body), touches: [] },
    }),
  ],
};

/** Before version 5 nobody kept what customers had met, nor what the mix was counted with, nor what events had done to marks. */
function withoutMarks(why: SeatWhy | null): SeatWhy | null {
  return why && { ...why, met: null, mix: null };
}

/** Before version 4 of the fact nobody kept what was foretold, nor why a share had changed, nor what else might have been done. */
function unexplained({ share }: QuarterReport): Pick<QuarterResolved, 'forecasts' | 'whys' | 'tries'> {
  const nothing = share.map(() => null);
  return { forecasts: nothing, whys: nothing, tries: nothing };
}

/** Before rules version 2 nobody counted how long a seat had aligned. */
function withStreak(state: WorldState): WorldState {
  return { ...state, alignStreak: state.standing.map(() => 0) };
}

/** Before rules version 3 there were neither certificates nor partnerships, and a card rested for all seats alike. */
function withoutTies(state: WorldState): WorldState {
  return { ...state, certificates: [], partnerships: [], drawn: {} };
}

function withoutPartnerships(report: QuarterReport): QuarterReport {
  const nothing = { breach: 0, certificates: 0, partnerships: 0, ownership: 0 };
  return {
    ...report,
    front: null,
    partnerships: [],
    lines: { ...report.lines, partnership: report.share.map(() => 0) },
    outlook: report.outlook.map((one) => (one === null ? null : { ...one, terms: { ...nothing, ...one.terms } })),
  };
}

/**
 * A stored fact in today's shape.
 *
 * @throws RangeError on a kind or version this build does not know: the log was written by a newer one, and guessing
 *   would lose a decision.
 */
export function raiseFact(kind: string, version: number, body: unknown): Fact {
  if (!Object.hasOwn(VERSIONS, kind)) throw new RangeError(`this version does not know facts of kind ${kind}`);
  const today = VERSIONS[kind as FactKind];
  if (version > today || version < 1) throw new RangeError(`this version does not know ${kind} in version ${version}`);
  const lifts = LIFTS[kind as FactKind]?.slice(version - 1) ?? [];
  const lifted = lifts.reduce((one, lift) => lift(one), body as Body);
  return { kind, version: today, body: lifted } as unknown as Fact;
}
