import { describe, expect, test } from 'vitest';
import { luck, seedOf } from '#shared/kernel/luck.ts';
import type { Mode } from '#shared/scenario/words.ts';
import { at, happened, play, SEATS, seatOf, world } from './story.ts';

const SEEDS = Array.from({ length: 40 }, (_, n) => String(n + 1));
const LECTURE = { from: at('2020-Q1'), to: at('2021-Q4') };
const lazy = SEEDS.map((seed) => play({}, { mode: 'plausible', seed }));
type Played = (typeof lazy)[number];

/** Quarters in which a seat answered a question of an event. */
function answered({ reports }: Played, seat: string): number[] {
  return reports.flatMap((one) =>
    one.events.flatMap((event) => (event.answer && event.provider === seatOf(seat) ? [one.quarter] : [])),
  );
}

const inLecture = (quarter: number) => quarter >= LECTURE.from && quarter <= LECTURE.to;
const strikesOf = ({ reports }: Played, seat: string) =>
  reports.flatMap((one) => one.strikes.filter((strike) => strike.provider === seatOf(seat)));

describe.each(SEATS)('Storms of %s', (seat) => {
  test.each<[Mode, readonly Played[]]>([
    ['historical', SEEDS.slice(0, 5).map((seed) => play({}, { seed }))],
    ['plausible', lazy],
  ])('at least three questions in sixteen quarters, two in 2020 and 2021 (%s, from seed 1)', (_, games) => {
    for (const game of games) {
      const quarters = answered(game, seat);
      expect(quarters.length).toBeGreaterThanOrEqual(3);
      expect(quarters.filter(inLecture).length).toBeGreaterThanOrEqual(2);
    }
  });

  test('who always takes the default meets a strike or a chance above 25% in 2020 and 2021 in nine of ten matches (plausible, seeds 1 to 40)', () => {
    const met = lazy.filter(({ reports }) =>
      reports.some(
        (one) =>
          inLecture(one.quarter) &&
          ((one.outlook[seatOf(seat)]?.chance ?? 0) > 25 || one.strikes.some((hit) => hit.provider === seatOf(seat))),
      ),
    );
    expect(met.length).toBeGreaterThanOrEqual(0.9 * SEEDS.length);
  });
});

/** The answer to each storm that costs something now and gathers no charge. */
const COMPLYING: Readonly<Record<string, Record<string, string>>> = {
  huawei: {
    'audit-abroad': 'open-a-laboratory',
    'scarce-servers': 'public-first',
    'bundled-servers': 'open-the-interface',
  },
  tencent: {
    'unreported-purchases': 'notify-all',
    'music-rights': 'give-them-up',
    'hours-of-play': 'limit-first',
  },
  'china-telecom': {
    'western-halls-wanted': 'build-them',
    'fee-inspection': 'pay-back',
    'lines-at-cost': 'open-the-lines',
  },
  baidu: {
    'clinic-advertising': 'clear-them-out',
    'test-car-data': 'mask-and-store',
    'order-of-results': 'show-the-method',
  },
  'aws-china': {
    'operating-partner': 'hand-over-the-keys',
    'logs-abroad': 'keep-them-here',
    'partner-changes': 'pay-the-partner',
  },
};

describe.each(Object.entries(COMPLYING))('Dilemmas of %s, plausible mode, seeds 1 to 40', (seat, answers) => {
  const careful = SEEDS.map((seed) => play({ [seat]: answers }, { mode: 'plausible', seed }));
  const strikes = (games: readonly Played[]) => games.flatMap((game) => strikesOf(game, seat)).length;
  const highest = (games: readonly Played[]) =>
    games
      .map(({ reports }) => reports.filter((one) => inLecture(one.quarter)))
      .map((reports) => Math.max(...reports.map((one) => one.outlook[seatOf(seat)]?.chance ?? 0)))
      .reduce((sum, one) => sum + one / games.length, 0);

  test('complying lowers the highest chance of 2020 and 2021 by ten points, and the number of strikes', () => {
    expect(highest(careful)).toBeLessThan(highest(lazy) - 10);
    expect(strikes(careful)).toBeLessThan(0.9 * strikes(lazy));
  });

  test('each of the three costs cash, attraction or trust at once', () => {
    for (const [id, option] of Object.entries(answers)) {
      const event = world.events.find((one) => one.id === id);
      const chosen = event?.ask?.options.find((one) => one.id === option);
      expect(chosen?.effects.map((one) => one.word)).toEqual(
        expect.arrayContaining([expect.stringMatching(/^(cash|attraction|trust)$/)]),
      );
      expect(event?.ask?.fallback).not.toBe(option);
    }
  });

  test('the three questions come in every match', () => {
    for (const game of lazy) for (const id of Object.keys(answers)) expect(happened(game, id).length).toBe(1);
  });
});

describe('The deck, plausible mode, seeds 1 to 40', () => {
  const loud = SEEDS.map((seed) =>
    play(
      { alibaba: {} },
      {
        mode: 'plausible',
        seed,
        orders: (one) => ({ ...one, government: { ...one.government, posture: 'criticise' } }),
      },
    ),
  );
  const quiet = SEEDS.map((seed) =>
    play({ alibaba: { 'bund-forum': 'written-comments' } }, { mode: 'plausible', seed }),
  );
  const strikes = (games: readonly Played[]) => games.flatMap((game) => strikesOf(game, 'alibaba')).length;

  test('who criticises every quarter is struck at least half as often again as who is quiet', () => {
    expect(strikes(loud)).toBeGreaterThan(1.5 * strikes(quiet));
  });

  test('every seat is struck in some match: nobody is above the weather', () => {
    const struck = new Set(
      lazy.flatMap((game) => game.reports.flatMap((one) => one.strikes)).map((one) => one.provider),
    );
    expect(struck.size).toBe(SEATS.length);
  });

  test('the chance that is shown is the true one: whenever lightning falls there is a card for whom it falls on', () => {
    const empty = [...lazy, ...loud].flatMap(({ reports }, n) =>
      reports.flatMap(({ quarter, outlook, strikes: struck }) =>
        outlook.flatMap((one, p) => {
          const seed = seedOf(SEEDS[n % SEEDS.length] ?? '');
          const falls = one !== null && luck(seed, 'strike', quarter, p, 0) * 100 < one.chance;
          return falls && !struck.some((strike) => strike.provider === p) ? [`${n} ${quarter} ${p}`] : [];
        }),
      ),
    );
    expect(empty).toEqual([]);
  });

  test('every card of the deck is drawn in some match', () => {
    const drawn = new Set(
      [...lazy, ...loud].flatMap((game) => game.reports.flatMap((one) => one.strikes)).map((one) => one.event),
    );
    const deck = world.events.filter((one) => one.strikeWeight !== undefined).map((one) => one.id);
    expect(deck.filter((id) => !drawn.has(id))).toEqual([]);
  });
});

test('Who builds nothing meets outages that history is mostly spared (plausible, seeds 1 to 20)', () => {
  const outages = (game: Played) =>
    game.reports.flatMap((one) =>
      one.events.filter(
        ({ event, provider, answer }) =>
          provider === seatOf('baidu') && !answer && ['service-outage', 'festival-outage'].includes(event),
      ),
    ).length;
  const seeds = SEEDS.slice(0, 20);
  const without = seeds.map((seed) =>
    play({ baidu: {} }, { mode: 'plausible', seed, orders: (one) => ({ ...one, build: { ...one.build, begin: {} } }) }),
  );
  const sum = (games: readonly Played[]) => games.reduce((total, game) => total + outages(game), 0);
  expect(sum(without)).toBeGreaterThanOrEqual(20);
  expect(sum(lazy.slice(0, 20))).toBeLessThan(sum(without) / 2);
});
