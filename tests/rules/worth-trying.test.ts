import { describe, expect, test } from 'vitest';
import { forecastRun } from '#shared/forecast/forecast.ts';
import { guessState } from '#shared/forecast/guess-state.ts';
import { knownWorld } from '#shared/forecast/known-world.ts';
import { LEAST_GAIN, legalChanges, saferPosture, showsGain, worthTrying } from '#shared/forecast/worth-trying.ts';
import type { Table } from '#shared/match/resolve.ts';
import { ownFigures } from '#shared/match/visibility.ts';
import { carryOut } from '#shared/rules/orders/carry-out.ts';
import { checkOrders } from '#shared/rules/orders/check.ts';
import { GROUPS, groupedTeams, setGroupedTeams } from '#shared/rules/orders/grouped-levers.ts';
import { readLever, writeLever } from '#shared/rules/orders/levers.ts';
import { priceList, spendingOf } from '#shared/rules/orders/spending.ts';
import { startOrders } from '#shared/rules/orders/start-orders.ts';
import { scoreGain, scoreInputs, takeOver } from '#shared/rules/score.ts';
import type { World } from '#shared/rules/world.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import { QUALITIES, SEGMENT_GROUPS } from '#shared/scenario/words.ts';
import { smallWorld } from './small-world.ts';
import { builtInWorld, everybody, seatsOf, tableAfter } from './tables.ts';

const builtIn = builtInWorld();
const small = smallWorld();

function look(world: World, table: Table, p: number, orders: Orders = startOrders(world, p)) {
  const prices = priceList(world, table.state, p);
  const own = ownFigures(world, table.state, table.report, p);
  const guess = guessState(knownWorld(world), { own, past: table.past, prices, last: startOrders(world, p) });
  const base = forecastRun(guess, orders);
  return { guess, prices, orders, base };
}

const dearly = (one: Orders): Orders => ({
  ...one,
  sell: { ...one.sell, price: { ...one.sell.price, internet: 1.3 } },
});

/** What an outcome is worth, written down again from the rule. */
function worth({ guess }: ReturnType<typeof look>, run: ReturnType<typeof forecastRun>) {
  const report = run.reports.at(-1);
  if (report === undefined) throw new Error('a forecast has quarters');
  const inputs = scoreInputs(run.state, report, guess.seat, takeOver(guess.state));
  const chance = run.quarters.reduce((sum, one) => sum + (one.chance ?? 0), 0) / run.quarters.length;
  return { ...inputs, charge: inputs.charge - chance };
}

describe('FOR9 what might have been done otherwise', () => {
  test.each([1, 5, 8])('FOR9 every step could have been carried out and paid (after %i quarters)', (quarters) => {
    const table = tableAfter(builtIn, everybody(builtIn, 2), `legal ${quarters}`, quarters);
    for (const p of seatsOf(builtIn)) {
      const focus = QUALITIES[table.state.programme[p] ?? -1] ?? 'none';
      const start = startOrders(builtIn, p);
      const asked: Orders = { ...start, research: { ...start.research, focus } };
      const seen = look(builtIn, table, p, carryOut(builtIn, table.state, p, asked, start).orders);
      const all = legalChanges(seen.guess, seen.orders, seen.prices, seen.base);
      expect(all.length).toBeGreaterThan(10);
      expect(all.length).toBeLessThanOrEqual(30);
      for (const one of all) {
        expect(checkOrders(builtIn, table.state, p, one.orders)).toEqual([]);
        expect(spendingOf(seen.prices, one.orders).total).toBeLessThanOrEqual(seen.prices.available);
        let again = seen.orders;
        for (const { lever, from, to } of one.changes) {
          expect(readLever(seen.orders, lever) ?? (typeof to === 'boolean' ? false : 0)).toBe(from);
          expect(to).not.toBe(from);
          const written = writeLever(again, lever, to);
          if (!written.ok) throw new Error(written.error.code);
          again = written.value;
        }
        expect(again).toEqual(one.orders);
      }
    }
  });

  test('FOR9 where segments are set in groups a step sets the whole group as its control does', () => {
    const table = tableAfter(builtIn, everybody(builtIn, 2), 'grouped', 4);
    const seen = look(builtIn, table, 0);
    const last: Orders = {
      ...seen.orders,
      sell: { ...seen.orders.sell, teams: { internet: 3, services: 1, government: 2, finance: 2, industry: 2 } },
    };
    const all = legalChanges(seen.guess, last, seen.prices, seen.base, { placedAs: last });
    const sold = all.filter((one) => one.changes.some(({ lever }) => lever.startsWith('sell.')));
    expect(sold.filter((one) => one.kind === 'price')).toHaveLength(4);
    expect(sold.map((one) => one.kind)).toContain('teamMoved');
    for (const one of sold) {
      expect(one.grouped).toBe(true);
      for (const group of GROUPS) {
        const prices = SEGMENT_GROUPS[group].map((id) => one.orders.sell.price[id]);
        if (one.kind === 'price' && one.changes.some(({ lever }) => lever === `sell.price.${SEGMENT_GROUPS[group][0]}`))
          expect(new Set(prices).size).toBe(1);
        const total = groupedTeams(one.orders, group);
        for (const { lever, value } of setGroupedTeams(group, total, last))
          expect(readLever(one.orders, lever)).toBe(value);
      }
    }
    expect(all.filter((one) => one.kind === 'hall').every((one) => one.grouped === undefined)).toBe(true);
  });

  test('FOR9 a seat without money is told nothing that costs any', () => {
    const table = tableAfter(builtIn, everybody(builtIn, 2), 'poor', 4);
    const { guess, prices, orders, base } = look(builtIn, table, 0);
    const poor = { ...prices, available: spendingOf(prices, orders).total };
    const kinds = legalChanges(guess, orders, poor, base).map((one) => one.kind);
    expect(kinds).toContain('price');
    for (const dear of ['hall', 'teamMore', 'certificate'] as const) expect(kinds).not.toContain(dear);
  });

  test('FOR9 a lever that will be closed is not weighed, so that the best of the open ones is told', () => {
    const table = tableAfter(builtIn, everybody(builtIn, 2), 'closed', 4);
    const { guess, prices, orders, base } = look(builtIn, table, 0);
    const isOpen = (lever: string) => lever.startsWith('sell.');
    const open = legalChanges(guess, orders, prices, base, { isOpen });
    expect(open.length).toBeGreaterThan(0);
    expect(open.flatMap((one) => one.changes).every(({ lever }) => isOpen(lever))).toBe(true);
    expect(
      legalChanges(guess, orders, prices, base).some((one) => !one.changes.every(({ lever }) => isOpen(lever))),
    ).toBe(true);
  });

  test.each([2, 6])('FOR9 what is told is the best of them, forecast again (after %i quarters)', (quarters) => {
    const table = tableAfter(builtIn, everybody(builtIn, 2), `best ${quarters}`, quarters);
    for (const p of [0, 1]) {
      const seen = look(builtIn, table, p, dearly(startOrders(builtIn, p)));
      const found = worthTrying(seen.guess, seen.orders, seen.prices, seen.base);
      const before = worth(seen, seen.base);
      const all = legalChanges(seen.guess, seen.orders, seen.prices, seen.base).map((one) => {
        const run = forecastRun(seen.guess, one.orders);
        return { one, run, gain: scoreGain(seen.guess.world, worth(seen, run), before) };
      });
      const best = all.sort((a, b) => b.gain - a.gain)[0];
      if (best === undefined || found === null) throw new Error('something is better than such a price');
      expect(found.gain).toBe(best.gain);
      expect(found.changes).toEqual(best.one.changes);
      expect(found.gain).toBeGreaterThanOrEqual(LEAST_GAIN);
      expect(found.share).toBe((best.run.quarters[3]?.share ?? 0) - (seen.base.quarters[3]?.share ?? 0));
    }
  });

  test('FOR9 what gains too little is not told', () => {
    const table = tableAfter(small, everybody(small, 2), 'little', 3);
    const seen = look(small, table, 0);
    const flat = Object.fromEntries(
      Object.entries(seen.guess.world.scoring).map(([id, one]) => [id, typeof one === 'number' ? 0.001 : one]),
    ) as World['scoring'];
    const guess = { ...seen.guess, world: { ...seen.guess.world, scoring: flat } };
    expect(worthTrying(guess, seen.orders, seen.prices, seen.base)).toBeNull();
  });

  test('FOR9 what gains nothing that its figures show is not told, however much it scores', () => {
    const nothing = { share: 0.04, profit: 4, cash: 4, quality: 0.04, chance: -0.4, chanceLater: -0.4 };
    const step = { kind: 'group' as const, changes: [], gain: 5, ...nothing };
    expect(showsGain(step)).toBe(false);
    for (const [effect, least] of Object.entries({ share: 0.05, profit: 5, cash: 5, quality: 0.05, chance: -0.5 })) {
      expect(showsGain({ ...step, [effect]: least }), effect).toBe(true);
      expect(showsGain({ ...step, [effect]: -3 * least }), effect).toBe(false);
    }
    for (const quarters of [2, 4, 6, 8])
      for (const p of seatsOf(builtIn)) {
        const seen = look(builtIn, tableAfter(builtIn, everybody(builtIn, 2), `shows ${quarters}`, quarters), p);
        const found = worthTrying(seen.guess, seen.orders, seen.prices, seen.base);
        if (found !== null) expect(showsGain(found), found.kind).toBe(true);
      }
  });

  test('FOR9 another future and other secrets of rivals change nothing of it, byte for byte', () => {
    const table = tableAfter(builtIn, everybody(builtIn, 2), 'secret', 6);
    const P = builtIn.providers.length;
    const rivals = (list: readonly number[], p: number) => list.map((one, at) => (at % P === p ? one : one + 5));
    const other: World = {
      ...builtIn,
      sky: builtIn.sky.map((one, q) => (q > 6 ? 100 - one : one)),
      choice: { ...builtIn.choice, noise: 0.5 },
      events: [],
      history: builtIn.history.map(() => []),
      anchors: { ...builtIn.anchors, brand: builtIn.anchors.brand.map((one) => -one) },
    };
    for (const p of [0, 1, 2]) {
      const state = {
        ...table.state,
        standing: rivals(table.state.standing, p),
        trustPrivate: rivals(table.state.trustPrivate, p),
        cash: rivals(table.state.cash, p),
        exposure: rivals(table.state.exposure, p),
      };
      const of = (world: World, on: Table) => {
        const { guess, prices, orders, base } = look(world, on, p, dearly(startOrders(world, p)));
        return JSON.stringify(worthTrying(guess, orders, prices, base));
      };
      expect(of(other, { ...table, state, seed: 'another' })).toBe(of(builtIn, table));
    }
  });

  test('FOR9 after a strike the posture of the least chance is named, and none where none was lower', () => {
    const table = tableAfter(builtIn, everybody(builtIn, 2), 'posture', 8);
    const { guess } = look(builtIn, table, 0);
    const outlook = guess.outlook;
    if (outlook === undefined) throw new Error('the built-in scenario has weather');
    const told = (criticise: number, quiet: number, align: number) => ({
      ...guess,
      outlook: {
        criticise: { ...outlook.criticise, chance: criticise },
        quiet: { ...outlook.quiet, chance: quiet },
        align: { ...outlook.align, chance: align },
      },
    });
    expect(saferPosture(told(34, 12, 20), 'criticise')).toEqual({
      from: 'criticise',
      to: 'quiet',
      was: 34,
      instead: 12,
    });
    expect(saferPosture(told(34, 12, 20), 'quiet')).toBeNull();
    expect(saferPosture(told(34, 12, 11.5), 'quiet')).toBeNull();
    expect(saferPosture({ ...guess, outlook: undefined }, 'quiet')).toBeNull();
  });
});
