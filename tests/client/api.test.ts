import { afterEach, expect, test, vi } from 'vitest';
import { readContent, readHandbook, readRulebook } from '../../client/net/api.ts';
import { OWN_BUILD } from '../../client/net/own-build.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('What a browser keeps of a content for ever is asked for by the build that reads it', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    return Promise.resolve(Response.json({}));
  });
  await readContent('abc');
  await readRulebook('abc');
  await readHandbook({ hash: 'abc' });
  const build = `?build=${OWN_BUILD}`;
  expect(asked).toEqual([
    `/api/content/abc${build}`,
    `/api/content/abc/rulebook${build}`,
    `/api/content/abc/handbook${build}`,
  ]);
});
