import { expect, test } from 'vitest';
import { namedWords } from '#shared/match/named-words.ts';
import { loadScenario } from '#shared/scenario/load.ts';
import { ENTRY, SMALL } from './fixture.ts';

const { scenario } = loadScenario(SMALL, ENTRY);
if (scenario === undefined) throw new Error('the small scenario has errors');
const [first, second] = Object.values(scenario.providers).map(({ shortName }) =>
  typeof shortName === 'string' ? shortName : shortName.en,
);

test('An event names whom it struck, in each language that it speaks', () => {
  const words = { en: 'A part of {provider} leaks.', fr: 'Une part de {provider} fuit.' };
  expect(namedWords(words, [0], scenario)).toMatchObject({ en: `A part of ${first} leaks.` });
  expect(namedWords(words, [0], scenario)).not.toHaveProperty('zh');
  expect(namedWords('{provider} leaks.', [0, 1], scenario)).toEqual({ en: `${first} and ${second} leaks.` });
});

test('An event that names nobody, or that is meant for all, says what is written', () => {
  const words = { en: 'Diggers hit a cable.' };
  expect(namedWords(words, [0], scenario)).toBe(words);
  expect(namedWords('A cable of {provider}.', [], scenario)).toBe('A cable of {provider}.');
});
