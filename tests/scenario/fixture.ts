import { readFileSync } from 'node:fs';
import type { Scenario } from '#shared/scenario/format/scenario.ts';
import type { Files } from '#shared/scenario/load.ts';
import { loadScenario } from '#shared/scenario/load.ts';

export const ENTRY = 'small/scenario.yaml';
const NAMES = ['scenario', 'market', 'map', 'providers', 'events', 'computer'].map((name) => `small/${name}.yaml`);

/** A valid scenario of two seats, four provinces and eight quarters. */
export const SMALL: Files = Object.fromEntries(
  NAMES.map((name) => [name, readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')]),
);

/** The small scenario with one text of one of its files replaced; the text must be there. */
export function smallWith(file: string, from: string, to: string): Files {
  const path = `small/${file}.yaml`;
  const text = SMALL[path] ?? '';
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  return { ...SMALL, [path]: text.replace(from, () => to) };
}

export function smallScenario(files: Files = SMALL): Scenario {
  const { scenario, findings } = loadScenario(files, ENTRY);
  if (scenario === undefined) throw new Error(JSON.stringify(findings));
  return scenario;
}

/** `path:line:column` of the first occurrence of a text in one of the files. */
export function placeOf(files: Files, file: string, mark: string): string {
  const path = `small/${file}.yaml`;
  const before = (files[path] ?? '').split(mark)[0] ?? '';
  const lines = before.split('\n');
  return `${path}:${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}
