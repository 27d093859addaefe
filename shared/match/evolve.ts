import { writeLever } from '#shared/rules/orders/levers.ts';
import { repeatOrders } from '#shared/rules/orders/start-orders.ts';
import { scoreInputs, takeOver } from '#shared/rules/score.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import type { Fact, LeverSet, MatchCreated, PhaseOpened, QuarterResolved } from './facts.ts';
import type { Match, MemberGuess } from './match.ts';
import { publicMarks } from './visibility.ts';

/**
 * A fact applied to a match. Never simulates and never refuses: what is in the log happened. The first fact creates
 * the match.
 *
 * @throws RangeError on a log that does not begin with `match-created`: it is damaged, and guessing would lose more.
 */
export function evolve(match: Match | undefined, fact: Fact): Match {
  if (fact.kind === 'match-created') return created(fact.body);
  if (match === undefined) throw new RangeError(`a log begins with match-created, not ${fact.kind}`);
  switch (fact.kind) {
    case 'member-joined':
      return { ...match, members: [...match.members, { ...withoutReady(fact.body), ready: false, guess: undefined }] };
    case 'lever-set':
      return withLever(match, fact.body);
    case 'draft-reset':
      return withDraft(unready(match, fact.body.seat), fact.body.seat, repeated(match.last[fact.body.seat]));
    case 'ready-set':
      return {
        ...match,
        members: match.members.map((one) => (one.id === fact.body.memberId ? { ...one, ready: fact.body.ready } : one)),
      };
    case 'guess-set':
      return {
        ...match,
        members: match.members.map((one) => (one.id === fact.body.memberId ? { ...one, guess: fact.body.share } : one)),
      };
    case 'levers-opened':
      return { ...match, opens: null };
    case 'quarter-closed':
      return match;
    case 'quarter-resolved':
      return resolved(match, fact.body);
    case 'phase-opened':
      return opened(match, fact.body);
    default:
      return fact satisfies never;
  }
}

function withoutReady(body: { memberId: string; name: string; tokenHash: string; seat: number }) {
  return { id: body.memberId, name: body.name, tokenHash: body.tokenHash, seat: body.seat };
}

function created(body: MatchCreated): Match {
  const { matchId, orders, ...rest } = body;
  return {
    ...rest,
    id: matchId,
    phase: 'lobby',
    quarter: body.from,
    members: [],
    drafts: orders.map((one, p) => (body.seats[p] === 'team' ? one : null)),
    last: orders,
    refused: orders.map(() => []),
    lastBefore: orders,
    certificatesBefore: body.state.certificates,
    reports: [],
    before: undefined,
    whys: [],
    tries: [],
    public: [],
    forecasts: [],
    guesses: [],
    since: takeOver(body.state),
    reached: [],
  };
}

/** A change of the draft takes back the team's ready: nobody agreed to this. */
function withLever(match: Match, body: LeverSet): Match {
  const draft = match.drafts[body.seat];
  if (!draft) return match;
  const changed = writeLever(draft, body.lever, body.value);
  return changed.ok ? withDraft(unready(match, body.seat), body.seat, changed.value) : match;
}

function unready(match: Match, seat: number): Match {
  return { ...match, members: match.members.map((one) => (one.seat === seat ? { ...one, ready: false } : one)) };
}

function withDraft(match: Match, seat: number, draft: Orders | null): Match {
  return { ...match, drafts: match.drafts.map((one, p) => (p === seat ? draft : one)) };
}

function repeated(last: Orders | null | undefined): Orders | null {
  return last ? repeatOrders(last) : null;
}

function resolved(match: Match, body: QuarterResolved): Match {
  return {
    ...match,
    last: body.orders,
    refused: body.refused,
    lastBefore: match.last,
    state: body.state,
    certificatesBefore: match.state.certificates,
    reports: [...match.reports, body.report],
    before: { state: match.state, orders: body.orders.map((one) => one ?? undefined) },
    whys: [...match.whys, body.whys],
    tries: body.tries,
    public: [...match.public, publicMarks(body.state)],
    forecasts: [...match.forecasts, body.forecasts],
    guesses: [...match.guesses, guessesOf(match)],
    ...scored(match, body),
  };
}

function guessesOf(match: Match): MemberGuess[] {
  return match.members.flatMap(({ id, guess }) => (guess === undefined ? [] : [{ memberId: id, share: guess }]));
}

/** The prologue counts for nothing: until people take over, the take-over moves on. */
function scored(match: Match, { quarter, state, report }: QuarterResolved): Pick<Match, 'since' | 'reached'> {
  if (quarter < match.from) return { since: takeOver(state), reached: [] };
  const now = state.cash.map((_, p) => scoreInputs(state, report, p, match.since));
  return { since: match.since, reached: [...match.reached, now] };
}

function opened(match: Match, body: PhaseOpened): Match {
  const members = match.members.map((one) => ({ ...one, ready: false }));
  const next = { ...match, phase: body.phase, quarter: body.quarter, members };
  if (body.phase !== 'planning') return next;
  return {
    ...next,
    members: members.map((one) => ({ ...one, guess: undefined })),
    drafts: match.drafts.map((one, p) => (one === null ? null : repeated(match.last[p]))),
  };
}
