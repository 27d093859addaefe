import { describe, expect, test } from 'vitest';
import type { Command, MemberCommand } from '#shared/match/commands.ts';
import { createMatch } from '#shared/match/create.ts';
import { decide } from '#shared/match/decide.ts';
import { evolve } from '#shared/match/evolve.ts';
import type { Fact } from '#shared/match/facts.ts';
import type { Match } from '#shared/match/match.ts';
import { ownerView, seatView, wallView } from '#shared/match/views.ts';
import type { Preset } from '#shared/scenario/format/presets.ts';
import { smallWorld } from './small-world.ts';

const world = smallWorld();
const PRESET = { from: '2019-Q1', quarters: 3 } as Preset;

/** Two teams of the small world, the operator played by the computer; Ada and Bo in the leader's seat, Cy in the other. */
function openMatch(): Match {
  const facts = createMatch(world, {
    matchId: 'm',
    code: '123456',
    kind: 'class',
    content: 'c',
    presetId: 'p',
    preset: PRESET,
    from: undefined,
    quarters: undefined,
    mode: 'plausible',
    pacing: 'all-ready',
    language: 'en',
    seats: ['leader', 'challenger'],
    rivals: 2,
    seed: 'guesses',
    ownerHash: '',
    marks: [],
  });
  if (!facts.ok) throw new Error(facts.error.code);
  const joined = [
    ['ada', 0],
    ['bo', 0],
    ['cy', 1],
  ] as const;
  const members = joined.map(
    ([memberId, seat]): Fact => ({
      kind: 'member-joined',
      version: 1,
      body: { memberId, name: memberId, tokenHash: memberId, seat },
    }),
  );
  return follow(undefined, [...facts.value, ...members]);
}

function follow(match: Match | undefined, facts: readonly Fact[]): Match {
  let now = match;
  for (const fact of facts) now = evolve(now, fact);
  if (now === undefined) throw new Error('no facts');
  return now;
}

type Without<T> = T extends unknown ? Omit<T, 'commandId' | 'quarter'> : never;

const asked = (match: Match, memberId: string, wish: Without<MemberCommand>) =>
  decide(world, match, { ...wish, memberId, commandId: 'command-1', quarter: match.quarter } as Command);

function does(match: Match, memberId: string, wish: Without<MemberCommand>): Match {
  const decided = asked(match, memberId, wish);
  if (!decided.ok) throw new Error(decided.error.code);
  return follow(match, decided.value);
}

const everybody = (match: Match, wish: Without<MemberCommand>) =>
  ['ada', 'bo', 'cy'].reduce((now, id) => does(now, id, wish), match);

const readyAll = (match: Match) => everybody(match, { type: 'set-ready', ready: true });
const nextQuarter = (match: Match) => everybody(everybody(match, { type: 'continue' }), { type: 'continue' });

describe('A private guess', () => {
  test('is shown to its member alone, and takes back nobody’s ready', () => {
    const ready = does(openMatch(), 'bo', { type: 'set-ready', ready: true });
    const match = does(ready, 'ada', { type: 'set-guess', share: 41.25 });
    expect(seatView(world, match, 'ada')?.guess).toBe(41.25);
    expect(match.members.find((one) => one.id === 'bo')?.ready).toBe(true);
    const others = [
      seatView(world, match, 'bo'),
      seatView(world, match, 'cy'),
      wallView(world, match),
      ownerView(world, match),
    ];
    expect(JSON.stringify(others)).not.toContain('41.25');
  });

  test('is held against the outcome when the quarter is over, then makes room for the next', () => {
    const guessed = readyAll(does(openMatch(), 'ada', { type: 'set-guess', share: 41.25 }));
    const { share } = guessed.reports[0] ?? { share: [] };
    expect(seatView(world, guessed, 'ada')?.guessed).toEqual({ guess: 41.25, outcome: share[0] });
    expect(seatView(world, guessed, 'bo')?.guessed).toBeUndefined();
    expect(JSON.stringify(seatView(world, guessed, 'cy'))).not.toContain('41.25');
    const next = nextQuarter(guessed);
    expect(next.phase).toBe('planning');
    expect(seatView(world, next, 'ada')).toMatchObject({ guess: undefined, guessed: { guess: 41.25 } });
    expect(next.guesses).toEqual([[{ memberId: 'ada', share: 41.25 }]]);
  });

  test('can be changed, and the same guess again is nothing new', () => {
    const match = does(openMatch(), 'ada', { type: 'set-guess', share: 0 });
    expect(asked(match, 'ada', { type: 'set-guess', share: 0 })).toEqual({ ok: true, value: [] });
    expect(seatView(world, does(match, 'ada', { type: 'set-guess', share: 100 }), 'ada')?.guess).toBe(100);
  });

  test.each([-0.1, 100.1, Number.NaN])('of %d is refused', (share) => {
    expect(asked(openMatch(), 'ada', { type: 'set-guess', share })).toMatchObject({
      ok: false,
      error: { code: 'GUESS_OUTSIDE' },
    });
  });

  test('is refused when the quarter is closed, or of another quarter', () => {
    const closed = readyAll(openMatch());
    const late = { type: 'set-guess', share: 40 } as const;
    expect(asked(closed, 'ada', late)).toMatchObject({ ok: false, error: { code: 'WRONG_PHASE' } });
    const command = { ...late, memberId: 'ada', commandId: 'command-1', quarter: 2 };
    expect(decide(world, openMatch(), command)).toMatchObject({ ok: false, error: { code: 'LATE' } });
  });
});

describe('FOR8 the forecast of the orders that were carried out', () => {
  test('FOR8 is kept for every team and for no computer, and shown to the own seat beside the outcome', () => {
    const before = openMatch();
    expect(seatView(world, before, 'ada')?.forecast).toBeUndefined();
    const match = readyAll(before);
    const kept = match.forecasts[0] ?? [];
    expect(kept.map((one) => one === null)).toEqual([false, false, true, true]);
    const shown = seatView(world, match, 'cy')?.forecast;
    expect(shown?.foretold).toEqual(kept[1]);
    expect(shown?.outcome.share).toBe(match.reports[0]?.share[1]);
    expect(shown?.outcome.cash).toBe(match.state.cash[1]);
    const others = JSON.stringify([seatView(world, match, 'ada'), wallView(world, match)]);
    expect(others).not.toContain(`"cash":${kept[1]?.cash}`);
  });

  test('FOR8 secrets of others change nothing of it', () => {
    const match = openMatch();
    const { cash, quality, charge, trustPrivate } = match.state;
    const rivals = (list: readonly number[], width = 1) =>
      list.map((one, at) => (Math.floor(at / width) >= 2 ? one * 0.7 + 1 : one));
    const state = {
      ...match.state,
      cash: rivals(cash),
      quality: rivals(quality, 3),
      charge: rivals(charge),
      trustPrivate: rivals(trustPrivate),
    };
    const other = readyAll({ ...match, state, seed: 'another' });
    expect(other.forecasts).toEqual(readyAll(match).forecasts);
    expect(other.reports).not.toEqual(readyAll(match).reports);
  });
});
