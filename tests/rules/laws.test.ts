import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundMoney } from '#shared/kernel/grid.ts';
import { hashText } from '#shared/kernel/hash.ts';
import { seedOf } from '#shared/kernel/luck.ts';
import { runGame, type SeatPlayer } from '#shared/lab/run-game.ts';
import type { CompiledEvent } from '#shared/rules/events/compiled.ts';
import { startOrders } from '#shared/rules/orders/start-orders.ts';
import { resolveQuarter } from '#shared/rules/resolve-quarter.ts';
import { startState } from '#shared/rules/start-state.ts';
import type { WorldState } from '#shared/rules/state.ts';
import type { World } from '#shared/rules/world.ts';
import { SEGMENTS } from '#shared/scenario/words.ts';
import { smallWorld } from './small-world.ts';

const world = smallWorld();
const P = world.providers.length;
const players = fc.constantFrom<SeatPlayer>('history', 0, 1);
const games = fc.record({
  seats: fc.array(players, { minLength: 3, maxLength: 3 }),
  seed: fc.string({ maxLength: 8 }),
});
const play = (game: { seats: SeatPlayer[]; seed: string }, inWorld: World = world) =>
  runGame(inWorld, { ...game, mode: 'historical', from: 0, quarters: inWorld.quarters });

/** Every number anywhere in a value. */
function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (Array.isArray(value)) return value.flatMap(numbersOf);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(numbersOf);
  return [];
}

describe('Laws that hold in every match', () => {
  test('DEM10 won contracts and the outside option are all of the contested demand (seed 1)', () => {
    fc.assert(
      fc.property(games, (game) => {
        for (const report of play(game).reports) {
          for (let s = 0; s < SEGMENTS.length; s++) {
            let won = 0;
            for (let p = 0; p < P; p++) won += report.won[s * P + p] ?? 0;
            const outside = report.outside[s] ?? 0;
            expect(outside).toBeGreaterThanOrEqual(0);
            expect(outside).toBeLessThanOrEqual(1);
            const turnedAway = report.turnedAway.reduce((sum, one) => sum + one, 0);
            const inside = (report.contested[s] ?? 0) * (1 - outside);
            expect(won).toBeLessThanOrEqual(inside + 0.1);
            if (turnedAway === 0) expect(won).toBeCloseTo(inside, 0);
          }
        }
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  test('MON2 cash after is cash before and every flow, to the last thousand yuan (seed 2)', () => {
    fc.assert(
      fc.property(games, (game) => {
        let cash = startState(world).cash;
        for (const { lines } of play(game).reports) {
          for (let p = 0; p < 3; p++) {
            const line = (name: keyof typeof lines) => lines[name][p] ?? 0;
            const profit =
              line('revenue') -
              line('energy') -
              line('bandwidth') -
              line('depreciation') -
              line('sales') -
              line('research') -
              line('compliance') -
              line('partnership');
            expect(roundMoney(profit)).toBe(line('profit'));
            const flow =
              line('profit') +
              line('depreciation') -
              line('interest') -
              line('fines') +
              line('grants') +
              line('otherCash') -
              line('investment') +
              line('listing') +
              line('group') +
              line('borrowed') +
              line('rescue');
            expect(roundMoney((cash[p] ?? 0) + flow)).toBe(line('cash'));
          }
          cash = lines.cash;
        }
      }),
      { seed: 2, numRuns: 40 },
    );
  });

  test('NUM3 nothing is ever not a number, and nothing is negative that must not be (seed 3)', () => {
    fc.assert(
      fc.property(games, (game) => {
        const { reports, state } = play(game);
        expect(numbersOf([reports, state]).every(Number.isFinite)).toBe(true);
        const never: (keyof WorldState)[] = [
          'book',
          'bookPrice',
          'units',
          'underway',
          'cash',
          'debt',
          'vintages',
          'accountVolume',
          'goodwill',
        ];
        for (const key of never) for (const value of numbersOf(state[key])) expect(value).toBeGreaterThanOrEqual(0);
        for (const report of reports) for (const value of report.share) expect(value).toBeGreaterThanOrEqual(0);
      }),
      { seed: 3, numRuns: 40 },
    );
  });

  test('NUM1 the same seed and orders give the same bytes, another seed others (seed 4)', () => {
    fc.assert(
      fc.property(games, (game) => {
        const print = (seed: string) => hashText(JSON.stringify(play({ ...game, seed })));
        expect(print(game.seed)).toBe(print(game.seed));
        expect(print(`${game.seed}x`)).not.toBe(print(game.seed));
      }),
      { seed: 4, numRuns: 15 },
    );
  });

  test('NUM1 resolving a quarter changes none of its input, in any quarter (seed 5)', () => {
    fc.assert(
      fc.property(games, fc.integer({ min: 0, max: 6 }), (game, quarters) => {
        const state =
          quarters === 0 ? startState(world) : runGame(world, { ...game, mode: 'historical', from: 0, quarters }).state;
        const orders = world.providers.map((one, p) => (one.playable ? startOrders(world, p) : undefined));
        const before = JSON.stringify([state, orders]);
        resolveQuarter(world, { state, orders, seed: seedOf(game.seed), mode: 'historical' });
        expect(JSON.stringify([state, orders])).toBe(before);
      }),
      { seed: 5, numRuns: 25 },
    );
  });

  test('DEM7 a price rise never raises the own share of contested volume in its segment (seed 6)', () => {
    const prices = fc.array(fc.double({ min: 0.6, max: 1.4, noNaN: true }), { minLength: 5, maxLength: 5 });
    const rise = fc.double({ min: 0.005, max: 0.1, noNaN: true });
    fc.assert(
      fc.property(
        games,
        prices,
        rise,
        fc.nat(2),
        fc.nat(4),
        fc.integer({ min: 1, max: 6 }),
        (game, list, up, seat, s, quarters) => {
          const { state } = runGame(world, { ...game, mode: 'historical', from: 0, quarters });
          const share = (factor: number) => {
            const orders = world.providers.map((one, p) => (one.playable ? startOrders(world, p) : undefined));
            const own = orders[seat];
            const id = SEGMENTS[s];
            if (own === undefined || id === undefined) return 0;
            SEGMENTS.forEach((segment, at) => {
              own.sell.price[segment] = list[at] ?? 1;
            });
            own.sell.price[id] *= factor;
            const { report } = resolveQuarter(world, { state, orders, seed: seedOf(game.seed), mode: 'historical' });
            const won = report.won.slice(s * P, (s + 1) * P);
            return (won[seat] ?? 0) / ((report.contested[s] ?? 1) || 1);
          };
          expect(share(1 + up)).toBeLessThanOrEqual(share(1) + 1e-6);
        },
      ),
      { seed: 6, numRuns: 60 },
    );
  });

  test('DEM6 an excluded provider wins no new demand where it is shut out (seed 7)', () => {
    const shutOut = smallWorld({ events: [exclusion(0, [1], [0, 1, 2])] });
    fc.assert(
      fc.property(games, (game) => {
        for (const report of play(game, shutOut).reports) expect(report.won[1 * P + 0]).toBe(0);
      }),
      { seed: 7, numRuns: 20 },
    );
  });

  test('ORD5 matches of random seats always end (seed 8)', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 10 }), (seed) => {
        expect(play({ seats: [1, 1, 1], seed }).reports).toHaveLength(world.quarters);
      }),
      { seed: 8, numRuns: 40 },
    );
  });
});

function exclusion(provider: number, segments: number[], classes: number[]): CompiledEvent {
  return {
    id: 'shut-out',
    key: 1,
    kind: 'policy',
    modes: ['historical'],
    on: 0,
    when: () => true,
    chance: () => 1,
    strikeWeight: undefined,
    strikes: undefined,
    cooldown: undefined,
    followOnly: false,
    ask: undefined,
    effects: [{ word: 'exclude', providers: [provider], segments, classes, lasts: 0, fades: 0 }],
  };
}
