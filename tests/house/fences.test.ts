import { expect, test } from 'vitest';
import { ROOT } from '../../server/build.ts';
import { plant, run } from './workshop.ts';

const CLEAN = 'export const one = 1;\n';

/** Each row plants one fault in an otherwise empty house: the file, its text, and words of the complaint. */
const LINT_FAULTS: [string, string, string, string][] = [
  [
    'shared reads the clock',
    'shared/rules/planted.ts',
    'export const now = () => Date.now();\n',
    'time comes in as data',
  ],
  [
    'shared has luck of its own',
    'shared/rules/planted.ts',
    'export const luck = () => Math.random();\n',
    'not in the pure core',
  ],
  [
    'shared computes with the engine',
    'shared/rules/planted.ts',
    'export const e = Math.exp(1);\n',
    'not in the pure core',
  ],
  ['shared speaks', 'shared/rules/planted.ts', "console.log('x');\n", 'the core says nothing'],
  [
    'shared imports Node',
    'shared/rules/planted.ts',
    "import { join } from 'node:path';\n\nexport const a = join('b');\n",
    'browsers too',
  ],
  [
    'shared imports the server',
    'shared/rules/planted.ts',
    "import { a } from '../../server/a.ts';\n\nexport const b = a;\n",
    'knows nobody',
  ],
  [
    'shared imports a screen library',
    'shared/match/planted.ts',
    "import { useState } from 'react';\n\nexport const a = useState;\n",
    'plain rules',
  ],
  [
    'the page imports the server',
    'client/screens/planted.ts',
    "import { a } from '../../server/a.ts';\n\nexport const b = a;\n",
    'never imports the server',
  ],
  [
    'a screen talks to a room',
    'client/screens/planted.ts',
    "import { Client } from '@colyseus/sdk';\n\nexport const a = Client;\n",
    'only client/net',
  ],
  [
    'a screen draws with Phaser',
    'client/ui/planted.ts',
    "import { Game } from 'phaser';\n\nexport const a = Game;\n",
    'only client/board',
  ],
  [
    'the board imports Node',
    'client/board/planted.ts',
    "import { join } from 'node:path';\n\nexport const a = join('b');\n",
    'runs in a browser',
  ],
  [
    'the server imports the page',
    'server/planted.ts',
    "import { a } from '../client/a.ts';\n\nexport const b = a;\n",
    'never imports the page',
  ],
  [
    'a store knows the framework',
    'server/store/planted.ts',
    "import express from 'express';\n\nexport const a = express;\n",
    'know the frameworks',
  ],
  [
    'a room owns a rule',
    'server/rooms/planted.ts',
    "import { a } from '#shared/rules/a.ts';\n\nexport const b = a;\n",
    'own no rule',
  ],
  ['any slips in', 'shared/rules/planted.ts', 'export const a = (b: any) => b;\n', 'noExplicitAny'],
  [
    'a promise is forgotten',
    'server/planted.ts',
    'async function a(): Promise<number> {\n  return 1;\n}\na();\n',
    'noFloatingPromises',
  ],
  [
    'a test is skipped',
    'tests/rules/planted.test.ts',
    "import { test } from 'vitest';\n\ntest.skip('a', () => {});\n",
    'noSkippedTests',
  ],
  ['a file exports by default', 'shared/rules/planted.ts', 'export default 1;\n', 'noDefaultExport'],
];

test('An empty house passes lint, so a complaint comes from the planted fault', () => {
  const folder = plant({ 'shared/rules/planted.ts': CLEAN });
  expect(run('biome', folder, 'ci', '--colors=off', 'shared')).toMatchObject({ passed: true });
});

test.each(LINT_FAULTS)('Lint sees that %s', (_name, file, text, complaint) => {
  const verdict = run('biome', plant({ [file]: text }), 'lint', '--colors=off', file);
  expect(verdict.said).toContain(complaint);
  expect(verdict.passed).toBe(false);
});

test('Lint sees two files that import each other', () => {
  const folder = plant({
    'shared/rules/one.ts': "import { two } from './two.ts';\n\nexport const one = () => two;\n",
    'shared/rules/two.ts': "import { one } from './one.ts';\n\nexport const two = () => one;\n",
  });
  expect(run('biome', folder, 'lint', '--colors=off', 'shared').said).toContain('noImportCycles');
});

test('Format sees a file that nobody formatted', () => {
  const folder = plant({ 'shared/rules/planted.ts': 'export const   one = "1"\n' });
  expect(run('biome', folder, 'ci', '--colors=off', 'shared')).toMatchObject({ passed: false });
});

const TYPE_FAULTS: [string, string, string, string][] = [
  ['shared uses the page', 'shared', 'export const a = document.title;\n', "'document'"],
  ['shared uses Node', 'shared', 'export const a = process.pid;\n', "'process'"],
  ['the page uses Node', 'client', 'export const a = process.pid;\n', "'process'"],
  ['the server uses the page', 'server', 'export const a = document.title;\n', "'document'"],
  ['an index may be missing', 'shared', 'export const a = (list: number[]): number => list[0];\n', "'undefined'"],
];

test.each(TYPE_FAULTS)('Types see that %s', (_name, folder, text, complaint) => {
  const verdict = run('tsc', plant({ [`${folder}/planted.ts`]: text }), '-p', folder);
  expect(verdict.said).toContain(complaint);
  expect(verdict.passed).toBe(false);
});

test('Dead code is seen: an export that nobody uses', () => {
  const folder = plant({
    'client/main.tsx': "import { used } from '../shared/planted.ts';\n\nused();\n",
    'shared/planted.ts': 'export const used = () => 1;\nexport const unusedByAnybody = () => 2;\n',
  });
  const verdict = run('knip', folder, '--include', 'exports');
  expect(verdict.said).toContain('unusedByAnybody');
  expect(verdict.passed).toBe(false);
});

test('The house itself passes lint, format and fences', () => {
  expect(run('biome', ROOT, 'ci', '--colors=off', '.')).toMatchObject({ passed: true });
});

test.each(['shared', 'server', 'client', 'tests'])('The house itself passes types: %s', (folder) => {
  expect(run('tsc', ROOT, '-p', folder)).toEqual({ passed: true, said: '' });
});

test('The house itself has no dead code', () => {
  expect(run('knip', ROOT)).toMatchObject({ passed: true });
});
