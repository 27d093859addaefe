import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import type { TestProject } from 'vitest/node';
import { startApp } from '../../server/app.ts';
import { buildClient } from '../../server/build.ts';
import { readConfig } from '../../server/config.ts';
import { chromiumPath } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    chromium: string;
    site: string;
    buildId: string;
  }
}

/** One built page, one server and one unpacked browser for all files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const buildId = await buildClient((line) => process.stderr.write(`${line}\n`));
  const dataFolder = mkdtempSync(join(tmpdir(), 'lightning-rod-browser-'));
  const settings = readConfig({ PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataFolder });
  if (!settings.ok) throw new Error(settings.problem);
  const app = await startApp({
    config: settings.config,
    log: pino({ level: 'error' }),
    dev: false,
    buildId,
    dataFolder,
  });
  project.provide('chromium', await chromiumPath());
  project.provide('buildId', buildId);
  project.provide('site', `http://127.0.0.1:${app.port}`);
  return async () => {
    await app.stop();
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  };
}
