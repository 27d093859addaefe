import { roundIndex, roundMoney } from '#shared/kernel/grid.ts';
import { SEGMENTS } from '#shared/scenario/words.ts';
import { startShares } from './anchors/start-shares.ts';
import { startRevenue, usualCash } from './orders/start-orders.ts';
import { REVENUE_KEPT, type WorldState } from './state.ts';
import type { World } from './world.ts';

/** Growth a quarter that the halls of the last four years were built with; older halls are fewer. */
const PAST_GROWTH = 1.12;

/** The market as it stood at the end of the quarter before the first: shares exactly as the scenario has them. */
export function startState(world: World): Readonly<WorldState> {
  const known = byWorld.get(world);
  if (known !== undefined) return known;
  const fresh = makeStartState(world);
  byWorld.set(world, fresh);
  return fresh;
}

/** Every match of a world starts from the same state, and nobody changes a state. */
const byWorld = new WeakMap<World, WorldState>();

function makeStartState(world: World): WorldState {
  const P = world.providers.length;
  const C = world.classes.length;
  const S = SEGMENTS.length;
  const each = <T>(value: (p: number) => T): T[] => world.providers.map((_, p) => value(p));
  const zeros = (length: number) => new Array<number>(length).fill(0);
  const ones = (length: number) => new Array<number>(length).fill(1);
  const quality = world.providers.flatMap((one) => [one.quality.performance, one.quality.security, one.quality.ai]);
  return {
    quarter: 0,
    book: startBook(world),
    bookPrice: ones(S * P),
    price: ones(S * P),
    referencePrice: ones(S),
    deepCuts: zeros(S * 4),
    demandMultiplier: ones(S * C),
    cumulativeUnits: 0,
    units: world.providers.flatMap((one, p) =>
      one.hubShare.map((share) => roundMoney(share * (world.anchors.startUnits[p] ?? 0))),
    ),
    underway: startUnderway(world),
    underwayCost: zeros(P * world.capacity.quartersToBuild),
    vintages: world.providers.flatMap((_, p) => startVintages(world, p)),
    borrowedUnits: zeros(P),
    reliability: each((p) => world.anchors.startReliability[p] ?? 1),
    quality,
    qualityBase: [...quality],
    programme: each(() => -1),
    programmeQuarters: zeros(P),
    programmeEffort: zeros(P),
    trustPrivate: world.providers.map((one) => one.trustPrivate),
    trustGovernment: world.providers.map((one) => one.trustGovernment),
    standing: world.providers.map((one) => one.standing),
    exposure: world.providers.map((one) => one.exposure),
    compliance: world.providers.map((one) => one.compliance),
    charge: zeros(P),
    posture: each(() => 'quiet'),
    alignStreak: zeros(P),
    certificates: zeros(P * world.certificates.length),
    partnerships: [],
    cash: each((p) => roundMoney(usualCash(world, p, startRevenue(world, p)))),
    debt: zeros(P),
    revenue: world.providers.flatMap((_, p) =>
      new Array<number>(REVENUE_KEPT).fill(roundMoney(startRevenue(world, p))),
    ),
    profit: zeros(P),
    goodwill: world.providers.map((one) => one.goodwill),
    rescues: zeros(P),
    listing: zeros(P),
    accountHolder: world.accounts.map((one) => one.holder),
    accountVolume: world.accounts.map((one) => roundMoney(one.size * (world.market.before[one.segment] ?? 0))),
    accountPrice: world.accounts.map(() => 1),
    accountMemory: world.accounts.map((one) => one.memory),
    modifiers: [],
    scheduled: [],
    fired: {},
    drawn: {},
    flags: {},
    questions: [],
    recentShare: world.providers.flatMap((_, p) => new Array<number>(4).fill(startShareOfMarket(world, p))),
    profitSum: zeros(P),
    fineSum: zeros(P),
  };
}

function startShareOfMarket(world: World, p: number): number {
  const market = world.market.before.reduce((sum, size) => sum + size, 0);
  return roundIndex((100 * startRevenue(world, p)) / market);
}

/** Books by cell: the segment's start shares, spread over the classes as the residuals say. */
function startBook(world: World): number[] {
  return startShares(world, world.anchors.brand, world.anchors.startReliability).cells.map(roundMoney);
}

/** Capital by age: what today's halls cost when they opened. */
function startVintages(world: World, p: number): number[] {
  const life = world.money.depreciationQuarters;
  const index = (world.providers[p]?.unitCostIndex ?? 100) / 100;
  const capital = (world.anchors.startUnits[p] ?? 0) * world.capacity.unitCostCnyMn * index;
  const weights = Array.from({ length: life }, (_, age) => 1 / PAST_GROWTH ** age);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => roundMoney((capital * weight) / sum));
}

/** Halls that history had begun before the story and that open at the end of its first quarter. */
function startUnderway(world: World): number[] {
  const N = world.capacity.quartersToBuild;
  return world.providers.flatMap((one, p) =>
    one.hubShare.flatMap((share) =>
      Array.from({ length: N }, (_, n) =>
        n === 0 && N > 1 ? roundMoney(share * (world.anchors.startUnderway[p] ?? 0)) : 0,
      ),
    ),
  );
}
