import { solveAnchors } from '#shared/rules/anchors/solve.ts';
import type { World } from '#shared/rules/world.ts';
import { compileScenario, datedHistory } from './compile.ts';
import type { Scenario } from './format/scenario.ts';

/** A checked scenario compiled and with its anchors solved: what matches are played on. Some tens of milliseconds. */
export function prepareWorld(scenario: Scenario): World {
  return solveAnchors(compileScenario(scenario), datedHistory(scenario));
}

/**
 * A scenario as a pack has changed it. Its anchors are the base's: were they solved anew with other events, adding or
 * removing one would change nothing (SPEC ANC).
 */
export function prepareChanged(base: Scenario, changed: Scenario): World {
  const anchored = solveAnchors(compileScenario(base, changed.events), datedHistory(base));
  return { ...anchored, events: compileScenario(changed, base.events).events };
}
