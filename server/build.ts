import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
export const CLIENT_FOLDER = join(ROOT, 'dist', 'client');
const STAMP = join(ROOT, 'dist', 'build.json');
const SOURCES = ['client/**/*.{ts,tsx,css,html,svg}', 'shared/**/*.ts', 'vite.config.ts', 'package-lock.json'];

/** Twelve characters that change whenever a source of the page changes. A tab that carries another id is old. */
async function sourcesId(): Promise<string> {
  const files: string[] = [];
  for await (const file of glob(SOURCES, { cwd: ROOT })) files.push(file.replaceAll('\\', '/'));
  const hash = createHash('sha256');
  for (const file of files.sort())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(ROOT, file)))
      .update('\0');
  return hash.digest('hex').slice(0, 12);
}

/** The id the served page was built from, or undefined when nothing is built. */
export function builtId(): string | undefined {
  if (!existsSync(STAMP) || !existsSync(join(CLIENT_FOLDER, 'index.html'))) return undefined;
  const stamp: unknown = JSON.parse(readFileSync(STAMP, 'utf8'));
  return typeof stamp === 'object' && stamp !== null && 'id' in stamp ? String(stamp.id) : undefined;
}

/** Builds the page if its sources changed since the last build; returns the id it now has. */
export async function buildClient(say: (line: string) => void): Promise<string> {
  const id = await sourcesId();
  if (builtId() === id) return id;
  say('Building the page (about ten seconds, only after changes) …');
  await buildForUse(id);
  writeFileSync(STAMP, JSON.stringify({ id }));
  return id;
}

/** Always the build people get, also when a test runner has set NODE_ENV to something else. */
async function buildForUse(id: string): Promise<void> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  process.env['LIGHTNING_ROD_BUILD'] = id;
  try {
    const { build } = await import('vite');
    await build({ root: join(ROOT, 'client'), configFile: join(ROOT, 'vite.config.ts'), logLevel: 'warn' });
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}
