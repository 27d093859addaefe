// Everything that can be said without a browser or a socket, in under a minute. One line a step, all steps always run.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../build.ts';

const bin = (name: string) => join(ROOT, 'node_modules', name);
const tsc = (folder: string) => [bin('typescript/bin/tsc'), '-p', folder];
const STEPS: [string, string[]][] = [
  ['types: shared', tsc('shared')],
  ['types: server', tsc('server')],
  ['types: client', tsc('client')],
  ['types: tests', tsc('tests')],
  ['lint, format, fences', [bin('@biomejs/biome/bin/biome'), 'ci', '--colors=force', '.']],
  ['dead code', [bin('knip/bin/knip.js')]],
  [
    'unit tests, content',
    [
      bin('vitest/vitest.mjs'),
      'run',
      '--project',
      'rules',
      '--project',
      'scenario',
      '--project',
      'client',
      '--passWithNoTests',
    ],
  ],
];

let failed = 0;
for (const [name, command] of STEPS) {
  const began = performance.now();
  const run = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${run.status === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  if (run.status === 0) continue;
  failed += 1;
  console.log(`${run.stdout}${run.stderr}`);
}
process.exitCode = failed === 0 ? 0 : 1;
