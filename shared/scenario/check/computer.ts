import type { Scenario } from '../format/scenario.ts';
import { checkId, type Reporter } from './reporter.ts';

/** A persona that a provider names is one of the scenario's. */
export function checkComputer(report: Reporter, scenario: Scenario): void {
  const known = { kind: 'persona', ids: Object.keys(scenario.computer?.personas ?? {}) } as const;
  for (const [id, { persona }] of Object.entries(scenario.providers))
    if (persona !== undefined) checkId(report, ['providers', id, 'persona'], persona, known);
}
