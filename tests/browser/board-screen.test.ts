import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { SKIES } from '../../client/board/palette.ts';
import { expectAccessible, expectNoSideScroll, FEW_LOOKS, inBrowser, SIZES, screenshot } from './browser.ts';
import { MEMBER, matchFrom } from './match.ts';
import { expectApart } from './reach.ts';

const open = inBrowser();

/** A quarter in which lightning is on record: 2021-Q2, under a storm. */
const STORMY = ['2021-Q2', 'a known seed'] as const;

async function planning(language = 'en', size: { width: number; height: number } = SIZES.laptop, hash = '') {
  const opened = await open(`${await matchFrom(...STORMY)}?lang=${language}${hash}#${MEMBER}`, { viewport: size });
  await opened.page.locator('[data-board="shown"]').waitFor();
  return opened;
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

/** Everything that screen readers are told from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = target instanceof Element ? target.closest('[data-announcer]') : target.parentElement;
        if (region?.closest('[data-announcer]') && region.textContent) heard.push(region.textContent);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

describe('The board while people plan', () => {
  const SHOWN = { ...SIZES, short: { width: 1366, height: 625 } };
  test.each([...FEW_LOOKS, ['en', 'short']] as const)(
    'is shown in %s on a %s, and resolves, without a fault',
    async (language, size) => {
      const { page, problems } = await planning(language, SHOWN[size]);
      await expectNoSideScroll(page);
      await screenshot(page, `board-planning-${language}-${size}`);
      const looked = size === (language === 'en' ? 'laptop' : language === 'fr' ? 'phone' : undefined);
      if (looked) await expectAccessible(page);
      await page.locator('button.primary').click();
      await page.locator('[data-step]').waitFor();
      await page.locator('ol button').nth(2).click();
      await page.locator('article h2').waitFor();
      await expectNoSideScroll(page);
      await screenshot(page, `board-strike-${language}-${size}`);
      if (looked) await expectAccessible(page);
      await page.locator('[data-step="customers"] article').first().waitFor();
      await screenshot(page, `board-customers-${language}-${size}`);
      if (looked) await expectAccessible(page);
      expect(problems).toEqual([]);
    },
  );

  test.each([
    ['fr', 'laptop'],
    ['en', 'phone'],
  ] as const)('the card of a province never covers the layers: %s on a %s', async (language, size) => {
    const { page } = await planning(language, SIZES[size]);
    const layers = '[role="radiogroup"]:has([value="hubs"])';
    for (const tile of ['FJ', 'HI', 'SH', 'YN', 'XJ']) {
      await page.locator(`[data-tile="${tile}"]`).press('Enter');
      await page.locator('[data-details]').waitFor();
      await expectApart(page, '[data-details]', layers);
      await page.keyboard.press('Escape');
      await page.locator('[data-details]').waitFor({ state: 'detached' });
    }
  });

  test('is walked by arrow keys from tile to tile and by Tab from cloud to cloud; Enter tells, Escape goes back', async () => {
    const { page } = await planning();
    await page.locator('[data-tile="BJ"]').focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toMatch(/^Tianjin: demand class \d of 5$/);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatch(/^(Hebei|Shanxi): /);
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog');
    await card.getByText('Leader').waitFor();
    expect(await focused(page)).toBe('Close');
    await screenshot(page, 'board-details-en-laptop');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(await focused(page)).toMatch(/^(Hebei|Shanxi): /);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(
      /^Your cloud\. Alibaba Cloud: share 37\.\d, change −\d\.\d, charge step \d of 5$/,
    );
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/^Huawei Cloud: share /);
    await screenshot(page, 'board-focus-en-laptop');
  });

  test.each([
    ['2021-Q2', 4],
    ['2021-Q4', 5],
  ] as const)('has the tones of its tiles in its key: those of %s, under sky %i', async (from, sky) => {
    const { page } = await open(`${await matchFrom(from, 'a known seed')}?lang=en#${MEMBER}`);
    await page.locator('[data-board="shown"]').waitFor();
    const tones = await page
      .locator('[data-key] i')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
    const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
    expect(tones).toEqual(SKIES[sky].land.map(rgb));
    await screenshot(page, `board-key-${sky}-en-laptop`);
  });

  test('turns into tables and back by the letter M, but not while somebody types', async () => {
    const { page } = await planning();
    await page.keyboard.press('m');
    const provinces = page.getByRole('table', { name: 'Provinces' });
    await provinces.waitFor();
    expect(await provinces.getByRole('row').count()).toBe(32);
    expect(await page.getByRole('table', { name: 'Clouds' }).getByRole('row').count()).toBe(8);
    await screenshot(page, 'board-table-en-laptop');
    await expectAccessible(page);
    await page.keyboard.press('m');
    await provinces.waitFor({ state: 'detached' });
    await page.getByRole('textbox', { name: 'Price, Internet' }).focus();
    await page.keyboard.press('m');
    expect(await provinces.count()).toBe(0);
  });

  test('lifts its clouds while L is held, and shows demand and hubs on request', async () => {
    const { page } = await planning();
    const canvas = page.locator('[data-board] canvas');
    const look = () => canvas.evaluate((element) => (element as HTMLCanvasElement).toDataURL());
    const before = await look();
    await page.keyboard.down('l');
    await expect.poll(look).not.toBe(before);
    await page.keyboard.up('l');
    await expect.poll(look).toBe(before);
    await page.getByText('Demand', { exact: true }).last().click();
    await expect.poll(look).not.toBe(before);
    await screenshot(page, 'board-demand-en-laptop');
    await page.getByText('Hubs', { exact: true }).click();
    await screenshot(page, 'board-hubs-en-laptop');
    expect(await page.locator('[data-cloud]').count()).toBe(0);
  });

  test('asks for no frame and does no work for a whole second while nothing moves', async () => {
    const { page } = await open('/');
    await page.addInitScript(() => {
      const quiet = { since: performance.now() };
      Object.assign(window, { quiet });
      const ask = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (callback) => {
        quiet.since = performance.now();
        return ask(callback);
      };
      new PerformanceObserver(() => {
        quiet.since = performance.now();
      }).observe({ entryTypes: ['longtask'] });
    });
    await page.goto(new URL(`${await matchFrom(...STORMY)}?lang=en#${MEMBER}`, page.url()).href);
    await page.locator('[data-board="shown"]').waitFor();
    await page.waitForFunction(
      () => performance.now() - (window as unknown as { quiet: { since: number } }).quiet.since > 1000,
      undefined,
      { polling: 100, timeout: 20_000 },
    );
  });

  test('gives way to the table where it cannot be loaded', async () => {
    const path = await matchFrom(...STORMY);
    const { page } = await open('/');
    await page.route(/\/assets\/board-[^/]*\.js$/, (route) => route.abort());
    await page.goto(new URL(`${path}?lang=en#${MEMBER}`, page.url()).href);
    await page.getByRole('table', { name: 'Provinces' }).waitFor();
    await page.getByRole('button', { name: 'Table as map' }).click();
    await page.getByText('The board could not be drawn here.').waitFor();
  });

  test('keeps the news of last quarter until they are closed, and closed ones away after a refresh', async () => {
    const { page } = await planning();
    const news = page.getByRole('list', { name: 'News of Q1 2021' });
    const before = await news.getByRole('listitem').count();
    expect(before).toBeGreaterThan(0);
    await news.getByRole('button').first().click();
    await expect.poll(() => news.getByRole('listitem').count()).toBe(before - 1);
    await page.reload();
    await page.locator('[data-board="shown"]').waitFor();
    expect(await news.getByRole('listitem').count()).toBe(before - 1);
  });
});

describe('A quarter that resolves', () => {
  test('is paused, sought, and runs to its end, where the report waits; a strike is said once', async () => {
    const { page, problems } = await planning();
    const heard = await listen(page);
    await page.getByRole('button', { name: 'Submit orders' }).click();
    const step = (name: string) => page.locator('ol').getByRole('button', { name });
    await expect.poll(() => step('Weather').getAttribute('aria-current')).toBe('step');
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Go on' }).waitFor();
    await step('Enforcement').click();
    await page.getByText('Lightning strikes Alibaba Cloud').first().waitFor();
    await step('Enforcement').click();
    await page.getByText('Lightning strikes Alibaba Cloud').first().waitFor();
    await step('Accounts').click();
    await page.getByRole('button', { name: 'Read the report' }).waitFor();
    expect(await step('Accounts').getAttribute('aria-current')).toBe('step');
    const strikes = (await heard()).filter((one) => one.startsWith('Lightning'));
    expect([...new Set(strikes)]).toEqual([
      expect.stringMatching(/^Lightning strikes Alibaba Cloud, besides its chance of \d+ percent, share 37\.\d\.$/),
    ]);
    await page.getByRole('button', { name: 'Read the report' }).click();
    await page.getByRole('button', { name: 'Plan Q3 2021' }).waitFor();
    expect(problems).toEqual([]);
  });

  test('is skipped by the letter S', async () => {
    const { page } = await planning();
    await page.getByRole('button', { name: 'Submit orders' }).click();
    await page.locator('[data-step]').waitFor();
    await page.keyboard.press('s');
    await page.getByRole('button', { name: 'Plan Q3 2021' }).waitFor();
  });

  test('shows a strike as one flat shape where less motion is wished, by the system or by the menu', async () => {
    const { page } = await planning();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('switch', { name: 'Less motion' }).check();
    expect(await page.evaluate(() => document.documentElement.dataset['motion'])).toBe('reduced');
    await screenshot(page, 'board-menu-en-laptop');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Submit orders' }).click();
    await page.locator('ol button').nth(2).click();
    await page.getByText('Lightning strikes Alibaba Cloud').first().waitFor();
    await page.keyboard.press('Space');
    await screenshot(page, 'board-strike-reduced-en-laptop');
    await page.reload();
    await page.locator('[data-step]').waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset['motion'])).toBe('reduced');
  });

  test('is silent, without an audio object, until somebody switches sound on; then each cue has its caption', async () => {
    const { page } = await open('/');
    await page.addInitScript(() => {
      const made = { count: 0 };
      Object.assign(window, { made });
      const Real = window.AudioContext;
      window.AudioContext = class extends Real {
        constructor() {
          super();
          made.count += 1;
        }
      };
    });
    const made = () => page.evaluate(() => (window as unknown as { made: { count: number } }).made.count);
    await page.goto(new URL(`${await matchFrom(...STORMY)}?lang=en#${MEMBER}`, page.url()).href);
    await page.locator('[data-board="shown"]').waitFor();
    expect(await made()).toBe(0);
    await page.getByRole('switch', { name: 'Sound' }).click();
    expect(await made()).toBe(1);
    await page.getByRole('button', { name: 'Submit orders' }).click();
    await page.getByRole('status').getByText('A page turns.').waitFor();
    expect(await made()).toBe(1);
  });
});
