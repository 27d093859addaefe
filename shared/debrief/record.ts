import type { Fact, QuarterResolved, SeatHolder } from '#shared/match/facts.ts';
import type { MemberGuess } from '#shared/match/match.ts';
import { raiseFact } from '#shared/match/raise.ts';
import type { QuarterReport } from '#shared/rules/report.ts';
import { RULES_VERSION } from '#shared/rules/resolve-quarter.ts';
import type { ScoreMark } from '#shared/rules/score.ts';
import type { WorldState } from '#shared/rules/state.ts';
import type { Anchors, World } from '#shared/rules/world.ts';
import { compileScenario } from '#shared/scenario/compile.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import type { Scenario } from '#shared/scenario/format/scenario.ts';
import type { Mode } from '#shared/scenario/words.ts';

/** A match as its owner can take it home: the whole log, and all that it was played on, so that nothing is solved again. */
export type MatchFile = {
  readonly format: 2;
  /** Hash of the content. */
  readonly content: string;
  readonly scenario: Scenario;
  readonly anchors: Anchors;
  readonly history: World['history'];
  readonly log: readonly {
    readonly seq: number;
    readonly at: number;
    readonly kind: string;
    readonly version: number;
    readonly body: unknown;
  }[];
};

/** A match that is over, ready to be looked at and played again. Lists by quarter begin with the story's first. */
export type MatchRecord = {
  readonly world: World;
  readonly scenario: Scenario;
  /** The first quarter that people planned, and the first that was no longer played; indices. */
  readonly from: number;
  readonly until: number;
  readonly seed: string;
  readonly mode: Mode;
  /** By provider; null for aggregates. */
  readonly seats: readonly (SeatHolder | null)[];
  readonly members: readonly { readonly id: string; readonly seat: number }[];
  /** By provider, what repeats into the first quarter. */
  readonly startOrders: readonly (Orders | null)[];
  /** [q][p] as carried out, prologue included; null for aggregates. */
  readonly orders: readonly (readonly (Orders | null)[])[];
  /** [q] before each quarter, and at the end. */
  readonly states: readonly Readonly<WorldState>[];
  readonly reports: readonly QuarterReport[];
  /** [q - from][p] the 100 of the score; empty where the match kept none. */
  readonly marks: readonly (readonly (ScoreMark | null)[])[];
  readonly whys: readonly QuarterResolved['whys'][];
  readonly forecasts: readonly QuarterResolved['forecasts'][];
  readonly guesses: readonly (readonly MemberGuess[])[];
  /** False where other rules played it: then only what was kept can be shown. */
  readonly replayable: boolean;
};

/**
 * Reads the file of a match.
 *
 * @throws RangeError on a log that does not begin with `match-created`, or that a newer version wrote.
 */
export function openRecord(file: MatchFile): MatchRecord {
  const facts = file.log.map(({ kind, version, body }) => raiseFact(kind, version, body));
  const [first] = facts;
  if (first?.kind !== 'match-created') throw new RangeError('a log begins with match-created');
  const created = first.body;
  const quarters = facts.flatMap((fact) => (fact.kind === 'quarter-resolved' ? [fact.body] : []));
  return {
    world: { ...compileScenario(file.scenario), anchors: file.anchors, history: file.history },
    scenario: file.scenario,
    from: created.from,
    until: quarters.length,
    seed: created.seed,
    mode: created.mode,
    seats: created.seats,
    members: facts.flatMap(({ kind, body }) =>
      kind === 'member-joined' ? [{ id: body.memberId, seat: body.seat }] : [],
    ),
    startOrders: created.orders,
    orders: quarters.map((one) => one.orders),
    states: [created.state, ...quarters.map((one) => one.state)],
    reports: quarters.map((one) => one.report),
    marks: created.marks,
    whys: quarters.map((one) => one.whys),
    forecasts: quarters.map((one) => one.forecasts),
    guesses: quarters.map(({ quarter }) => guessesOf(facts, quarter)),
    replayable: quarters.every((one) => one.rulesVersion === RULES_VERSION),
  };
}

/** Each member's last guess for a quarter. */
function guessesOf(facts: readonly Fact[], quarter: number): MemberGuess[] {
  const last = new Map<string, number>();
  for (const { kind, body } of facts)
    if (kind === 'guess-set' && body.quarter === quarter) last.set(body.memberId, body.share);
  return [...last].map(([memberId, share]) => ({ memberId, share }));
}

/** The seat of the first team: in a solo match, the only one; -1 where only the computer played. */
export function ownSeat({ seats }: Pick<MatchRecord, 'seats'>): number {
  return seats.indexOf('team');
}

/** Percent of the market after the last quarter. */
export function endShare({ reports }: Pick<MatchRecord, 'reports'>, provider: number): number {
  return reports.at(-1)?.share[provider] ?? 0;
}
