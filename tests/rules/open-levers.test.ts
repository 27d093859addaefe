import { describe, expect, test } from 'vitest';
import type { Command, MemberCommand } from '#shared/match/commands.ts';
import { createMatch } from '#shared/match/create.ts';
import { decide } from '#shared/match/decide.ts';
import { evolve } from '#shared/match/evolve.ts';
import type { Fact, MatchKind } from '#shared/match/facts.ts';
import type { Match } from '#shared/match/match.ts';
import { groupOfLever, openGroups } from '#shared/match/open-levers.ts';
import { raiseFact } from '#shared/match/raise.ts';
import { resolveMatchQuarter } from '#shared/match/resolve.ts';
import { seatView } from '#shared/match/views.ts';
import { normalResearch } from '#shared/rules/orders/start-orders.ts';
import type { Preset } from '#shared/scenario/format/presets.ts';
import { LEVER_GROUPS } from '#shared/scenario/words.ts';
import { smallWorld } from './small-world.ts';

const world = smallWorld();
const words = { title: 'New', why: 'Now' } as unknown as { title: Preset['name']; why: Preset['name'] };
const OPENS: NonNullable<Preset['opens']> = [
  { quarter: 1, levers: ['prices-online', 'teams'], ...words },
  { quarter: 2, levers: ['posture'], ...words },
  { quarter: 4, levers: ['certificates'], ...words },
];

function openMatch({ opens, kind = 'solo' }: { opens?: Preset['opens']; kind?: MatchKind }): Match {
  const facts = createMatch(world, {
    matchId: 'm',
    code: '123456',
    kind,
    content: 'c',
    presetId: 'p',
    preset: { from: '2019-Q1', quarters: 4, opens } as Preset,
    // the match begins a quarter later and is shorter than its preset
    from: '2019-Q2',
    quarters: 3,
    mode: 'plausible',
    pacing: 'all-ready',
    language: 'en',
    seats: ['leader'],
    rivals: 2,
    seed: 'open levers',
    ownerHash: '',
    marks: [],
  });
  if (!facts.ok) throw new Error(facts.error.code);
  const body = { memberId: 'ada', name: 'Ada', tokenHash: '', seat: 0 };
  return follow(undefined, [...facts.value, { kind: 'member-joined', version: 1, body }]);
}

/** What is read back from a log is what was written: every fact goes through JSON. */
function follow(match: Match | undefined, facts: readonly Fact[]): Match {
  let now = match;
  for (const { kind, version, body } of facts)
    now = evolve(now, raiseFact(kind, version, JSON.parse(JSON.stringify(body))));
  if (now === undefined) throw new Error('no facts');
  return now;
}

type Without<T> = T extends unknown ? Omit<T, 'commandId' | 'quarter'> : never;
type Wish = Without<MemberCommand>;

const asked = (match: Match, wish: Wish) =>
  decide(world, match, { ...wish, memberId: 'ada', commandId: 'command-1', quarter: match.quarter } as Command);

function does(match: Match, wish: Wish): Match {
  const decided = asked(match, wish);
  if (!decided.ok) throw new Error(decided.error.code);
  return follow(match, decided.value);
}

function nextQuarter(match: Match): Match {
  const played = does(match, { type: 'set-ready', ready: true });
  return does(does(played, { type: 'continue' }), { type: 'continue' });
}

const lever = (name: string, value: string | number | boolean): Wish => ({ type: 'set-lever', lever: name, value });
const told = (match: Match) => seatView(world, match, 'ada')?.opens;

describe('A preset with a schedule', () => {
  test('opens its levers by the quarter of the match, wherever the match begins', () => {
    const first = openMatch({ opens: OPENS });
    expect(openGroups(first)).toEqual(['prices-online', 'teams']);
    const second = nextQuarter(first);
    expect(second.quarter).toBe(2);
    expect(openGroups(second)).toEqual(['prices-online', 'teams', 'posture']);
  });

  test('tells the team what is open, what is new, and what comes before the match ends', () => {
    const first = openMatch({ opens: OPENS });
    expect(told(first)).toEqual({
      gradual: true,
      preset: 'p',
      open: ['prices-online', 'teams'],
      next: [{ group: 'posture', quarter: 2 }],
      opened: ['prices-online', 'teams'],
    });
    expect(told(nextQuarter(first))).toMatchObject({ next: [], opened: ['posture'] });
  });

  test.each([
    ['sell.price.finance', 1.1, null],
    ['government.posture', 'align', 2],
    ['government.certificates.any', true, 4],
    ['research.budgetCnyMn', 10, null],
  ])('refuses %s while it is closed, with the quarter in which it opens', (name, value, opens) => {
    const refused = asked(openMatch({ opens: OPENS }), lever(name, value));
    expect(refused).toEqual({ ok: false, error: { code: 'LEVER_CLOSED', lever: name, opens } });
  });

  test('takes what is open, and never closes the answers to questions', () => {
    const first = openMatch({ opens: OPENS });
    const changed = does(does(first, lever('sell.price.internet', 0.9)), lever('answers.a-question', 'yes'));
    expect(changed.drafts[0]?.sell.price.internet).toBe(0.9);
    expect(changed.drafts[0]?.answers).toEqual({ 'a-question': 'yes' });
    expect(does(nextQuarter(first), lever('government.posture', 'align')).drafts[0]?.government.posture).toBe('align');
  });

  test('repeats what is closed, and leaves the computer players alone', () => {
    const first = openMatch({ opens: OPENS });
    const free = openMatch({});
    const [closed, open] = [nextQuarter(first), nextQuarter(free)];
    const [own, ...others] = closed.last;
    const [ownFree, ...freeOthers] = open.last;
    expect(others).toEqual(freeOthers);
    expect({ ...own, research: ownFree?.research }).toEqual(ownFree);
  });

  test('recommends nothing that cannot be set in the quarter planned next, or whose gain does not show', () => {
    const tried = (name: string) => ({
      step: {
        kind: 'price' as const,
        changes: [{ lever: name, from: 1, to: 1.1 }],
        gain: 1,
        share: 1,
        profit: 1,
        quality: 0,
        chance: 0,
        chanceLater: 0,
      },
      posture: null,
    });
    const match = openMatch({ opens: OPENS });
    const seen = (name: string) => seatView(world, { ...match, tries: [tried(name)] }, 'ada')?.worthTrying?.step?.kind;
    expect(seen('sell.price.internet')).toBe('price');
    expect(seen('sell.price.finance')).toBeUndefined();
    const unseen = { ...tried('sell.price.internet').step, share: 0.04, profit: 4 };
    expect(seatView(world, { ...match, tries: [{ step: unseen, posture: null }] }, 'ada')?.worthTrying).toBeUndefined();
  });
});

describe('Open everything', () => {
  test('opens every lever at once for somebody who plays alone, and for good', () => {
    const match = does(openMatch({ opens: OPENS }), { type: 'open-everything' });
    expect(openGroups(match)).toEqual([...LEVER_GROUPS]);
    expect(told(match)).toMatchObject({ gradual: false, next: [], opened: [] });
    expect(does(match, lever('sell.price.finance', 1.1)).drafts[0]?.sell.price.finance).toBe(1.1);
    expect(openGroups(nextQuarter(match))).toEqual([...LEVER_GROUPS]);
    expect(asked(match, { type: 'open-everything' })).toEqual({ ok: true, value: [] });
  });

  test('is refused in a class, where all teams follow one schedule', () => {
    const refused = asked(openMatch({ opens: OPENS, kind: 'class' }), { type: 'open-everything' });
    expect(refused).toEqual({ ok: false, error: { code: 'OPEN_ALONE' } });
  });
});

test('A preset without a schedule has everything open, and so have matches of an older version', () => {
  expect(openGroups(openMatch({}))).toEqual([...LEVER_GROUPS]);
  expect(raiseFact('match-created', 3, {})).toMatchObject({ version: 4, body: { opens: null } });
});

test('Every lever that orders hold belongs to a group', () => {
  const orders = openMatch({}).drafts[0];
  if (!orders) throw new Error('the team has a draft');
  const { answers: _, ...groups } = orders;
  const paths = Object.entries(groups).flatMap(([group, parts]) =>
    Object.keys(parts).map((part) => `${group}.${part}.internet`),
  );
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => groupOfLever(path) === undefined)).toEqual([]);
});

test('a research budget that is closed grows with the field, in view and in the quarter; an open one repeats', () => {
  const [closed, open] = [openMatch({ opens: OPENS }), openMatch({})];
  const before = closed.last[0]?.research.budgetCnyMn ?? Number.NaN;
  const grown = normalResearch(world, 0, closed.quarter) / normalResearch(world, 0, closed.quarter - 1);
  expect(grown).toBeGreaterThan(1);
  const seen = seatView(world, closed, 'ada')?.draft?.research.budgetCnyMn;
  expect(seen).toBeCloseTo(before * grown, 2);
  expect(resolveMatchQuarter(world, closed).orders[0]?.research.budgetCnyMn).toBe(seen);
  expect(seatView(world, open, 'ada')?.draft?.research.budgetCnyMn).toBe(before);
});
