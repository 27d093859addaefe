import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { luckKey, seedOf } from '#shared/kernel/luck.ts';
import type { CompiledEffect, CompiledEvent } from '#shared/rules/events/compiled.ts';
import { startOrders } from '#shared/rules/orders/start-orders.ts';
import { resolveQuarter } from '#shared/rules/resolve-quarter.ts';
import { startState } from '#shared/rules/start-state.ts';
import type { WorldState } from '#shared/rules/state.ts';
import { frontAfter, outlookOf, skyState, WEATHER_TERMS } from '#shared/rules/weather.ts';
import type { WeatherRules } from '#shared/rules/weather-rules.ts';
import type { World } from '#shared/rules/world.ts';
import { type Mode, POSTURES, type Posture } from '#shared/scenario/words.ts';
import { smallWorld } from './small-world.ts';

const LEADER = 0;
const STORM = new Array<number>(8).fill(90);

function card(id: string, over: Partial<CompiledEvent> = {}): CompiledEvent {
  return {
    id,
    key: luckKey(id),
    kind: 'enforcement',
    modes: ['plausible'],
    on: undefined,
    when: () => true,
    chance: () => 1,
    strikeWeight: 1,
    strikes: undefined,
    cooldown: 1,
    followOnly: false,
    ask: undefined,
    effects: [],
    ...over,
  };
}

const effect = (word: 'standing' | 'fine', by: number): CompiledEffect =>
  word === 'fine'
    ? { word, by: () => by, providers: undefined }
    : { word, by: () => by, providers: undefined, lasts: 0, fades: 0 };

type Play = { world: World; posture?: Posture; quarters?: number; mode?: Mode; from?: Partial<WorldState> };

/** The leader takes a posture, everybody else stays as at the start. */
function play({ world, posture = 'quiet', quarters = 1, mode = 'plausible', from = {} }: Play) {
  let state: WorldState = { ...startState(world), ...from };
  const reports = [];
  for (let q = 0; q < quarters; q++) {
    const orders = world.providers.map((one, p) => {
      if (!one.playable) return undefined;
      const own = startOrders(world, p);
      return p === LEADER ? { ...own, government: { ...own.government, posture } } : own;
    });
    const resolved = resolveQuarter(world, { state, orders, seed: seedOf('weather'), mode });
    state = resolved.state;
    reports.push(resolved.report);
  }
  return { state, reports };
}

function rulesOf(world: World): WeatherRules {
  if (world.weather === undefined) throw new Error('the small world has weather');
  return world.weather;
}

/** Every chance is a certainty or nothing: strikes without luck. */
const certain = (world: World, percent: 0 | 100): World => ({
  ...world,
  weather: { ...rulesOf(world), chanceFloor: percent, chanceCeiling: percent },
});

describe('WEA the weather', () => {
  test('WEA3 terms add up to the chance, within its limits, whatever the marks (seed 3)', () => {
    const rules = rulesOf(smallWorld());
    const level = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        level,
        level,
        level,
        level,
        level,
        level,
        level,
        level,
        level,
        fc.constantFrom(...POSTURES),
        (...drawn) => {
          const [before, charge, exposure, standing, share, sky, compliance, certificates, ownership, posture] = drawn;
          const marks = {
            charge: [charge],
            exposure: [exposure],
            standing: [standing],
            compliance: [compliance],
            recentShare: [share, 0, 0, 0],
          };
          const earth = { certificates, partnerships: 5, ownership: ownership - 50 };
          const outlook = outlookOf(rules, marks, 0, { before, posture, sky, earth });
          const sum = WEATHER_TERMS.reduce((total, term) => total + outlook.terms[term], 0);
          expect(Math.abs(sum - outlook.chance)).toBeLessThan(0.001);
          expect(outlook.chance).toBeGreaterThanOrEqual(rules.chanceFloor);
          expect(outlook.chance).toBeLessThanOrEqual(rules.chanceCeiling);
          for (const scale of [outlook.charge, outlook.rod]) {
            expect(scale).toBeGreaterThanOrEqual(0);
            expect(scale).toBeLessThanOrEqual(100);
          }
        },
      ),
      { seed: 3 },
    );
  });

  test('WEA1 charge is a stock: in an empty sky seventy percent of it stay', () => {
    const world = smallWorld({ sky: new Array<number>(8).fill(0) });
    const { state } = play({ world, from: { charge: [50, 0, 0, 0] }, mode: 'historical' });
    expect(state.charge[LEADER]).toBe(35);
  });

  test('WEA1 criticism gathers charge in proportion to the sky', () => {
    const gained = (sky: number) => {
      const world = smallWorld({ sky: new Array<number>(8).fill(sky) });
      const under = (posture: Posture) => play({ world, posture, mode: 'historical' }).state.charge[LEADER] ?? 0;
      return under('criticise') - under('quiet');
    };
    expect(gained(40)).toBeCloseTo(12, 3);
    expect(gained(80)).toBeCloseTo(24, 3);
  });

  test('WEA4 a strike discharges, is reported with its card, and needs a card to draw', () => {
    const from = { charge: [80, 0, 0, 0] };
    const world = certain(smallWorld({ sky: STORM, events: [card('order')] }), 100);
    const struck = play({ world, from });
    const outlook = struck.reports[0]?.outlook[LEADER];
    expect(struck.reports[0]?.strikes).toContainEqual({ provider: LEADER, event: 'order' });
    expect(struck.state.charge[LEADER]).toBeCloseTo(0.35 * (outlook?.charge ?? 0), 3);
    expect(play({ world: certain(world, 0), from }).reports[0]?.strikes).toEqual([]);
    const empty = play({ world: { ...world, events: [] }, from });
    expect(empty.reports[0]?.strikes).toEqual([]);
    expect(empty.state.charge[LEADER]).toBe(outlook?.charge);
  });

  test('WEA4 cards are drawn only in their modes and for whom they fit', () => {
    const leaderOnly = card('order', { strikes: (reading) => reading.provider?.id === 'leader' });
    const world = certain(smallWorld({ sky: STORM, events: [leaderOnly] }), 100);
    expect(play({ world }).reports[0]?.strikes).toEqual([{ provider: LEADER, event: 'order' }]);
    expect(play({ world, mode: 'historical' }).reports[0]?.strikes).toEqual([]);
  });

  test('WEA4 dated enforcement is a strike: it discharges, the rod softens it, and no second one follows in the quarter', () => {
    const leader = (reading: { provider: { id: string } | undefined }) => reading.provider?.id === 'leader';
    const dated = card('fine', { strikeWeight: undefined, on: 0, strikes: leader, modes: ['historical', 'plausible'] });
    const world = certain(smallWorld({ sky: STORM, events: [dated, card('order', { strikes: leader })] }), 100);
    const { state, reports } = play({ world, from: { charge: [60, 0, 0, 0] }, mode: 'historical' });
    expect(reports[0]?.strikes).toEqual([{ provider: LEADER, event: 'fine' }]);
    expect(state.charge[LEADER]).toBeCloseTo(0.35 * (reports[0]?.outlook[LEADER]?.charge ?? 0), 3);
    const marketWide = card('rule', { strikeWeight: undefined, on: 0, modes: ['historical'] });
    const rule = play({ world: smallWorld({ sky: STORM, events: [marketWide] }), mode: 'historical' });
    expect(rule.reports[0]?.events).toHaveLength(1);
    expect(rule.reports[0]?.strikes).toEqual([]);
  });

  test('WEA5 a higher rod softens the loss of standing; the fine is the same with any rod', () => {
    const effects = [effect('standing', -20), effect('fine', 7)];
    const only = card('order', { effects, strikes: (reading) => reading.provider?.id === 'leader' });
    const world = certain(smallWorld({ sky: STORM, events: [only] }), 100);
    const loss = (standing: number) => {
      const from = { standing: [standing, 70, 85, 50] };
      const hit = play({ world, from });
      const spared = play({ world: certain(world, 0), from });
      expect(hit.reports[0]?.lines.fines[LEADER]).toBe(7);
      return (spared.state.standing[LEADER] ?? 0) - (hit.state.standing[LEADER] ?? 0);
    };
    expect(loss(90)).toBeLessThan(loss(30) - 1);
  });

  test('WEA7 praise lifts standing, at each repetition less', () => {
    const world = smallWorld();
    const gain = (streak: number) => {
      const from = { alignStreak: [streak, 0, 0, 0] };
      const under = (posture: Posture) => play({ world, posture, from }).state.standing[LEADER] ?? 0;
      return under('align') - under('quiet');
    };
    expect(gain(0)).toBeGreaterThan(1);
    expect(gain(1)).toBeCloseTo(gain(0) / 2, 3);
    expect(gain(2)).toBeCloseTo(gain(0) / 4, 3);
  });

  test('WEA9 criticism wins private trust, repeated praise costs it', () => {
    const trust = (posture: Posture) =>
      play({ world: smallWorld(), posture, quarters: 4, mode: 'historical' }).state.trustPrivate[LEADER] ?? 0;
    expect(trust('criticise')).toBeGreaterThan(trust('quiet') + 1);
    expect(trust('align')).toBeLessThan(trust('quiet') - 1);
  });

  test('WEA6 exposure follows size and voice', () => {
    const exposure = (posture: Posture, p: number) =>
      play({ world: smallWorld(), posture, quarters: 6, mode: 'historical' }).state.exposure[p] ?? 0;
    expect(exposure('criticise', LEADER)).toBeGreaterThan(exposure('quiet', LEADER) + 15);
    expect(exposure('quiet', LEADER)).toBeGreaterThan(exposure('quiet', 1) + 5);
  });

  test('WEA10 five states of the sky, each from its mark on', () => {
    expect([0, 24.9, 25, 39.9, 40, 54.9, 55, 69.9, 70, 100].map(skyState)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  });

  test('WEA10 the front is as far as the next darker state, at most four quarters, and unseen beyond', () => {
    const world = smallWorld({ sky: [20, 20, 20, 20, 20, 60, 70, 60] });
    expect(frontAfter(world, 0, 20)).toBeNull();
    expect([1, 2, 3, 4].map((quarter) => frontAfter(world, quarter, 20))).toEqual([4, 3, 2, 1]);
    expect(frontAfter(world, 5, 60)).toBe(1);
    expect(frontAfter(world, 5, 75)).toBeNull();
    expect(frontAfter(world, 7, 20)).toBeNull();
    expect(play({ world, quarters: 2 }).reports.map((report) => report.front)).toEqual([null, 4]);
  });

  test('WEA1 without weather no charge gathers and nobody is struck', () => {
    const world = { ...smallWorld({ sky: STORM, events: [card('order')] }), weather: undefined };
    const { state, reports } = play({ world, posture: 'criticise', quarters: 4 });
    expect(state.charge.every((charge) => charge === 0)).toBe(true);
    expect(reports.flatMap((report) => report.strikes)).toEqual([]);
  });
});
