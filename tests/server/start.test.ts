import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ROOT } from '../../server/build.ts';
import { runToEnd, startServer, stopServer, temporaryFolder } from './process.ts';

test('A started server answers health, serves the page, and stops on SIGTERM with exit 0', async () => {
  const server = await startServer({ DATA_DIR: temporaryFolder() });
  const health = await fetch(`${server.address}/healthz`);
  expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
  const page = await fetch(`${server.address}/play/anything`);
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(await page.text()).toContain('<div id="root">');
  expect(await stopServer(server, 'SIGTERM')).toBe(0);
});

test('An unknown API address is answered with the one error shape', async () => {
  const server = await startServer({ DATA_DIR: temporaryFolder() });
  const answer = await fetch(`${server.address}/api/nothing`);
  expect([answer.status, await answer.json()]).toEqual([
    404,
    { error: { code: 'NOT_FOUND', message: 'no such address' } },
  ]);
});

test('A second process on the same data folder ends with one line, and kill -9 lets go of the folder', async () => {
  const folder = temporaryFolder();
  const first = await startServer({ DATA_DIR: folder });
  const second = await runToEnd({ DATA_DIR: folder });
  expect(second.code).toBe(1);
  expect(second.output).toBe(`Lightning Rod cannot start: DATA_DIR ${folder} is in use by another process\n`);
  await stopServer(first, 'SIGKILL');
  const third = await startServer({ DATA_DIR: folder });
  expect((await fetch(`${third.address}/healthz`)).status).toBe(200);
});

test('A taken port ends with one line', async () => {
  const first = await startServer({ DATA_DIR: temporaryFolder() });
  const port = new URL(first.address).port;
  const second = await runToEnd({ DATA_DIR: temporaryFolder(), PORT: port });
  expect(second).toEqual({ code: 1, output: `Lightning Rod cannot start: PORT ${port} is in use\n` });
});

test.each([
  ['PORT', 'eighty', 'PORT must be a whole number from 0 to 65535'],
  ['PORT', '70000', 'PORT must be a whole number from 0 to 65535'],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent'],
  ['PUBLIC_ADDRESS', 'school', 'PUBLIC_ADDRESS must be an http or https address'],
  ['INSTRUCTOR_KEY', 'short', 'INSTRUCTOR_KEY must have at least 8 characters'],
  ['TRUST_PROXY', 'yes', 'TRUST_PROXY must be a whole number from 0 to 10'],
  ['DATABASE_URL', 'postgres://x', 'DATABASE_URL PostgreSQL is not supported by this version; unset it'],
])('The bad setting %s=%s ends with one line and exit 1', async (name, value, line) => {
  const ended = await runToEnd({ DATA_DIR: temporaryFolder(), [name]: value });
  expect(ended).toEqual({ code: 1, output: `Lightning Rod cannot start: ${line}\n` });
});

test('A Node that is too old is told so in one line', () => {
  const old = "Object.defineProperty(process.versions, 'node', { value: '20.1.0' });";
  const run = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(old)}`, 'server/install/run.mjs', 'server/main.ts'],
    { cwd: ROOT, encoding: 'utf8' },
  );
  expect(run.status).toBe(1);
  expect(run.stderr.trim().split('\n')).toHaveLength(1);
  expect(run.stderr).toContain('needs Node 22.18 or newer, this is 20.1.0');
});
