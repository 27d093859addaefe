import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/**
 * A Vitest project of the folder `tests/<name>`. Server files kill and restart processes, so they run one file at a time;
 * browser files share one server and play matches of their own, so two run side by side.
 */
function project(
  name: string,
  settings: {
    globalSetup?: string[];
    testTimeout?: number;
    hookTimeout?: number;
    fileParallelism?: false;
    isolate?: false;
    expect?: { poll: { timeout: number } };
  } = {},
) {
  return {
    test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], environment: 'node', ...settings },
  };
}

/** Files that touch nothing but pure functions share a worker's modules: importing them anew took a third of the time. */
const PURE = { testTimeout: 30_000, isolate: false } as const;

export default defineConfig({
  root: process.env['VITEST'] ? '.' : 'client',
  plugins: [react()],
  define: { __BUILD_ID__: JSON.stringify(process.env['LIGHTNING_ROD_BUILD'] ?? 'dev') },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    sourcemap: false,
    target: 'es2023',
    manifest: true,
    assetsInlineLimit: 0,
  },
  test: {
    // a core waits while the other works: files that open no sockets run two at a time
    maxWorkers: '100%',
    projects: [
      project('house', { testTimeout: 60_000 }),
      project('rules', PURE),
      project('scenario', PURE),
      project('client', PURE),
      project('server', { testTimeout: 60_000, fileParallelism: false, globalSetup: ['tests/server/setup.ts'] }),
      project('browser', {
        testTimeout: 180_000,
        hookTimeout: 60_000,
        globalSetup: ['tests/browser/setup.ts'],
        // a page on a busy machine shows what it shows late
        expect: { poll: { timeout: 20_000 } },
      }),
    ],
  },
});
