import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ROOT } from '../../server/build.ts';

const TOOLS = {
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  tsc: 'typescript/bin/tsc',
} as const;

type Tool = keyof typeof TOOLS;

const SETTINGS = [
  '.biome.jsonc',
  '.biome',
  '.gitignore',
  '.knip.jsonc',
  'package.json',
  'tsconfig.json',
  'shared/tsconfig.json',
  'client/tsconfig.json',
  'server/tsconfig.json',
];

/** Runs one of the project's own tools in a folder and returns its verdict with everything it said. */
export function run(tool: Tool, folder: string, ...words: string[]) {
  const command = [join(ROOT, 'node_modules', TOOLS[tool]), ...words];
  const result = spawnSync(process.execPath, command, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { passed: result.status === 0, said: `${result.stdout}${result.stderr}` };
}

/** A folder with the project's settings and only the given files: the place to plant a fault and see it caught. */
export function plant(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'lightning-rod-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of SETTINGS) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
