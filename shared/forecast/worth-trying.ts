import { checkOrders } from '#shared/rules/orders/check.ts';
import { type PriceList, spendingOf } from '#shared/rules/orders/spending.ts';
import { type ScoreInputs, scoreGain, scoreInputs, takeOver } from '#shared/rules/score.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import type { Posture } from '#shared/scenario/words.ts';
import { POSTURES } from '#shared/scenario/words.ts';
import { type ChangedOrders, changedOrders, type LeverChange, type TryKind } from './changed-levers.ts';
import { type ForecastRun, forecastRun } from './forecast.ts';
import type { Guess } from './guess-state.ts';

/** One thing done otherwise, and what it would have come to by what the seat knew when it planned. */
export type LeverTry = {
  readonly kind: TryKind;
  readonly changes: readonly LeverChange[];
  /** Where a control sets the segments of a group together: the changes hold the whole group. */
  readonly grouped?: true;
  /** Points of score by the yardstick below. */
  readonly gain: number;
  /** Points of market share after four quarters. */
  readonly share: number;
  /** Operating profit over four quarters, CNY mn. */
  readonly profit: number;
  /** Cash less debt after four quarters, CNY mn; undefined in a match of an older version. */
  readonly cash?: number;
  /** Points of quality after four quarters, the mean of the three. */
  readonly quality: number;
  /** Points of strike chance: in the quarter itself, and on average in the three after it. */
  readonly chance: number;
  readonly chanceLater: number;
};

/** Another posture under which the strike that came was less likely; chances in percent. */
export type PostureTry = {
  readonly from: Posture;
  readonly to: Posture;
  readonly was: number;
  readonly instead: number;
};

/** What a seat might have done otherwise: the best step that its forecast knows, and, where it was struck, a posture. */
export type WorthTrying = { readonly step: LeverTry | null; readonly posture: PostureTry | null };

/** Less than this, in points of score, is not worth a sentence. */
export const LEAST_GAIN = 0.3;
/** What is less than this is written as nothing: points of share and quality, points of chance, CNY mn. */
export const SHOWN_FROM = { points: 0.05, chance: 0.5, money: 5 } as const;
/** Less than this, in points of chance, no posture is worth a sentence. */
const LEAST_CHANCE = 1;

/** Whether something that speaks for the step can be seen in its figures. */
export function showsGain({ share, profit, cash = 0, quality, chance, chanceLater }: LeverTry): boolean {
  const { points, money } = SHOWN_FROM;
  if (share >= points || quality >= points || profit >= money || cash >= money) return true;
  return Math.min(chance, chanceLater) <= -SHOWN_FROM.chance;
}

/**
 * The best of the own orders with one thing done otherwise (SPEC FOR9); null where none gains enough, or nothing of what
 * it gains would show.
 *
 * The yardstick is the score's own: what each outcome is worth in its parts after four forecast quarters, by their
 * weights and scales. Nothing strikes in a forecast, so a point of mean strike chance counts like a point of charge.
 *
 * @param base - The forecast of the orders as they were carried out, four quarters.
 * @param within - What the seat could set.
 */
export function worthTrying(
  guess: Guess,
  orders: Orders,
  prices: PriceList,
  base: ForecastRun,
  within: Within = {},
): LeverTry | null {
  const worth = outcome(guess, base);
  let best: LeverTry | null = null;
  for (const one of legalChanges(guess, orders, prices, base, within)) {
    const run = forecastRun(guess, one.orders);
    const gain = scoreGain(guess.world, outcome(guess, run), worth);
    if (gain < Math.max(LEAST_GAIN, best?.gain ?? 0)) continue;
    const step = { ...told(guess, one, run, base), gain };
    if (showsGain(step)) best = step;
  }
  return best;
}

/** What of the levers a seat could set, and how. */
export type Within = {
  /** Where prices and teams are set for groups of segments: last quarter's orders, as for the control. */
  readonly placedAs?: Orders | undefined;
  /** Whether a lever can be set in the quarter in which the step would be tried. */
  readonly isOpen?: (lever: string) => boolean;
};

/** Changed orders that could have been carried out and paid, by levers that can be set. */
export function legalChanges(
  guess: Guess,
  orders: Orders,
  prices: PriceList,
  base: ForecastRun,
  { placedAs, isOpen = () => true }: Within = {},
): ChangedOrders[] {
  const { world, state, seat } = guess;
  // money is asked of the true price list; answers and bids, of which a guess knows nothing, stay as they were
  const refusals = (all: Orders) =>
    checkOrders(world, state, seat, all)
      .filter((one) => one.code !== 'MONEY_SHORT')
      .map((one) => `${one.lever} ${one.code}`);
  const before = refusals(orders);
  return changedOrders(guess, orders, prices, base, placedAs).filter(
    (one) =>
      one.changes.every(({ lever }) => isOpen(lever)) &&
      spendingOf(prices, one.orders).total <= prices.available &&
      refusals(one.orders).every((refusal) => before.includes(refusal)),
  );
}

function outcome({ seat, state }: Guess, run: ForecastRun): ScoreInputs {
  const report = run.reports.at(-1);
  if (report === undefined) throw new RangeError('a forecast has quarters');
  const inputs = scoreInputs(run.state, report, seat, takeOver(state));
  return { ...inputs, charge: inputs.charge - mean(run.quarters.map((one) => one.chance ?? 0)) };
}

function told(
  { seat }: Guess,
  { kind, changes, grouped }: ChangedOrders,
  run: ForecastRun,
  base: ForecastRun,
): Omit<LeverTry, 'gain'> {
  const chances = run.quarters.map((one, n) => (one.chance ?? 0) - (base.quarters[n]?.chance ?? 0));
  const profit = (one: ForecastRun) => one.quarters.reduce((sum, { profit }) => sum + profit, 0);
  const cash = ({ state }: ForecastRun) => (state.cash[seat] ?? 0) - (state.debt[seat] ?? 0);
  return {
    kind,
    changes,
    ...(grouped && { grouped }),
    share: (run.quarters.at(-1)?.share ?? 0) - (base.quarters.at(-1)?.share ?? 0),
    profit: profit(run) - profit(base),
    cash: cash(run) - cash(base),
    quality: mean(qualityOf(run, seat)) - mean(qualityOf(base, seat)),
    chance: chances[0] ?? 0,
    chanceLater: mean(chances.slice(1)),
  };
}

const qualityOf = ({ state }: ForecastRun, seat: number) => state.quality.slice(seat * 3, seat * 3 + 3);

function mean(list: readonly number[]): number {
  return list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length);
}

/** For a seat that was struck: the posture under which its own outlook had shown the least chance. */
export function saferPosture({ outlook }: Guess, from: Posture): PostureTry | null {
  if (outlook === undefined) return null;
  const was = outlook[from].chance;
  const [safest] = POSTURES.map((to) => ({ from, to, was, instead: outlook[to].chance })).sort(
    (a, b) => a.instead - b.instead,
  );
  return safest !== undefined && was - safest.instead >= LEAST_CHANCE ? safest : null;
}
