import { type Finding, finding, hasErrors } from '#shared/scenario/findings.ts';
import { type LoadOptions, loadScenario } from '#shared/scenario/load.ts';
import { extendedScenario, loadPack } from '#shared/scenario/pack.ts';
import { ROOT } from '../../build.ts';
import { readScenarioFiles, scenarioEntry } from '../../scenario-files.ts';

/** Findings of one scenario or pack on disk. A pack's base is looked for in assets/scenarios. */
export function checkFile(entry: string, options: LoadOptions = {}): readonly Finding[] {
  const files = readScenarioFiles(entry);
  const extended = extendedScenario(files, entry);
  if (extended === undefined) return loadScenario(files, entry, options).findings;
  const top = { file: entry, line: 1, column: 1 };
  const baseEntry = scenarioEntry(ROOT, extended);
  const baseFiles = /^[a-z][a-z0-9-]*$/.test(extended) ? readScenarioFiles(baseEntry) : {};
  if (!Object.hasOwn(baseFiles, baseEntry))
    return [finding(top, 'SCN12', { kind: 'scenario', id: extended.slice(0, 80), near: '' })];
  const base = loadScenario(baseFiles, baseEntry);
  if (base.scenario === undefined || hasErrors(base.findings)) return [finding(top, 'SCN51', { scenario: extended })];
  return loadPack(files, entry, base.scenario, options).findings;
}
