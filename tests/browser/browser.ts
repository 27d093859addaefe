import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, onTestFinished } from 'vitest';
import { ROOT } from '../../server/build.ts';

const ARGUMENTS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // pages are painted by the processor itself, WebGL by SwiftShader: painting pages through it is many times slower
  '--disable-gpu-rasterization',
  '--disable-gpu-compositing',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--no-pings',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

export const SIZES = {
  laptop: { width: 1366, height: 768 },
  phone: { width: 390, height: 844 },
  projector: { width: 1920, height: 1080 },
} as const;

/** One look in each language, each where it is most likely to break: long words on a phone. */
export const FEW_LOOKS = [
  ['en', 'laptop'],
  ['fr', 'phone'],
  ['zh', 'laptop'],
] as const;

export type Opened = { page: Page; problems: string[] };

/**
 * A page, whether the prologue of a match opened by its address is to be read first, and whether somebody new is here:
 * then the card of the company and the way round come.
 */
type OpenOptions = BrowserContextOptions & {
  prologue?: boolean;
  newcomer?: boolean;
  /** Done with the page before it goes anywhere: what is to fail in it. */
  prepare?: (page: Page) => Promise<unknown>;
};

/** As if this had been closed in this browser before; of cards, those of the match. Runs in the page. */
function closeBefore(names: readonly string[]): void {
  const code = /^\/play\/([^/]+)/.exec(location.pathname)?.[1];
  for (const name of names) {
    if (name === 'tour') localStorage.setItem('lightning-rod.tour', 'seen');
    else if (code !== undefined) localStorage.setItem(`lightning-rod.${name}.${code}`, 'seen');
  }
}

/** A browser for one test file. `open` gives a page of its own context and collects what goes wrong in it. */
export function inBrowser() {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('chromium'), args: ARGUMENTS });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
  });
  return async (
    path: string,
    { prologue = false, newcomer = false, prepare, ...options }: OpenOptions = {},
  ): Promise<Opened> => {
    if (browser === undefined) throw new Error('the browser has not started');
    const context = await browser.newContext({ viewport: SIZES.laptop, locale: 'en-GB', ...options });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const closed = [...(prologue ? [] : ['prologue']), ...(newcomer ? [] : ['who', 'tour'])];
    await page.addInitScript(closeBefore, closed);
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    await prepare?.(page);
    await page.goto(new URL(path, inject('site')).href, { waitUntil: 'networkidle' });
    return { page, problems };
  };
}

/**
 * Nothing for axe to complain about, in the whole page. Axe runs in the page itself (we have no frames): its other way
 * opens a second page, which leaves the first in the background, where no frame is drawn for many seconds.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
}

/** Nobody has to scroll sideways. */
export async function expectNoSideScroll(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content).toBeLessThanOrEqual(window ?? 0);
}

/** For people to look at; never compared by the machine. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const folder = join(ROOT, '.cache', 'screenshots');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}

/** Gzipped bytes of all script a page has loaded so far, from the built files. */
export async function scriptBytes(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const names = performance
      .getEntriesByType('resource')
      .map((one) => one.name)
      .filter((name) => name.endsWith('.js'));
    let sum = 0;
    for (const name of names) {
      const body = await (await fetch(name)).blob();
      const packed = await new Response(body.stream().pipeThrough(new CompressionStream('gzip'))).blob();
      sum += packed.size;
    }
    return sum;
  });
}
