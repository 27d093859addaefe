import { describe, expect, test } from 'vitest';
import { scoreMarks } from '#shared/lab/score-marks.ts';
import { type Creation, createMatch } from '#shared/match/create.ts';
import { evolve } from '#shared/match/evolve.ts';
import type { Fact } from '#shared/match/facts.ts';
import type { Match } from '#shared/match/match.ts';
import { resolveMatchQuarter } from '#shared/match/resolve.ts';
import { seatView, wallView } from '#shared/match/views.ts';
import { smallWorld } from './small-world.ts';

const world = smallWorld();
const preset = {
  name: 'Two quarters',
  description: '',
  from: '2019-Q3',
  quarters: 2,
  planning: [],
  resolution: 20,
  report: 60,
  joinMinutes: 0,
  stopMinutes: 0,
  debriefMinutes: 0,
};

function creation(over: Partial<Creation> = {}): Creation {
  return {
    matchId: 'a-match',
    code: 'a-code',
    kind: 'class',
    content: 'content',
    presetId: 'two',
    preset,
    from: undefined,
    quarters: undefined,
    mode: 'calm',
    pacing: 'all-ready',
    language: 'en',
    seats: ['leader', 'challenger'],
    rivals: 'history',
    seed: 'a known seed',
    ownerHash: '',
    marks: scoreMarks(world, 'calm', 2, 4),
    ...over,
  };
}

function begun(over: Partial<Creation> = {}): Match {
  const facts = createMatch(world, creation(over));
  if (!facts.ok) throw new Error(facts.error.code);
  let match: Match | undefined;
  for (const fact of facts.value) match = evolve(match, fact);
  if (match === undefined) throw new Error('no facts');
  const body = { memberId: 'ada', name: 'Ada', tokenHash: '', seat: 0 };
  return evolve(match, { kind: 'member-joined', version: 1, body });
}

function next(match: Match): Match {
  const resolved: Fact = { kind: 'quarter-resolved', version: 5, body: resolveMatchQuarter(world, match) };
  const quarter = match.quarter + 1;
  return evolve(evolve(match, resolved), {
    kind: 'phase-opened',
    version: 1,
    body: { phase: quarter === match.until ? 'debrief' : 'planning', quarter },
  });
}

const own = (match: Match) => seatView(world, match, 'ada')?.own.score;

describe('Points against history', () => {
  test('there are none before the first quarter that people play: the prologue counts for nothing', () => {
    const match = begun();
    expect(match.reports).toHaveLength(2);
    expect(wallView(world, match).points).toEqual([]);
    expect(own(match)).toBeUndefined();
    expect(match.since.quarter).toBe(2);
    expect(match.since.profitSum).toEqual(match.state.profitSum);
  });

  test('everybody sees those of every seat after each quarter played, none for an aggregate', () => {
    const match = next(next(begun()));
    const { points } = wallView(world, match);
    expect(points).toHaveLength(2);
    for (const quarter of points) {
      expect(quarter.map((one) => one !== null)).toEqual([true, true, true, false]);
      // start orders in every seat are what history did: luck alone keeps them from 100
      for (const one of quarter.slice(0, 3)) expect(Math.abs((one ?? 0) - 100)).toBeLessThan(15);
    }
    expect(seatView(world, match, 'ada')?.points).toEqual(points);
  });

  test('what they are made of is told to the own seat alone, and adds up', () => {
    const match = next(begun());
    const story = own(match);
    expect(story?.score).toBe(wallView(world, match).points[0]?.[0]);
    const tenths = [...Object.values(story?.parts ?? {}), story?.rescues ?? 0].map((one) => Math.round(one * 10));
    expect(tenths.reduce((sum, one) => sum + one, 1000)).toBe(Math.round((story?.score ?? 0) * 10));
    expect(JSON.stringify(wallView(world, match))).not.toContain('"parts"');
  });

  test('what they were made of a quarter before is told to the own seat too, from the second quarter played', () => {
    const first = next(begun());
    const later = seatView(world, next(first), 'ada')?.own;
    expect(seatView(world, first, 'ada')?.own.scoreBefore).toBeUndefined();
    expect(later?.scoreBefore).toEqual(own(first));
    expect(later?.score).not.toEqual(later?.scoreBefore);
    expect(JSON.stringify(wallView(world, next(first)))).not.toContain('scoreBefore');
  });

  test('a match of an earlier version has no marks and shows no points', () => {
    const match = next(begun({ marks: [] }));
    expect(wallView(world, match).points).toEqual([]);
    expect(own(match)).toBeUndefined();
  });

  test('the marks are those of the creation, whatever the world would say later', () => {
    const match = next(begun());
    const mark = match.marks[0]?.[0];
    if (!mark) throw new Error('every seat has a mark');
    const lower = { ...match, marks: [[{ ...mark, cash: mark.cash - 1 }]] };
    expect(own(lower)?.score ?? 0).toBeGreaterThan(own(match)?.score ?? 0);
  });
});
