import { seedOf } from '#shared/kernel/luck.ts';
import { normalResearch, repeatOrders } from '#shared/rules/orders/start-orders.ts';
import type { QuarterReport } from '#shared/rules/report.ts';
import { resolveQuarter } from '#shared/rules/resolve-quarter.ts';
import type { WorldState } from '#shared/rules/state.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import { SEGMENTS } from '#shared/scenario/words.ts';
import type { Guess } from './guess-state.ts';
import { FARTHEST } from './guess-world.ts';

/** What a quarter is expected to bring a seat. Money in CNY mn; shares of the market and the chance in percent. */
export type ForecastQuarter = {
  readonly share: number;
  /** [s] percent of the segment's revenue. */
  readonly segmentShares: readonly number[];
  readonly revenue: number;
  readonly profit: number;
  readonly cash: number;
  readonly debt: number;
  /** Mean and peak use of capacity, 0 to 1 and above. */
  readonly use: number;
  readonly peakUse: number;
  /** What customers of the next quarter will know of it, 0 to 1. */
  readonly reliability: number;
  /** Contested volume won, and volume turned away for lack of room, CNY mn. */
  readonly won: number;
  readonly turnedAway: number;
  /** Strike chance; undefined without weather. */
  readonly chance: number | undefined;
};

const FORECAST_QUARTERS = 4;

/**
 * What comes of a seat's orders (SPEC FOR6): the rules themselves on the guessed state. The seat repeats after the first
 * quarter, rivals repeat throughout, nobody has luck, and what nobody can know (events, strikes, bids) does not happen.
 */
export function forecast(guess: Guess, orders: Orders, quarters = FORECAST_QUARTERS): ForecastQuarter[] {
  return forecastRun(guess, orders, quarters).quarters;
}

/** A forecast with what it was read from: the guessed reports, and the state after the last of them. */
export type ForecastRun = {
  readonly quarters: ForecastQuarter[];
  readonly reports: readonly QuarterReport[];
  readonly state: Readonly<WorldState>;
};

export function forecastRun(guess: Guess, orders: Orders, quarters = FORECAST_QUARTERS): ForecastRun {
  const { world, seat, outlook } = guess;
  const result: ForecastQuarter[] = [];
  const reports: QuarterReport[] = [];
  let state = guess.state;
  let own = orders;
  for (let n = 0; n < Math.min(quarters, FARTHEST); n++) {
    const all = guess.orders.map((one, p) => (p === seat ? own : one && inStep(guess, one, p, state.quarter)));
    const resolved = resolveQuarter(world, {
      state,
      orders: all,
      seed: seedOf('forecast'),
      mode: 'calm',
      anchoring: { reference: undefined, roomy: false },
    });
    const told = n === 0 ? outlook?.[own.government.posture].chance : resolved.report.outlook[seat]?.chance;
    result.push(quarterOf(resolved.report, resolved.state, seat, told));
    reports.push(resolved.report);
    state = withRivalsAsBefore(resolved.state, guess);
    own = repeatOrders(own);
  }
  return { quarters: result, reports, state };
}

/** A rival's research keeps up with the field in every quarter. */
function inStep({ world }: Guess, orders: Orders, p: number, quarter: number): Orders {
  return { ...orders, research: { ...orders.research, budgetCnyMn: normalResearch(world, p, quarter) } };
}

/** Nobody knows how rivals' service and good name change: they stay as they were guessed. */
function withRivalsAsBefore(state: WorldState, { seat, state: guessed }: Guess): WorldState {
  const held = (now: readonly number[], before: readonly number[]) =>
    now.map((one, p) => (p === seat ? one : (before[p] ?? one)));
  return {
    ...state,
    reliability: held(state.reliability, guessed.reliability),
    trustPrivate: held(state.trustPrivate, guessed.trustPrivate),
    trustGovernment: held(state.trustGovernment, guessed.trustGovernment),
  };
}

function quarterOf(
  report: QuarterReport,
  state: Readonly<WorldState>,
  seat: number,
  chance: number | undefined,
): ForecastQuarter {
  const P = report.share.length;
  const line = (name: keyof QuarterReport['lines']) => report.lines[name][seat] ?? 0;
  return {
    share: report.share[seat] ?? 0,
    segmentShares: SEGMENTS.map((_, s) => {
      const all = report.segmentRevenue.slice(s * P, (s + 1) * P).reduce((sum, one) => sum + one, 0);
      return all > 0 ? (100 * (report.segmentRevenue[s * P + seat] ?? 0)) / all : 0;
    }),
    revenue: line('revenue'),
    profit: line('profit'),
    cash: line('cash'),
    debt: line('debt'),
    use: report.use[seat] ?? 0,
    peakUse: report.peakUse[seat] ?? 0,
    reliability: state.reliability[seat] ?? 1,
    won: SEGMENTS.reduce((sum, _, s) => sum + (report.won[s * P + seat] ?? 0), 0),
    turnedAway: report.turnedAway[seat] ?? 0,
    chance,
  };
}
