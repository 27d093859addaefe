import { done, failed, type Result } from '#shared/kernel/result.ts';
import { checkOrders } from '#shared/rules/orders/check.ts';
import { writeLever } from '#shared/rules/orders/levers.ts';
import type { World } from '#shared/rules/world.ts';
import type { Command, MemberCommand } from './commands.ts';
import { draftOf } from './drafts.ts';
import { evolve } from './evolve.ts';
import type { Fact, QuarterClosed } from './facts.ts';
import type { Match, Member } from './match.ts';
import { closedLever } from './open-levers.ts';
import type { MatchRefusal } from './refusals.ts';
import { resolveMatchQuarter } from './resolve.ts';

export type Decision = Result<readonly Fact[], MatchRefusal>;

/**
 * What a command does to a match: the facts it brings about, or why not. Pure: the same match and command decide the
 * same, on every machine. An accepted command that changes nothing gives no facts.
 */
export function decide(world: World, match: Match, command: Command): Decision {
  if (command.type === 'join') return join(match, command);
  if (command.type === 'close-quarter') return close(world, match, command.quarter, command.reason);
  const member = match.members.find((one) => one.id === command.memberId);
  if (member === undefined) return failed({ code: 'NOT_A_MEMBER' });
  if (command.quarter !== match.quarter) return failed({ code: 'LATE', quarter: command.quarter, now: match.quarter });
  return decideMember(world, match, member, command);
}

function decideMember(world: World, match: Match, member: Member, command: MemberCommand): Decision {
  if (command.type === 'continue') return goOn(match, member);
  if (match.phase !== 'planning') return failed({ code: 'WRONG_PHASE', phase: match.phase });
  const place = { quarter: match.quarter, seat: member.seat, memberId: member.id };
  switch (command.type) {
    case 'set-lever': {
      const draft = match.drafts[member.seat];
      if (!draft) return failed({ code: 'NOT_A_MEMBER' });
      const closed = closedLever(match, command.lever);
      if (closed !== undefined) return failed(closed);
      const changed = writeLever(draft, command.lever, command.value);
      if (!changed.ok) return failed(changed.error);
      return done([{ kind: 'lever-set', version: 1, body: { ...place, lever: command.lever, value: command.value } }]);
    }
    case 'reset-draft':
      return done([{ kind: 'draft-reset', version: 1, body: place }]);
    case 'open-everything':
      return openEverything(match, member);
    case 'set-guess':
      return setGuess(member, place.quarter, command.share);
    case 'set-ready':
      return setReady(world, match, member, command.ready);
    default:
      return command satisfies never;
  }
}

/** In a class the schedule is the instructor's: all teams learn the same at the same time. */
function openEverything(match: Match, member: Member): Decision {
  if (match.kind !== 'solo') return failed({ code: 'OPEN_ALONE' });
  if (match.opens === null) return done([]);
  return done([{ kind: 'levers-opened', version: 1, body: { quarter: match.quarter, memberId: member.id } }]);
}

/** A guess is no lever: it takes back nobody's ready. */
function setGuess(member: Member, quarter: number, share: number): Decision {
  if (!(share >= 0 && share <= 100)) return failed({ code: 'GUESS_OUTSIDE', share });
  if (member.guess === share) return done([]);
  return done([{ kind: 'guess-set', version: 1, body: { quarter, memberId: member.id, share } }]);
}

function join(match: Match, command: Extract<Command, { type: 'join' }>): Decision {
  if (match.members.some((one) => one.tokenHash === command.tokenHash)) return done([]);
  const free = match.seats.flatMap((holder, p) => (holder === 'team' ? [p] : []));
  const seat = command.seat ?? free[0];
  if (seat === undefined || !free.includes(seat)) return failed({ code: 'NO_SEAT_FREE' });
  if (match.kind === 'solo' && match.members.length > 0) return failed({ code: 'NO_SEAT_FREE' });
  const name = command.name.trim();
  if (name === '' || name.length > 40) return failed({ code: 'NAME_UNUSABLE' });
  return done([
    {
      kind: 'member-joined',
      version: 1,
      body: { memberId: command.memberId, name, tokenHash: command.tokenHash, seat },
    },
  ]);
}

/** Orders may be infeasible while they are edited, never when they are submitted. */
function setReady(world: World, match: Match, member: Member, ready: boolean): Decision {
  if (member.ready === ready) return done([]);
  const draft = draftOf(world, match, member.seat);
  if (ready && draft) {
    const refused = checkOrders(world, match.state, member.seat, draft);
    if (refused.length > 0) return failed({ code: 'ORDERS_INFEASIBLE', refused });
  }
  const fact: Fact = { kind: 'ready-set', version: 1, body: { quarter: match.quarter, memberId: member.id, ready } };
  const next = evolve(match, fact);
  if (!next.members.every((one) => one.ready) || match.pacing === 'instructor') return done([fact]);
  return done([fact, ...closing(world, next, 'all-ready')]);
}

function close(world: World, match: Match, quarter: number, reason: 'deadline' | 'instructor'): Decision {
  if (match.phase !== 'planning') return failed({ code: 'WRONG_PHASE', phase: match.phase });
  if (quarter !== match.quarter) return failed({ code: 'LATE', quarter, now: match.quarter });
  return done(closing(world, match, reason));
}

function closing(world: World, match: Match, reason: QuarterClosed['reason']): Fact[] {
  const { quarter } = match;
  return [
    { kind: 'quarter-closed', version: 1, body: { quarter, reason } },
    { kind: 'quarter-resolved', version: 5, body: resolveMatchQuarter(world, match) },
    { kind: 'phase-opened', version: 1, body: { phase: 'resolving', quarter } },
  ];
}

/** Everybody has seen it: from the resolution to the report, from the report to the next planning or the debrief. */
function goOn(match: Match, member: Member): Decision {
  if (match.phase !== 'resolving' && match.phase !== 'report')
    return failed({ code: 'WRONG_PHASE', phase: match.phase });
  if (member.ready) return done([]);
  const fact: Fact = {
    kind: 'ready-set',
    version: 1,
    body: { quarter: match.quarter, memberId: member.id, ready: true },
  };
  if (!evolve(match, fact).members.every((one) => one.ready)) return done([fact]);
  return done([fact, nextPhase(match)]);
}

function nextPhase(match: Match): Fact {
  const { quarter } = match;
  if (match.phase === 'resolving') return { kind: 'phase-opened', version: 1, body: { phase: 'report', quarter } };
  const next = quarter + 1;
  if (next >= match.until) return { kind: 'phase-opened', version: 1, body: { phase: 'debrief', quarter } };
  return { kind: 'phase-opened', version: 1, body: { phase: 'planning', quarter: next } };
}
