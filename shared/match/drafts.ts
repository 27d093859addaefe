import { budgetInStep } from '#shared/rules/orders/start-orders.ts';
import type { World } from '#shared/rules/world.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import type { Match } from './match.ts';
import { closedLever } from './open-levers.ts';

type Drafted = Pick<Match, 'drafts' | 'last' | 'opens' | 'quarter'>;

/**
 * A team's orders for the quarter in planning. A research budget that the schedule keeps closed grows with the field, so
 * that nobody falls behind by a lever that cannot be set; null where no team sits.
 */
export function draftOf(world: World, match: Drafted, seat: number): Orders | null {
  const draft = match.drafts[seat] ?? null;
  if (draft === null || closedLever(match, 'research.budgetCnyMn') === undefined) return draft;
  const before = match.last[seat]?.research.budgetCnyMn ?? draft.research.budgetCnyMn;
  const budgetCnyMn = budgetInStep(world, seat, match.quarter, before);
  return { ...draft, research: { ...draft.research, budgetCnyMn } };
}
