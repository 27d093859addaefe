import { describe, expect, test } from 'vitest';
import type { SeatView } from '#shared/match/views.ts';
import { groupDoes, groupPart, listingTrack, planB } from '../../client/present/finance.ts';
import {
  certificateRows,
  partnershipRows,
  steppedBid,
  teachingText,
  tiesInForce,
} from '../../client/present/government.ts';
import { answersPay, GROUP_LEVER, questionsOf } from '../../client/present/questions.ts';
import { PUBLIC, seat } from './seat.ts';

const SPRING = seat('alibaba', '2020-Q2');
const { draft, own } = SPRING;
const programme = PUBLIC.stateProgramme;
if (draft === null || programme === undefined) throw new Error('a team plans, and there is a state programme');

const withOwn = (over: Partial<SeatView['own']>): SeatView => ({ ...SPRING, own: { ...own, ...over } });

describe('Certificates', () => {
  test.each([
    [0, false, 'none'],
    [0, true, 'coming'],
    [1, true, 'held'],
    [1, false, 'lapsing'],
  ])('held %i and ordered %s is %s', (held, ordered, state) => {
    const government = { ...draft.government, certificates: { 'graded-protection': ordered } };
    const rows = certificateRows(withOwn({ certificates: [held, 0, 0] }), PUBLIC, { ...draft, government });
    expect(rows[0]).toMatchObject({ id: 'graded-protection', state, ordered });
  });
});

describe('Partnerships', () => {
  test('teach the public operator, which is told that it learns and not that it teaches itself', () => {
    const operator = PUBLIC.providers.findIndex((one) => one.id === 'china-telecom');
    expect(programme.learner).toBe(operator);
    expect(teachingText(SPRING, programme)).toBe('teaches');
    expect(teachingText(withOwn({ provider: operator }), programme)).toBe('learns');
  });

  const rows = (view: SeatView, bid = 0) =>
    partnershipRows(view, programme, {
      ...draft,
      government: { ...draft.government, bids: { 'public-cloud': bid } },
    });

  test('say why they take no bid: no certificate, no offer, or already the own', () => {
    expect(rows(withOwn({ mayBid: false })).map((one) => one.state)).toEqual(['missing', 'closed', 'missing']);
    const tied = withOwn({ mayBid: true, partnerships: [{ partnership: 0, provider: 0, until: own.quarter + 3 }] });
    expect(rows(tied)[0]).toMatchObject({ state: 'held', quartersLeft: 3 });
  });

  test('take bids while others are tied to them, and name those', () => {
    const last = SPRING.past.at(-1);
    if (last === undefined) throw new Error('history has played before');
    const partnerships = [
      { partnership: 0, provider: 1, until: SPRING.quarter + 6 },
      { partnership: 0, provider: 2, until: SPRING.quarter },
    ];
    const open = withOwn({ mayBid: true });
    const [first] = rows({ ...open, past: [{ ...last, partnerships }] });
    expect(first).toMatchObject({ state: 'open', partners: [1] });
  });

  test('count a bid as standing and money together, and nothing below the minimum', () => {
    const open = withOwn({ mayBid: true, standing: 50 });
    expect(rows(open, programme.minimumBid)[0]?.worth).toBeCloseTo(50);
    expect(rows(open, 2 * programme.minimumBid)[0]?.worth).toBeCloseTo(50 + programme.standingPerDoubling);
    expect(rows(open, programme.minimumBid - 1)[0]?.worth).toBeUndefined();
    expect(rows(open)[0]?.worth).toBeUndefined();
  });

  test.each([
    ['up from nothing begins at the minimum', 0, 10, 80],
    ['up from the minimum goes on', 80, 90, 90],
    ['down from the minimum withdraws', 80, 70, 0],
    ['what is typed stays', 0, 55, 55],
  ])('a step %s', (_name, before, next, expected) => {
    expect(steppedBid(before, next, 10, 80)).toBe(expected);
  });

  test('in force are those that have not run out, the own first', () => {
    const last = SPRING.past.at(-1);
    if (last === undefined) throw new Error('history has played before');
    const partnerships = [
      { partnership: 1, provider: 1, until: SPRING.quarter + 2 },
      { partnership: 0, provider: 0, until: SPRING.quarter + 1 },
      { partnership: 2, provider: 2, until: SPRING.quarter },
    ];
    expect(tiesInForce({ ...SPRING, past: [{ ...last, partnerships }] })).toEqual([
      { partnership: 0, provider: 0, quartersLeft: 1, own: true },
      { partnership: 1, provider: 1, quartersLeft: 2, own: false },
    ]);
  });
});

describe('The unit in its group', () => {
  test.each([
    ['earns', 250, 9_000, 10],
    ['loses', -250, 10_000, -10],
    ['alone', 500, -1_000, 200],
    ['none', -250, 0, undefined],
    ['none', 250, -9_000, undefined],
  ])('%s when it makes %i a quarter and the rest %i a year', (kind, profit, rest, percent) => {
    const part = groupPart({ ...own, profit }, rest);
    expect(part?.kind).toBe(kind);
    if (percent === undefined) expect(part?.percent).toBeUndefined();
    else expect(part?.percent).toBeCloseTo(percent);
  });

  test('is not known before the first accounts', () => {
    expect(groupPart({ ...own, lines: undefined }, 1)).toBeUndefined();
  });

  test('neither gets nor pays once it is listed, and Plan B is a hundred billion dollars in yuan', () => {
    expect(groupDoes({ ...own, group: 100, listing: 0 })).toBe('gives');
    expect(groupDoes({ ...own, group: -100, listing: 3 })).toBe('asks');
    expect(groupDoes({ ...own, group: -100, listing: 4 })).toBe('listed');
    expect(planB(PUBLIC)).toBe(675_000);
  });

  test.each([
    ['the first step is free of sky and standing', 0, 90, 20, true],
    ['filing passes under a clear sky with standing', 2, 39, 55, true],
    ['filing fails at the limit of the sky', 2, 40, 55, false],
    ['filing fails without the standing', 2, 10, 54.9, false],
  ])('listing: %s', (_name, listing, sky, standing, open) => {
    const track = listingTrack({ ...own, listing, sky, standing }, PUBLIC.listing);
    expect(track.open).toBe(open);
    expect(track.steps.map((one) => one.state).indexOf('next')).toBe(listing);
  });
});

describe('The inbox', () => {
  test('counts paying the group as answered only once somebody here has said so', () => {
    const asked = withOwn({ group: -500, questions: [] });
    expect(questionsOf(asked, [])).toEqual([{ lever: GROUP_LEVER, open: true }]);
    expect(questionsOf(asked, [GROUP_LEVER])).toEqual([{ lever: GROUP_LEVER, open: false }]);
    const kept = { ...asked, draft: { ...draft, finance: { ...draft.finance, group: 'keep' as const } } };
    expect(questionsOf(kept, [])).toEqual([{ lever: GROUP_LEVER, open: false }]);
  });

  test('counts a question as open until the draft has an answer to it', () => {
    const asked = withOwn({ group: 0, questions: [{ kind: 'account', id: 'bytedance@5', account: 0, provider: 0 }] });
    expect(questionsOf(asked, [])).toEqual([{ lever: 'answers.bytedance@5', open: true }]);
    const answered = { ...asked, draft: { ...draft, answers: { 'bytedance@5': 'half' } } };
    expect(questionsOf(answered, [])).toEqual([{ lever: 'answers.bytedance@5', open: false }]);
  });
});

test('What the given answers pay stands beside the spending; what brings money or was not answered does not', () => {
  const answerCosts = { 'event:a:3': { pledge: -470, keep: 25 }, 'event:b:3': { lock: -40 } };
  expect(answersPay({ answerCosts }, { answers: { 'event:a:3': 'pledge' } })).toBe(470);
  expect(answersPay({ answerCosts }, { answers: { 'event:a:3': 'keep', 'event:b:3': 'lock' } })).toBe(40);
  expect(answersPay({ answerCosts }, { answers: {} })).toBe(0);
});
