import type { World } from '#shared/rules/world.ts';
import { type Finding, hasErrors } from '#shared/scenario/findings.ts';
import type { Scenario } from '#shared/scenario/format/scenario.ts';
import { loadScenario } from '#shared/scenario/load.ts';
import { extendedScenario, loadPack } from '#shared/scenario/pack.ts';
import { prepareChanged, prepareWorld } from '#shared/scenario/prepare-world.ts';
import { ROOT } from './build.ts';
import { readScenarioFiles, scenarioEntry } from './scenario-files.ts';

export type WorldOfFile =
  | { readonly ok: true; readonly world: World; readonly scenario: Scenario }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** The world of a scenario or pack on disk, or the findings that keep it from being played. */
export function worldOfFile(entry: string): WorldOfFile {
  const files = readScenarioFiles(entry);
  const extended = extendedScenario(files, entry);
  if (extended === undefined) {
    const { scenario, findings } = loadScenario(files, entry);
    return scenario === undefined || hasErrors(findings)
      ? { ok: false, findings }
      : { ok: true, scenario, world: prepareWorld(scenario) };
  }
  const baseEntry = scenarioEntry(ROOT, extended);
  const base = loadScenario(readScenarioFiles(baseEntry), baseEntry);
  if (base.scenario === undefined) return { ok: false, findings: base.findings };
  const { scenario, findings } = loadPack(files, entry, base.scenario);
  if (scenario === undefined || hasErrors(findings)) return { ok: false, findings };
  return { ok: true, scenario, world: prepareChanged(base.scenario, scenario) };
}
