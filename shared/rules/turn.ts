import type { Seed } from '../kernel/luck.ts';
import type { Orders } from '../scenario/format/orders.ts';
import type { Mode, Posture } from '../scenario/words.ts';
import type { QuarterReport } from './report.ts';
import type { WorldState } from './state.ts';
import type { Workspace } from './workspace.ts';
import type { World } from './world.ts';

/** One quarter in the making: what the stages read and write. `state` starts as a copy of `before`. */
export type Turn = {
  readonly world: World;
  readonly before: Readonly<WorldState>;
  readonly state: WorldState;
  /** By provider; aggregates have none. */
  readonly orders: readonly (Orders | undefined)[];
  readonly seed: Seed;
  readonly mode: Mode;
  readonly work: Workspace;
  readonly report: QuarterReport;
  /** The anchor runs replace a rule while they measure what it rests on. */
  readonly anchoring: Anchoring | undefined;
};

/** `reference` collects [s][c] attraction and holds demand at its path; `roomy` leaves every provider room. */
export type Anchoring = { readonly reference: number[] | undefined; readonly roomy: boolean };

/** How a seat speaks this quarter; who takes no orders keeps quiet. */
export function postureOf(turn: Pick<Turn, 'orders'>, p: number): Posture {
  return turn.orders[p]?.government.posture ?? 'quiet';
}
