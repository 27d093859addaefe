import { expect, test } from 'vitest';
import { loadScenario } from '#shared/scenario/load.ts';
import { LANGUAGES } from '#shared/scenario/words.ts';
import { readScenarioFiles, scenarioEntry } from '../../server/scenario-files.ts';

const ENTRY = scenarioEntry('.', 'how-china-killed-alibabas-cloud');
const { scenario } = loadScenario(readScenarioFiles(ENTRY), ENTRY);
if (scenario === undefined) throw new Error('the built-in scenario has errors');
const providers = Object.values(scenario.providers);

test.each(LANGUAGES)(
  'No two companies of the built-in scenario are called alike in %s, nor too long for a chart',
  (language) => {
    const names = providers.map(
      ({ shortName }) => (typeof shortName === 'string' ? shortName : shortName[language]) ?? '',
    );
    expect(new Set(names).size).toBe(providers.length);
    for (const name of names) expect(name).toMatch(language === 'zh' ? /^.{2,5}$/ : /^.{2,12}$/);
  },
);
