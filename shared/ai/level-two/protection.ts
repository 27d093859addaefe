import { clamp } from '#shared/kernel/grid.ts';
import type { Posture } from '#shared/scenario/words.ts';
import type { View } from './view.ts';

/**
 * What some points more on the rod are worth in a quarter, CNY mn: only as many as the own strike chance has above its
 * floor, times what the persona would pay not to be struck.
 */
export function rodWorth(view: View, points: number): number {
  const { world, situation, persona, revenue } = view;
  if (world.weather === undefined || situation.own.outlook === undefined) return 0;
  const spare = Math.max(0, situation.own.outlook.quiet.chance - world.weather.chanceFloor);
  return (Math.min(points, spare) / 100) * persona.caution * revenue;
}

/**
 * What the strikes that a posture invites cost, CNY mn: this quarter by its own chance, later by the charge that it leaves
 * over quiet and that decays slowly (SPEC WEA1), as far as that lifts the chance above its floor.
 */
export function strikeCost(view: View, posture: Posture): number {
  const { world, situation, persona, revenue } = view;
  const rules = world.weather;
  const { outlook } = situation.own;
  if (rules === undefined || outlook === undefined) return 0;
  const calm = outlook.quiet.charge - outlook.quiet.rod;
  const left = rules.chargeKept * (outlook[posture].charge - outlook.quiet.charge);
  const lifted = clamp(calm + left, rules.chanceFloor, 100) - clamp(calm, rules.chanceFloor, 100);
  const points = outlook[posture].chance + lifted / Math.max(0.1, 1 - rules.chargeKept);
  return (points / 100) * persona.caution * revenue;
}
