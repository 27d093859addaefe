import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from '#shared/scenario/load.ts';

/** Nothing larger is read from disk; the check refuses far smaller texts with a finding of its own. */
const LARGEST_BYTES = 8_000_000;

/** All YAML files beside a scenario's or pack's entry, by path. The entry's own path is kept as it was given. */
export function readScenarioFiles(entry: string): Files {
  const slash = entry.lastIndexOf('/');
  const prefix = entry.slice(0, slash + 1);
  const folder = dirname(entry);
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
  const own = entry.slice(slash + 1);
  const texts = [...new Set([own, ...names])].flatMap((name) => {
    const path = join(folder, name);
    if (!existsSync(path) || !statSync(path).isFile()) return [];
    return [[prefix + name, readText(path)] as const];
  });
  return Object.fromEntries(texts);
}

/** What is too large to read is handed on as a text just as long, so that the check says so with its own code. */
function readText(path: string): string {
  const { size } = statSync(path);
  return size > LARGEST_BYTES ? ' '.repeat(size > 100_000_000 ? LARGEST_BYTES : size) : readFileSync(path, 'utf8');
}

/** Where a scenario's entry file lies. */
export function scenarioEntry(root: string, id: string): string {
  return `${root}/assets/scenarios/${id}/scenario.yaml`;
}
