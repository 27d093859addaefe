import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatFinding } from '#shared/scenario/findings.ts';
import { loadScenario } from '#shared/scenario/load.ts';
import { loadPack } from '#shared/scenario/pack.ts';
import { checkFile } from '../../server/cli/scenario/check-files.ts';
import { readScenarioFiles, scenarioEntry } from '../../server/scenario-files.ts';

const SHIPPED = globSync(['assets/scenarios/*/scenario.yaml', 'assets/packs/*.yaml']);

test('all shipped scenarios and packs have no findings', () => {
  const lines = SHIPPED.flatMap((entry) => checkFile(entry, { languages: true })).map((one) =>
    formatFinding(one, 'en'),
  );
  expect(lines).toEqual([]);
});

test('the packs that assets/README.md teaches have no findings', () => {
  const readme = readFileSync('assets/README.md', 'utf8');
  const taught = [...readme.matchAll(/```yaml\n(formatVersion.*?)```/gs)].map(([, pack]) => pack ?? '');
  expect(taught).toHaveLength(2);
  const entry = scenarioEntry('.', 'how-china-killed-alibabas-cloud');
  const base = loadScenario(readScenarioFiles(entry), entry).scenario;
  if (base === undefined) throw new Error('the built-in scenario has errors');
  for (const pack of taught) expect(loadPack({ 'my-class.yaml': pack }, 'my-class.yaml', base).findings).toEqual([]);
});
