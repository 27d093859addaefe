import { roundMoney } from '#shared/kernel/grid.ts';
import { startShares } from '#shared/rules/anchors/start-shares.ts';
import { normalResearch, repeatOrders, startOrders } from '#shared/rules/orders/start-orders.ts';
import { startState } from '#shared/rules/start-state.ts';
import { type Modifier, REVENUE_KEPT, type WorldState } from '#shared/rules/state.ts';
import type { Outlook } from '#shared/rules/weather.ts';
import type { World } from '#shared/rules/world.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import { type Posture, SEGMENTS } from '#shared/scenario/words.ts';
import { type Books, readBooks } from './books.ts';
import { deepCuts, expectedPrices } from './expected-prices.ts';
import { fitted } from './fit.ts';
import { guessWorld } from './guess-world.ts';
import type { Knowledge } from './knowledge.ts';
import { expectedFlows } from './pulls.ts';

/** A world and state as one seat must think them to be, and what everybody orders who repeats. Plain JSON. */
export type Guess = {
  readonly seat: number;
  readonly world: World;
  readonly state: Readonly<WorldState>;
  /** By provider; the seat's own are those of last quarter, one-offs left out. */
  readonly orders: readonly (Orders | undefined)[];
  /** The seat's own outlook for the quarter in planning. */
  readonly outlook: Readonly<Record<Posture, Outlook>> | undefined;
};

/**
 * The state of a match guessed from what one seat knows (SPEC FOR2 to FOR5). Own figures are exact; rivals are what was
 * published of them, with the marks they started with and a brand that explains what they last won; they always have
 * room. Key accounts are part of the books. The same knowledge gives the same guess, byte for byte.
 */
export function guessState(known: World, seen: Knowledge): Guess {
  const books = readBooks(known, seen);
  const world = guessWorld(known, seen, books);
  const state = withOwn(world, publicState(world, seen, books), seen);
  const orders = world.providers.map((one, p) => {
    if (p === seen.own.provider) return repeatOrders(seen.last);
    return one.playable ? rivalOrders(world, seen, p) : undefined;
  });
  const flows = seen.past.length === 0 ? undefined : expectedFlows(known, books, seen.past);
  return {
    seat: seen.own.provider,
    world: fitted(world, state, orders, flows),
    state,
    orders,
    outlook: seen.own.outlook,
  };
}

/** Rivals ask what they asked last, keep up in research, and sell with the teams of the start. */
function rivalOrders(world: World, { own, past }: Knowledge, p: number): Orders {
  const P = world.providers.length;
  const start = startOrders(world, p);
  const prices = past.at(-1)?.price;
  const price = SEGMENTS.map((id, s) => [id, prices?.[s * P + p] ?? 1]);
  return {
    ...start,
    sell: { ...start.sell, price: Object.fromEntries(price) as Orders['sell']['price'] },
    research: { focus: 'none', budgetCnyMn: normalResearch(world, p, own.quarter) },
  };
}

/** What the public tables say of everybody, over the marks of the start. */
function publicState(world: World, { own, past }: Knowledge, books: Books): WorldState {
  const P = world.providers.length;
  const seen = past.at(-1);
  const expected = expectedPrices(world, past);
  return {
    ...startState(world),
    quarter: own.quarter,
    book: spread(world, books, seen?.provinceRevenue),
    bookPrice: [...books.price],
    price: seen === undefined ? books.price.map(() => 1) : [...seen.price],
    referencePrice: expected.map((one) => one.price),
    deepCuts: deepCuts(world, past),
    cumulativeUnits: roundMoney(books.cumulativeUnits),
    units: hallsSeen(world, past).map((units) => roundMoney(ROOM * units)),
    partnerships: [...(seen?.partnerships ?? [])],
    posture: world.providers.map(() => 'quiet'),
    revenue: world.providers.flatMap((_, p) =>
      Array.from({ length: REVENUE_KEPT }, (_, age) => revenueOf(past.at(-1 - age)?.segmentRevenue, p, P)),
    ),
    recentShare: world.providers.flatMap((_, p) => [0, 1, 2, 3].map((age) => past.at(-1 - age)?.share[p] ?? 0)),
  };
}

/** Rivals' halls are never full in a guess: how full they are nobody is told. */
const ROOM = 1000;

function revenueOf(segments: readonly number[] | undefined, p: number, P: number): number {
  return SEGMENTS.reduce((sum, _, s) => sum + (segments?.[s * P + p] ?? 0), 0);
}

/** [s][c][p] a provider's segments lie over the country as its whole revenue does; at the start as distance has it. */
function spread(world: World, books: Books, provinces: readonly number[] | undefined): number[] {
  const P = world.providers.length;
  const C = world.classes.length;
  const start =
    provinces === undefined ? startShares(world, world.anchors.brand, world.anchors.startReliability).cells : [];
  const byClass = new Array<number>(C * P).fill(0);
  world.provinces.forEach(({ classIndex }, v) => {
    for (let p = 0; p < P; p++)
      byClass[classIndex * P + p] = (byClass[classIndex * P + p] ?? 0) + (provinces?.[v * P + p] ?? 0);
  });
  const weight = (s: number, c: number, p: number) =>
    provinces === undefined ? (start[(s * C + c) * P + p] ?? 0) : (byClass[c * P + p] ?? 0);
  return SEGMENTS.flatMap((_, s) => {
    const sums = world.providers.map((_, p) => world.classes.reduce((sum, _, c) => sum + weight(s, c, p), 0));
    return world.classes.flatMap((_, c) =>
      world.providers.map((_, p) => roundMoney(((books.volume[s * P + p] ?? 0) * weight(s, c, p)) / (sums[p] || 1))),
    );
  });
}

/** [p][h] units in service, from the halls everybody saw begun. */
function hallsSeen(world: World, past: Knowledge['past']): number[] {
  const H = world.hubs.length;
  const wait = world.capacity.quartersToBuild - 1;
  const units = world.providers.flatMap((one, p) =>
    one.hubShare.map((share) => share * (world.anchors.startUnits[p] ?? 0)),
  );
  past.forEach((_, at) => {
    const opened = past[at - wait]?.hallsBegun;
    for (let index = 0; index < world.providers.length * H; index++)
      units[index] =
        (units[index] ?? 0) * (1 - world.capacity.retirement) + (opened?.[index] ?? 0) * world.capacity.hallUnits;
  });
  return units;
}

/** The seat's own figures, laid over the rest exactly. */
function withOwn(world: World, state: WorldState, { own, last }: Knowledge): WorldState {
  const p = own.provider;
  const lay = <T>(list: readonly T[], part: readonly T[]): T[] => {
    const next = [...list];
    part.forEach((one, n) => {
      next[p * part.length + n] = one;
    });
    return next;
  };
  const set = (list: readonly number[], value: number) => lay(list, [value]);
  return {
    ...state,
    units: lay(state.units, own.units),
    underway: lay(state.underway, own.underway),
    underwayCost: lay(state.underwayCost, own.underwayCost),
    vintages: lay(state.vintages, own.vintages),
    reliability: set(state.reliability, own.reliability),
    quality: lay(state.quality, own.quality),
    qualityBase: lay(state.qualityBase, own.qualityBase),
    programme: set(state.programme, own.programme),
    programmeQuarters: set(state.programmeQuarters, own.programmeQuarters),
    programmeEffort: set(state.programmeEffort, own.programmeEffort),
    trustPrivate: set(state.trustPrivate, own.trustPrivate),
    trustGovernment: set(state.trustGovernment, own.trustGovernment),
    standing: set(state.standing, own.standing),
    exposure: set(state.exposure, own.exposure),
    compliance: set(state.compliance, own.compliance),
    charge: set(state.charge, own.charge),
    alignStreak: set(state.alignStreak, own.alignStreak),
    certificates: lay(state.certificates, own.certificates),
    cash: set(state.cash, own.cash),
    debt: set(state.debt, own.debt),
    revenue: lay(state.revenue, own.revenue),
    profit: set(state.profit, own.profit),
    goodwill: set(state.goodwill, own.goodwill),
    rescues: set(state.rescues, own.rescues),
    listing: set(state.listing, own.listing),
    modifiers: lostCapacity(world, own, last),
  };
}

/** What an event has taken of the own halls stays taken: nobody was told for how long. */
function lostCapacity(world: World, own: Knowledge['own'], last: Orders): Modifier[] {
  const season = (world.firstQuarter + own.quarter - 1) % 4;
  const lent = own.quarter > 0 && world.group.machineSeasons.includes(season);
  const machines = lent ? Math.min(last.build.groupMachines, world.providers[own.provider]?.groupMachines ?? 0) : 0;
  const halls = own.units.reduce((sum, one) => sum + one, 0);
  const amount = halls > 0 ? (own.capacity - machines) / halls - 1 : 0;
  if (Math.abs(amount) < 1e-6) return [];
  const event = 'seen';
  return [
    {
      word: 'capacity',
      event,
      amount,
      providers: [own.provider],
      segments: [],
      classes: [],
      start: own.quarter,
      lasts: 0,
      fades: 0,
    },
  ];
}
