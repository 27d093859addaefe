import type { QuarterReport } from '#shared/rules/report.ts';
import { type Modifier, modifierWeight, type WorldState } from '#shared/rules/state.ts';
import type { World } from '#shared/rules/world.ts';
import { mayKnowEvent } from './visibility.ts';

/** Less than this, in CNY mn of revenue to the first order, is nothing. */
const LEAST = 1e-6;

/**
 * Events of the quarter just over that the seat may know and that moved what draws customers to it or to others, the
 * heaviest for the seat first: what is the same for everybody in a segment moves no share.
 *
 * @param state - After the quarter, whose modifiers still say what each event put there.
 */
export function eventsFelt(
  world: World,
  state: Readonly<Pick<WorldState, 'modifiers'>>,
  report: QuarterReport | undefined,
  seat: number,
): string[] {
  if (report === undefined) return [];
  const known = new Set(report.events.filter((one) => mayKnowEvent(world, one, seat)).map((one) => one.event));
  return [...known]
    .map((event) => {
      const pulls = state.modifiers.filter((one) => one.event === event && one.word === 'attraction');
      return { event, weight: Math.abs(pulls.reduce((sum, one) => sum + felt(world, one, report, seat), 0)) };
    })
    .filter((one) => one.weight > LEAST)
    .sort((a, b) => b.weight - a.weight)
    .map((one) => one.event);
}

/** CNY mn of the seat's revenue that a change of pull is worth to the first order: its own, less the mean of all. */
function felt(world: World, pull: Modifier, { quarter, segmentRevenue }: QuarterReport, seat: number): number {
  const P = world.providers.length;
  const change = pull.amount * (modifierWeight(pull, quarter) - modifierWeight(pull, quarter - 1));
  const touches = (p: number) => pull.providers.length === 0 || pull.providers.includes(p);
  return pull.segments.reduce((sum, s) => {
    const revenue = segmentRevenue.slice(s * P, (s + 1) * P);
    const all = revenue.reduce((total, one) => total + one, 0);
    const touched = revenue.reduce((total, one, p) => total + (touches(p) ? one : 0), 0);
    if (all <= 0) return sum;
    return sum + change * (revenue[seat] ?? 0) * ((touches(seat) ? 1 : 0) - touched / all);
  }, 0);
}
