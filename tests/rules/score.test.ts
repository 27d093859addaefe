import { describe, expect, test } from 'vitest';
import { runGame } from '#shared/lab/run-game.ts';
import { scoreMarks } from '#shared/lab/score-marks.ts';
import { SCORE_PARTS, type ScoreInputs, score, scoreInputs, scoreStory, takeOver } from '#shared/rules/score.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import { builtInWorld, seatsOf } from './tables.ts';

const world = builtInWorld();
const WINDOWS = [
  [0, 16],
  [4, 12],
  [5, 11],
] as const;

/** One game of history as the built-in scenario has it, with what people took over in a quarter. */
const played = (from: number, quarters: number) => {
  const game = runGame(world, { seats: [], seed: 'a known seed', mode: 'historical', from, quarters });
  const report = game.reports.at(-1);
  if (report === undefined) throw new Error('a game has quarters');
  return { ...game, report };
};

const even: ScoreInputs = {
  share: 3,
  value: 10,
  profit: 0.1,
  cash: 0.2,
  halls: 0.1,
  research: 70,
  charge: -30,
  rescues: 0,
};

describe('SCO1 the window', () => {
  test('SCO1 profit, fines and rescues before people took over do not count', () => {
    const { state, report, since } = played(4, 8);
    const inputs = scoreInputs(state, report, 0, since);
    const richer = state.profitSum.map((one) => one + 5_000);
    const before = since.profitSum.map((one) => one + 5_000);
    expect(scoreInputs({ ...state, profitSum: richer }, report, 0, { ...since, profitSum: before })).toEqual(inputs);
    const fined = { ...state, fineSum: state.fineSum.map((one) => one + 100), rescues: state.rescues.map(() => 2) };
    const earlier = { ...since, fineSum: since.fineSum.map((one) => one + 100), rescues: since.rescues.map(() => 2) };
    expect(scoreInputs(fined, report, 0, earlier)).toEqual(inputs);
    expect(scoreInputs(fined, report, 0, since)).toMatchObject({ rescues: 2 });
    expect(scoreInputs(fined, report, 0, since).profit).toBeLessThan(inputs.profit);
  });

  test('SCO1 share is the mean of at most four quarters, and of no quarter before the window', () => {
    const { state, report, since } = played(4, 2);
    const older = state.recentShare.map((one, at) => (at % 4 >= 2 ? 1 : one));
    const share = (recentShare: number[]) => scoreInputs({ ...state, recentShare }, report, 0, since).share;
    expect(share(older)).toBe(share(state.recentShare));
    expect(share(state.recentShare.map((one, at) => (at === 1 ? 1 : one)))).toBeLessThan(share(state.recentShare));
  });

  test('SCO1 the take-over keeps what was summed up to then', () => {
    const { since } = played(4, 2);
    const { state } = runGame(world, { seats: [], seed: 'a known seed', mode: 'historical', from: 0, quarters: 4 });
    expect(since).toEqual(takeOver(state));
  });
});

describe('SCO2 the score', () => {
  test('SCO2 is 100 where every part is as in history, and each part moves it by at most its weight', () => {
    expect(score(world, even, even)).toBe(100);
    for (const part of SCORE_PARTS) {
      const most = scoreStory(world, { ...even, [part]: even[part] + 1000 }, even);
      expect(most.score).toBeCloseTo(100 + world.scoring.spread * world.scoring[part].weight, 1);
    }
  });

  test('SCO2 parts and rescues add up to what lies between 100 and the score, in tenths', () => {
    const mark = { share: 2.9, value: 10.3, profit: 0.07, cash: 0.31, halls: 0.13, research: 71.7, charge: -22 };
    const { parts, rescues, score: all } = scoreStory(world, { ...even, rescues: 2 }, mark);
    const tenths = [...Object.values(parts), rescues].map((one) => Math.round(one * 10));
    expect(rescues).toBe(-10);
    expect(tenths.reduce((sum, one) => sum + one, 0)).toBe(Math.round((all - 100) * 10));
    for (const one of Object.values(parts)) expect(Number.isInteger(Math.round(one * 1e6) / 1e5)).toBe(true);
  });

  test.each(WINDOWS)(
    'SCO2 the mean of history from %i to %i is 100, give or take two (seeds 1 to 40)',
    (from, until) => {
      const mark = scoreMarks(world, 'historical', from, until).at(-1);
      const sums = world.providers.map(() => 0);
      for (let seed = 1; seed <= 40; seed++) {
        const game = { seats: [], seed: String(seed), mode: 'historical', from, quarters: until - from } as const;
        const { state, reports, since } = runGame(world, game);
        const report = reports.at(-1);
        for (const p of seatsOf(world)) {
          const own = mark?.[p];
          if (report && own) sums[p] = (sums[p] ?? 0) + score(world, scoreInputs(state, report, p, since), own) / 40;
        }
      }
      for (const p of seatsOf(world)) expect(Math.abs((sums[p] ?? 0) - 100)).toBeLessThan(2);
    },
  );

  test('SCO2 there is a mark for every quarter of the window and every seat, none for an aggregate', () => {
    const marks = scoreMarks(world, 'calm', 4, 7);
    expect(marks).toHaveLength(3);
    for (const quarter of marks)
      expect(quarter.map((mark) => mark !== null)).toEqual(world.providers.map((one) => one.playable));
    expect(scoreMarks(world, 'calm', 4, 6)).toEqual(marks.slice(0, 2));
  });
});

describe('SCO3 what is carried out of the last quarter', () => {
  test.each([
    ['halls', 0.05],
    ['research', 2],
    ['charge', 10],
  ] as const)('SCO3 with all else equal, better %s are worth more', (part, more) => {
    expect(score(world, { ...even, [part]: even[part] + more }, even)).toBeGreaterThan(100.5);
    expect(score(world, { ...even, [part]: even[part] - more }, even)).toBeLessThan(99.5);
  });

  test('SCO3 halls under way and just opened, quality and effort of the programme, and charge are what counts', () => {
    const { state, report, since } = played(0, 8);
    const inputs = (over: Partial<typeof state>) => scoreInputs({ ...state, ...over }, report, 0, since);
    const now = inputs({});
    expect(inputs({ underwayCost: state.underwayCost.map((one) => one + 500) }).halls).toBeGreaterThan(now.halls);
    const ages = world.money.depreciationQuarters;
    const opened = (age: number) => state.vintages.map((one, at) => (at === age ? one + 500 : one));
    expect(inputs({ vintages: opened(0) }).halls).toBeGreaterThan(now.halls);
    expect(inputs({ vintages: opened(1) }).halls).toBe(now.halls);
    expect(inputs({ vintages: opened(ages) }).halls).toBe(now.halls);
    expect(inputs({ quality: state.quality.map((one) => one + 3) }).research).toBeCloseTo(now.research + 3);
    const effort = state.programmeEffort.map((one) => one + 3);
    expect(inputs({ programmeEffort: effort }).research).toBeCloseTo(now.research + 1);
    expect(inputs({ charge: state.charge.map((one) => one + 7) }).charge).toBeCloseTo(now.charge - 7);
  });

  /** History's orders, changed in the last two quarters. */
  const endgame = (p: number, until: number, change: (orders: Orders) => Orders) =>
    (world.history[p] ?? []).map((orders, quarter) => (quarter >= until - 2 ? change(orders) : orders));

  const STOPS: readonly (readonly [string, (orders: Orders) => Orders])[] = [
    ['building', (one) => ({ ...one, build: { ...one.build, begin: {} } })],
    ['research', (one) => ({ ...one, research: { ...one.research, budgetCnyMn: 0 } })],
    [
      'half of research',
      (one) => ({ ...one, research: { ...one.research, budgetCnyMn: one.research.budgetCnyMn / 2 } }),
    ],
    [
      'building and research',
      (one) => ({ ...one, build: { ...one.build, begin: {} }, research: { ...one.research, budgetCnyMn: 0 } }),
    ],
  ];

  for (const [from, until] of WINDOWS)
    test.each(STOPS)(
      `SCO3 from ${from} to ${until}: no seat gains by stopping %s in its last two quarters (mean of seeds 1 to 6)`,
      (_name, change) => {
        const mark = scoreMarks(world, 'historical', from, until).at(-1);
        for (const p of seatsOf(world)) {
          const own = mark?.[p];
          const mean = (orders: readonly Orders[]) => {
            let sum = 0;
            for (let seed = 1; seed <= 6; seed++) {
              const seats = world.providers.map((_, at) => (at === p ? orders : undefined));
              const game = { seats, seed: String(seed), mode: 'historical', from, quarters: until - from } as const;
              const { state, reports, since } = runGame(world, game);
              const report = reports.at(-1);
              if (!own || report === undefined) throw new Error('every seat has a mark');
              sum += score(world, scoreInputs(state, report, p, since), own) / 6;
            }
            return sum;
          };
          const gain = mean(endgame(p, until, change)) - mean(endgame(p, until, (one) => one));
          expect(gain, world.providers[p]?.id).toBeLessThan(0);
        }
      },
    );
});
