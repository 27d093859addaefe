import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ROOT } from '../../server/build.ts';

export type RunningServer = { child: ChildProcess; address: string; output: () => string };

/** What is to be done when a test, or whatever else the caller means, is over. */
export type AtEnd = (clean: () => void) => void;

/** A folder of its own for one test's data, gone when the test is over. */
export function temporaryFolder(atEnd: AtEnd = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'lightning-rod-data-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

function launch(environment: Record<string, string>, atEnd: AtEnd = onTestFinished) {
  const child = spawn(process.execPath, ['server/install/run.mjs', 'server/main.ts'], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'warn', ...environment },
  });
  atEnd(() => void child.kill('SIGKILL'));
  let text = '';
  const listen = (chunk: Buffer) => {
    text += chunk.toString();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  return { child, output: () => text };
}

/** Starts the real process on a port chosen by the system and resolves once it says its address. */
export async function startServer(environment: Record<string, string>, atEnd?: AtEnd): Promise<RunningServer> {
  const { child, output } = launch(environment, atEnd);
  return new Promise((resolve, reject) => {
    child.stdout.on('data', () => {
      const address = /http:\/\/localhost:\d+/.exec(output())?.[0];
      if (address !== undefined) resolve({ child, address, output });
    });
    child.once('exit', () => reject(new Error(output())));
  });
}

/** Runs the process to its end: for settings that must not start. */
export async function runToEnd(environment: Record<string, string>) {
  const { child, output } = launch(environment);
  const [code] = await once(child, 'close');
  return { code: code as number | null, output: output() };
}

/** Sends a signal and waits for the end. */
export async function stopServer(server: RunningServer, signal: NodeJS.Signals) {
  const ended = once(server.child, 'exit');
  server.child.kill(signal);
  const [code] = await ended;
  return code as number | null;
}
