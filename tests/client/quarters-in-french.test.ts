import { expect, test } from 'vitest';
import { texts } from '../../client/i18n/fr/texts.ts';

/** Every text that names a quarter, with where it stands. */
const NAMED = Object.entries(texts).flatMap(([area, all]) =>
  Object.entries(all).flatMap(([key, text]) =>
    /\{\{(?:quarter|first|last|opens)\}\}/.test(text) && !text.includes('{{second}}')
      ? [`${area}.${key}: ${text}`]
      : [],
  ),
);

const BARE = /(?:^|\s)(?:à|après|avant|de|dès|en|fin|pour|préparer) \{\{(?:quarter|first|last|opens)\}\}/i;

test('A French quarter has its article: au T3 2020, du T3 2020, dès le T3 2020', () => {
  expect(NAMED.length).toBeGreaterThan(20);
  expect(NAMED.filter((text) => BARE.test(text))).toEqual([]);
});
