import { exp, log } from '#shared/kernel/exact.ts';
import { clamp, roundMoney } from '#shared/kernel/grid.ts';
import { seedOf } from '#shared/kernel/luck.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import { SEGMENTS } from '#shared/scenario/words.ts';
import { placeHalls } from '../orders/place-halls.ts';
import { startRevenue, usualCash } from '../orders/start-orders.ts';
import type { QuarterReport } from '../report.ts';
import { resolveQuarter } from '../resolve-quarter.ts';
import { startState } from '../start-state.ts';
import type { Anchoring } from '../turn.ts';
import type { Anchors, World } from '../world.ts';
import { solveBrand } from './brand.ts';
import { type DatedOrders, datedOrders } from './history-orders.ts';

/** A scenario compiled, before anything was solved. */
export type Unanchored = Omit<World, 'anchors' | 'history'>;

/**
 * Solves what a scenario leaves open (SPEC ANC), in the order in which one rests on the other: start reliability,
 * brand residuals, running cost, demand without history's own events, reference attraction, halls, the group's
 * support. Takes some milliseconds; done once per scenario and kept with it.
 */
export function solveAnchors(bare: Unanchored, dated: readonly (DatedOrders | undefined)[]): World {
  let world: World = { ...bare, history: [], anchors: firstAnchors(bare) };
  world = anchored(world, { startReliability: startReliability(world) });
  world = anchored(world, { brand: solveBrand(world, world.anchors.startReliability) });
  world = anchored(world, { unitRunningCost: runningCosts(world) });
  world = { ...world, history: dated.map((one, p) => (one === undefined ? [] : datedOrders(world, p, one))) };
  world = anchored(world, { demand: demandWithoutEvents(world) });
  const reference = new Array<number>(world.quarters * SEGMENTS.length * world.classes.length).fill(0);
  const free = runHistory(world, { reference, roomy: true });
  world = anchored(world, { reference });
  world = withHalls(world, free.units);
  return anchored(world, {
    support: supports(world, runHistory(world, { reference: undefined, roomy: false }).reports),
  });
}

function anchored(world: World, solved: Partial<Anchors>): World {
  return { ...world, anchors: { ...world.anchors, ...solved } };
}

function firstAnchors(bare: Unanchored): Anchors {
  const P = bare.providers.length;
  const zeros = (length: number) => new Array<number>(length).fill(0);
  const world: World = { ...bare, history: [], anchors: {} as Anchors };
  return {
    brand: zeros(SEGMENTS.length * P),
    reference: [],
    demand: bare.market.demand,
    unitRunningCost: zeros(P),
    startUnits: bare.providers.map((one, p) => roundMoney(startRevenue(world, p) / (one.utilisationPct / 100))),
    startUnderway: zeros(P),
    startReliability: new Array<number>(P).fill(1),
    halls: zeros(bare.quarters * P),
    support: zeros(bare.quarters * P),
  };
}

/** What customers had come to expect: the strain of an average peak at the start's use. */
function startReliability(world: World): number[] {
  const { kneeUse, slope, floor, peak, peakSizeExponent } = world.capacity;
  const mean = peak.reduce((sum, one) => sum + one, 0) / peak.length;
  const revenues = world.providers.map((_, p) => startRevenue(world, p));
  const largest = Math.max(...revenues);
  return world.providers.map((one, p) => {
    if (!one.playable) return 1;
    const size = Math.min(2, exp(peakSizeExponent * log(largest / Math.max(1, revenues[p] ?? 1))));
    return clamp(1 - slope * Math.max(0, (one.utilisationPct / 100) * (1 + mean * size) - kneeUse), floor, 1);
  });
}

/** Running cost of a used unit, so that the gross margin of the start comes out (SPEC ANC3). */
function runningCosts(world: World): number[] {
  const life = world.money.depreciationQuarters;
  return world.providers.map((one, p) => {
    const revenue = startRevenue(world, p);
    const capital = (world.anchors.startUnits[p] ?? 0) * world.capacity.unitCostCnyMn * (one.unitCostIndex / 100);
    const running = revenue * (1 - one.grossMarginPct / 100) - capital / life;
    return Math.max(0.05 * revenue, running) / Math.max(1, revenue);
  });
}

/** The market path already has in it what dated events did; they are divided out once, or switching one off is nothing. */
function demandWithoutEvents(world: World): number[] {
  const demand = [...world.market.demand];
  const C = world.classes.length;
  runHistory(world, { reference: [], roomy: true }, (quarter, multiplier) => {
    SEGMENTS.forEach((_, s) => {
      let mean = 0;
      for (let c = 0; c < C; c++) mean += (multiplier[s * C + c] ?? 1) * (world.classes[c]?.weight ?? 0);
      const at = quarter * SEGMENTS.length + s;
      demand[at] = roundMoney((world.market.demand[at] ?? 0) / mean);
    });
  });
  return demand;
}

type HistoryRun = { reports: QuarterReport[]; units: number[][] };

/** One run of history without luck, for measuring. */
export function runHistory(
  world: World,
  anchoring: Anchoring,
  watch?: (quarter: number, multiplier: readonly number[]) => void,
): HistoryRun {
  const seed = seedOf('anchor');
  const reports: QuarterReport[] = [];
  const units: number[][] = [];
  let state = startState(world);
  for (let quarter = 0; quarter < world.quarters; quarter++) {
    const before = state.cumulativeUnits;
    const orders = world.providers.map((one, p) => (one.playable ? historyOrders(world, p, quarter) : undefined));
    const resolved = resolveQuarter(world, { state, orders, seed, mode: 'historical', anchoring });
    state = resolved.state;
    reports.push(resolved.report);
    units.push(usedUnits(world, resolved.report, state.cumulativeUnits - before));
    watch?.(quarter, state.demandMultiplier);
  }
  return { reports, units };
}

/** Units by provider: the quarter's total split like volume, which is revenue at the book's price. */
function usedUnits(world: World, report: QuarterReport, total: number): number[] {
  return world.providers.map((_, p) =>
    report.market > 0 ? (total * (report.lines.revenue[p] ?? 0)) / report.market : 0,
  );
}

/** What a seat on history orders in a quarter, its halls included. */
function historyOrders(world: World, provider: number, quarter: number): Orders | undefined {
  return world.history[provider]?.[quarter];
}

/** History's halls: smooth growth to the volume of the quarters after they open, at the use of the start (SPEC ANC5). */
function withHalls(world: World, units: readonly (readonly number[])[]): World {
  const P = world.providers.length;
  const halls = new Array<number>(world.quarters * P).fill(0);
  const startUnderway = new Array<number>(P).fill(0);
  const keep = 1 - world.capacity.retirement;
  world.providers.forEach((one, p) => {
    if (!one.playable) return;
    const need = (quarter: number) => smoothVolume(units, p, quarter) / (one.utilisationPct / 100);
    let have = (world.anchors.startUnits[p] ?? 0) * keep;
    startUnderway[p] = roundMoney(Math.max(0, need(1) - have));
    have += startUnderway[p] ?? 0;
    for (let quarter = 0; quarter < world.quarters; quarter++) {
      have *= keep;
      const count = Math.max(0, Math.round((need(quarter + 2) - have) / world.capacity.hallUnits));
      halls[quarter * P + p] = count;
      have += count * world.capacity.hallUnits;
    }
  });
  return withPlannedHalls(anchored(world, { halls, startUnderway }));
}

/** Puts the solved halls into history's orders. */
function withPlannedHalls(world: World): World {
  const P = world.providers.length;
  const history = world.history.map((seat, p) =>
    seat.map((orders, quarter) => ({
      ...orders,
      build: { ...orders.build, begin: placeHalls(world, p, world.anchors.halls[quarter * P + p] ?? 0) },
    })),
  );
  return { ...world, history };
}

/** Geometric mean of a provider's use around a quarter; past the end it grows like the last year. */
function smoothVolume(units: readonly (readonly number[])[], p: number, quarter: number): number {
  const at = (q: number): number => {
    const last = units.length - 1;
    if (q <= last) return Math.max(1, units[Math.max(0, q)]?.[p] ?? 1);
    const growth = Math.max(1, units[last]?.[p] ?? 1) / Math.max(1, units[Math.max(0, last - 4)]?.[p] ?? 1);
    return Math.max(1, units[last]?.[p] ?? 1) * exp((log(growth) / 4) * (q - last));
  };
  return exp((log(at(quarter - 1)) + log(at(quarter)) + log(at(quarter + 1))) / 3);
}

/** What the group had to give, or could take, for history to keep its usual cash (SPEC ANC6). */
function supports(world: World, reports: readonly QuarterReport[]): number[] {
  const P = world.providers.length;
  const support = new Array<number>(world.quarters * P).fill(0);
  world.providers.forEach((one, p) => {
    if (!one.playable) return;
    let cash = usualCash(world, p, startRevenue(world, p));
    reports.forEach((report, quarter) => {
      const line = (name: keyof QuarterReport['lines']) => report.lines[name][p] ?? 0;
      const flow =
        line('profit') + line('depreciation') - line('fines') + line('grants') + line('otherCash') - line('investment');
      const wanted = usualCash(world, p, line('revenue'));
      const given = Math.round(wanted - cash - flow);
      support[quarter * P + p] = given;
      cash += flow + given;
    });
  });
  return support;
}
