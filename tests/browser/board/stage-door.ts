import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import type { BoardPicture } from '../../../client/present/board/picture.ts';
import { ROOT } from '../../../server/build.ts';
import { inBrowser, type Opened } from '../browser.ts';

const FOLDER = join(ROOT, 'tests/browser/board');
const BUILT = join(ROOT, '.cache/theatre');

/** A page with nothing but a board, built as the product is, for one test file. It is no part of the product. */
export function atTheatre() {
  const open = inBrowser();
  let server: PreviewServer | undefined;
  beforeAll(async () => {
    const settings = { root: FOLDER, configFile: false, logLevel: 'warn' } as const;
    const input = join(FOLDER, 'theatre.html');
    await build({
      ...settings,
      build: { outDir: BUILT, emptyOutDir: true, target: 'es2023', rollupOptions: { input } },
    });
    server = await preview({ ...settings, build: { outDir: BUILT }, preview: { port: 0, host: '127.0.0.1' } });
  }, 120_000);
  afterAll(async () => {
    await server?.close();
  });
  return async (options: BrowserContextOptions = {}): Promise<Opened> => {
    const address = server?.resolvedUrls?.local[0];
    if (address === undefined) throw new Error('the theatre is closed');
    const opened = await open(`${address}theatre.html`, options);
    await opened.page.waitForFunction(() => 'theatre' in window);
    return opened;
  };
}

/** Opens a board and fetches the letters of the pictures that it will show. */
export async function openBoard(
  page: Page,
  renderer: 'auto' | 'canvas' | 'webgl',
  ...pictures: BoardPicture[]
): Promise<string> {
  const words = pictures.flatMap(({ model }) =>
    model.tiles.map((tile) => `${tile.name}${tile.demandText}${tile.hubText ?? ''}`),
  );
  const letters = [...new Set(words.join(''))].join('');
  return page.evaluate(([kind, texts]) => window.theatre.open(kind, texts), [renderer, letters] as const);
}

/** Saves pictures side by side, for people to look at. */
export async function saveStrip(page: Page, name: string, pictures: BoardPicture[], scale = 1): Promise<void> {
  const address = await page.evaluate(([shown, size]) => window.theatre.strip(shown, size), [pictures, scale] as const);
  const folder = join(ROOT, '.cache', 'screenshots');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
}
