import type { MatchFile } from '#shared/debrief/record.ts';
import { quarterName } from '#shared/kernel/quarters.ts';
import type { MatchCreated, QuarterResolved } from '#shared/match/facts.ts';
import { raiseFact } from '#shared/match/raise.ts';
import type { CreateMatchBody } from '#shared/protocol/bodies.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import type { FiredEvent } from '#shared/rules/report.ts';
import type { SeatWhy } from '#shared/rules/why/seat-why.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import type { Language } from '#shared/scenario/words.ts';

/** What is read here of the file of a match that is over. */
type Log = Pick<MatchFile, 'log'>;

/** What the own seat ordered in a quarter, and what it answered. */
export type OwnQuarter = {
  readonly quarter: number;
  /** Carried out in the quarter before, and in this one; nothing where the file has none. */
  readonly before: Orders | undefined;
  readonly orders: Orders | undefined;
  readonly answers: readonly FiredEvent[];
};

/** The own quarters in order, from the file. */
export function ownQuarters({ log }: Log, provider: number): OwnQuarter[] {
  let before = created(log)?.orders[provider] ?? undefined;
  const quarters = resolved(log).map(({ quarter, orders, report }) => {
    const now = orders[provider] ?? undefined;
    const answers = report.events.filter((one) => one.provider === provider && one.answer !== undefined);
    const own = { quarter, before, orders: now, answers };
    before = now;
    return own;
  });
  return quarters.filter((one) => one.quarter >= (created(log)?.from ?? 0));
}

/** Why the own share changed, quarter by quarter; empty in a match of an older version, which holds no reasons. */
export function ownWhys({ log }: Log, provider: number): SeatWhy[] {
  const from = created(log)?.from ?? 0;
  const whys = resolved(log).flatMap((one) => (one.quarter >= from ? [one.whys[provider] ?? undefined] : []));
  return whys.every((one) => one !== undefined) ? whys : [];
}

/** The same match once more, under the same luck or under other: the server draws a new one where none is given. */
export function sameMatch(
  { log, scenario: { id } }: Pick<MatchFile, 'log' | 'scenario'>,
  scenario: PublicScenario,
  language: Language,
  luck: 'same' | 'other',
): CreateMatchBody | undefined {
  const made = created(log);
  if (made === undefined) return undefined;
  const holders = scenario.providers.map((one, p) => ({ id: one.id, holder: made.seats[p] ?? undefined }));
  const rivals = holders.map((one) => one.holder).find((one) => one !== undefined && one !== 'team') ?? 'history';
  return {
    kind: 'solo',
    scenario: id,
    preset: made.preset,
    from: quarterName(scenario.firstQuarter + made.from),
    quarters: made.until - made.from,
    mode: made.mode,
    seats: holders.filter((one) => one.holder === 'team').map((one) => one.id),
    rivals,
    ...(scenario.ownership === undefined ? {} : { ownership: scenario.ownership.on }),
    pacing: made.pacing,
    language,
    ...(luck === 'same' ? { seed: made.seed } : {}),
  };
}

function created(log: Log['log']): MatchCreated | undefined {
  const [first] = log.slice(0, 1).map(({ kind, version, body }) => raiseFact(kind, version, body));
  return first?.kind === 'match-created' ? first.body : undefined;
}

/** Every quarter as it came out, those before people played included. */
function resolved(log: Log['log']): QuarterResolved[] {
  return log.flatMap(({ kind, version, body }) => {
    if (kind !== 'quarter-resolved') return [];
    const fact = raiseFact(kind, version, body);
    return fact.kind === 'quarter-resolved' ? [fact.body] : [];
  });
}
