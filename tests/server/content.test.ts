import { expect, test } from 'vitest';
import { SCORE_PARTS } from '#shared/rules/score.ts';
import { ROOT } from '../../server/build.ts';
import { contentOf, readContent } from '../../server/matches/content.ts';
import { scenarioEntry } from '../../server/scenario-files.ts';
import { worldOfFile } from '../../server/scenario-world.ts';

const made = worldOfFile(scenarioEntry(ROOT, 'how-china-killed-alibabas-cloud'));
if (!made.ok) throw new Error('the built-in scenario has errors');
const { body } = contentOf(made.scenario, made.world);

/** Today's content as an earlier version stored it: without what it did not know. */
function stored(format: 1 | 2): string {
  const content = JSON.parse(body);
  const { scoring, policy } = content.scenario;
  content.format = format;
  for (const part of ['halls', 'research', 'charge']) delete scoring[part];
  if (format === 1) {
    for (const figure of ['complianceMark', 'chargePerBreach']) delete policy.weather[figure];
    for (const part of ['certificates', 'programme', 'ownership']) delete policy[part];
  }
  return JSON.stringify(content);
}

test('Content is read as it was stored', () => {
  const { scenario, world } = readContent(body);
  expect(scenario).toEqual(made.scenario);
  expect(world.scoring).toEqual(made.world.scoring);
  expect(world.anchors).toEqual(made.world.anchors);
});

test('Content of format 2 goes on without what is carried out of the last quarter: it weighs nothing', () => {
  const { world, scenario } = readContent(stored(2));
  const { halls, research, charge, ...rest } = world.scoring;
  expect([halls, research, charge].map((part) => part.weight)).toEqual([0, 0, 0]);
  expect(rest).toEqual({ ...made.world.scoring, halls: undefined, research: undefined, charge: undefined });
  expect(scenario.policy).toEqual(made.scenario.policy);
});

test('Content of format 1 goes on without certificates, breaches and carried parts', () => {
  const { world } = readContent(stored(1));
  expect(world.certificates).toEqual([]);
  expect(world.weather?.chargePerBreach).toBe(0);
  expect(SCORE_PARTS.filter((part) => world.scoring[part].weight === 0)).toEqual(['halls', 'research', 'charge']);
});
