import { seedOf } from '#shared/kernel/luck.ts';
import type { CompiledEvent } from '#shared/rules/events/compiled.ts';
import { carryOut } from '#shared/rules/orders/carry-out.ts';
import { budgetInStep, repeatOrders } from '#shared/rules/orders/start-orders.ts';
import type { QuarterReport } from '#shared/rules/report.ts';
import { resolveQuarter } from '#shared/rules/resolve-quarter.ts';
import { score, scoreInputs, takeOver } from '#shared/rules/score.ts';
import type { WorldState } from '#shared/rules/state.ts';
import type { World } from '#shared/rules/world.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import type { MatchRecord } from './record.ts';

/** What is different when a match is played again; nothing of it, and it comes out exactly as it was. */
export type ReplayChange = {
  /** Events that do not happen, with all that follows from them. */
  readonly without?: ReadonlySet<string>;
  /** What a seat wants instead of what it did then; what cannot be carried out falls back as in a match. */
  readonly orders?: (quarter: number, provider: number, recorded: Orders) => Orders;
  /** Another luck than the match's. */
  readonly seed?: string;
  /** The first quarter that may differ: the ones before are taken from the record. Default: the first that people planned. */
  readonly since?: number;
};

export type Replay = {
  /** [q - from][p] percent of the market. */
  readonly share: readonly (readonly number[])[];
  /** [p] points against history at the end; null for aggregates, and where the match kept no marks. */
  readonly points: readonly (number | null)[];
  /** [p] rescue loans in the window. */
  readonly rescued: readonly number[];
  readonly state: Readonly<WorldState>;
};

/**
 * Plays a match again: every seat gives the orders that it gave then. Quarters before people took over stay as they
 * were. Some milliseconds for eight quarters.
 */
export function replay(record: MatchRecord, change: ReplayChange = {}): Replay {
  const { from, until, mode, reports, states } = record;
  const since = change.since ?? from;
  const world = withoutEvents(record.world, change.without);
  const seed = seedOf(change.seed ?? record.seed);
  const answers = change.seed === undefined ? undefined : answersGiven(record);
  const share = reports.slice(from, since).map((report) => report.share);
  let same = change.seed === undefined && world === record.world;
  let state = stateAt(states, since);
  let report = reports[since - 1];
  let last = lastBefore(record, since);
  for (let quarter = since; quarter < until; quarter++) {
    const recorded = record.orders[quarter] ?? [];
    const wanted = recorded.map((one, p) => one && (change.orders?.(quarter, p, one) ?? one));
    same &&= wanted.every((one, p) => one === recorded[p]);
    // as long as nothing is different, what was carried out then can be carried out again
    const orders = same
      ? recorded
      : wanted.map((one, p) => one && possible(world, state, { record, p, one, last, recorded, answers }));
    const resolved = resolveQuarter(world, { state, orders: orders.map((one) => one ?? undefined), seed, mode });
    state = resolved.state;
    report = resolved.report;
    last = orders;
    share.push(report.share);
  }
  const start = takeOver(stateAt(states, from));
  const end = state;
  return {
    share,
    points: endPoints(record, end, report),
    rescued: end.rescues.map((count, p) => count - (start.rescues[p] ?? 0)),
    state: end,
  };
}

/** [p] points against history of an end that this match had or might have had; null without marks. */
export function endPoints(
  { world, marks, states, from, until }: MatchRecord,
  end: Readonly<WorldState>,
  report: QuarterReport | undefined,
): (number | null)[] {
  const start = takeOver(stateAt(states, from));
  return world.providers.map((_, p) => {
    const mark = marks[until - 1 - from]?.[p];
    return mark && report ? score(world, scoreInputs(end, report, p, start), mark) : null;
  });
}

/** By provider, what was carried out in the quarter before. */
export function lastBefore({ orders, startOrders }: MatchRecord, quarter: number): readonly (Orders | null)[] {
  return orders[quarter - 1] ?? startOrders;
}

/**
 * What would have repeated into a quarter if nobody had decided anything, null where no team or company gives orders. A
 * research budget that only grew with the field, as one does that nobody could set, is no decision.
 */
export function repeatedInto(record: MatchRecord, quarter: number, p: number): Orders | null {
  const last = lastBefore(record, quarter)[p];
  if (!last) return null;
  const repeat = repeatOrders(last);
  const inStep = budgetInStep(record.world, p, quarter, last.research.budgetCnyMn);
  if (record.orders[quarter]?.[p]?.research.budgetCnyMn !== inStep) return repeat;
  return { ...repeat, research: { ...repeat.research, budgetCnyMn: inStep } };
}

function stateAt(states: MatchRecord['states'], quarter: number): Readonly<WorldState> {
  const state = states[quarter];
  if (state === undefined) throw new RangeError(`the match has no quarter ${quarter}`);
  return state;
}

/**
 * A world in which some events do not happen. A card of the deck stays where it is and does nothing: were it taken out,
 * the same lightning would only draw another one.
 */
function withoutEvents(world: World, without: ReadonlySet<string> | undefined): World {
  if (without === undefined || without.size === 0) return world;
  const events = world.events.flatMap((one): CompiledEvent[] => {
    if (!without.has(one.id)) return [one];
    return one.strikeWeight === undefined ? [] : [{ ...one, effects: [], ask: undefined }];
  });
  return { ...world, events };
}

type Wish = {
  readonly record: MatchRecord;
  readonly p: number;
  readonly one: Orders;
  readonly last: readonly (Orders | null)[];
  readonly recorded: readonly (Orders | null)[];
  readonly answers: Answers | undefined;
};

/** History did what it did, whatever the market has become; anybody else can only do what can be carried out. */
function possible(world: World, state: Readonly<WorldState>, wish: Wish): Orders {
  const { record, p, one, last, recorded, answers } = wish;
  if (record.seats[p] === 'history' && one === recorded[p]) return one;
  const before = last[p] ?? one;
  return carryOut(world, state, p, answers === undefined ? one : answering(one, state, p, answers), before).orders;
}

/** `provider event` to the option that was chosen. */
type Answers = ReadonlyMap<string, string>;

/** Under another luck a question may come in another quarter: its answer stays the same. */
function answersGiven({ orders }: MatchRecord): Answers {
  const given = new Map<string, string>();
  for (const quarter of orders)
    quarter.forEach((one, p) => {
      for (const [question, option] of Object.entries(one?.answers ?? {}))
        given.set(`${p} ${subjectOf(question)}`, option);
    });
  return given;
}

function answering(orders: Orders, { questions }: Readonly<WorldState>, p: number, given: Answers): Orders {
  const asked = questions.filter((one) => one.provider === p && orders.answers[one.id] === undefined);
  const more = asked.flatMap(({ id }): [string, string][] => {
    const option = given.get(`${p} ${subjectOf(id)}`);
    return option === undefined ? [] : [[id, option]];
  });
  return more.length === 0 ? orders : { ...orders, answers: { ...orders.answers, ...Object.fromEntries(more) } };
}

/** The event or account that a question is about: the middle of its id, as in `event:flaw-found:11`. */
export function subjectOf(question: string): string {
  return question.split(':')[1] ?? question;
}
