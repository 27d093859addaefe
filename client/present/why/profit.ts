import { CAUSES, COSTS, type SeatWhy } from '#shared/rules/why/seat-why.ts';
import { roundedParts, roundedTo } from './rounding.ts';
import { laidOut, type Step, sum, type Waterfall } from './waterfall.ts';

/** What is shown by name of each list; the rest is in a row that opens. */
const NAMED = 3;
/** Narrowest range of the axis, CNY mn. */
const LEAST = 20;

/**
 * From the operating profit before to that after: the market's growth, what the share's causes brought, what costs took.
 *
 * @param step - CNY mn of the last decimal that is shown: what is shown adds up on it.
 */
export function profitWaterfall({ profit }: SeatWhy, step: number): Waterfall {
  const [before, after] = [roundedTo(profit.before, step), roundedTo(profit.after, step)];
  const exact = [profit.market, ...profit.causes, ...profit.costs];
  const shown = roundedParts(exact, after - before, step);
  const causes = CAUSES.map((cause, c) => ({
    subject: { kind: 'cause', cause } as const,
    amount: shown[1 + c] ?? 0,
    exact: exact[1 + c] ?? 0,
  }));
  const costs = COSTS.map((cost, c) => ({
    subject: { kind: 'cost', cost } as const,
    amount: shown[1 + CAUSES.length + c] ?? 0,
    exact: exact[1 + CAUSES.length + c] ?? 0,
  }));
  const steps: Step[] = [
    { subject: { kind: 'market' }, amount: shown[0] ?? 0 },
    ...grouped('causes', causes),
    ...grouped('costs', costs),
  ];
  return laidOut(before, after, steps, LEAST);
}

/** CNY mn of the last decimal of a waterfall of profit: small units are told in millions, large ones in tens of them. */
export function profitStep({ profit }: SeatWhy): 1 | 10 {
  const largest = Math.max(
    ...[profit.before, profit.after, profit.market, ...profit.causes, ...profit.costs].map(Math.abs),
  );
  return largest < 1000 ? 1 : 10;
}

function grouped(kind: 'causes' | 'costs', all: readonly (Step & { readonly exact: number })[]): Step[] {
  const moved = all.filter((one) => one.exact !== 0).sort((a, b) => Math.abs(b.exact) - Math.abs(a.exact));
  const many = moved.length === NAMED + 1 ? NAMED + 1 : NAMED;
  const rest = moved.slice(many);
  return [
    ...moved.slice(0, many),
    ...(rest.length === 0 ? [] : [{ subject: { kind, inside: rest }, amount: sum(rest) } as const]),
  ];
}
