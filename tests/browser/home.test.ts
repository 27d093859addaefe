import { describe, expect, test } from 'vitest';
import {
  expectAccessible,
  expectNoSideScroll,
  FEW_LOOKS,
  inBrowser,
  SIZES,
  screenshot,
  scriptBytes,
} from './browser.ts';
import { startSolo } from './match.ts';

const open = inBrowser();

const HEADINGS = {
  en: 'Run a cloud. Read the sky.',
  fr: 'Menez un cloud. Lisez le ciel.',
  zh: '经营一朵云，看懂天色。',
} as const;

const LANGUAGES = ['en', 'fr', 'zh'] as const;
const SHOWN = [...FEW_LOOKS, ['en', 'phone'], ['en', 'projector']] as const;

describe('The home screen', () => {
  test.each(SHOWN)('speaks %s and fits a %s, without a fault for axe or the console', async (language, size) => {
    const { page, problems } = await open(`/?lang=${language}`, { viewport: SIZES[size] });
    expect(await page.getByRole('heading', { level: 1 }).getAttribute('aria-label')).toBe(HEADINGS[language]);
    await expectNoSideScroll(page);
    await screenshot(page, `home-${language}-${size}`);
    await expectAccessible(page);
    expect(problems).toEqual([]);
  });

  test.each(LANGUAGES)('can be enlarged twofold and fourfold in %s without scrolling sideways', async (language) => {
    const { page } = await open(`/?lang=${language}`, { viewport: { width: 683, height: 384 } });
    await expectNoSideScroll(page);
    await page.setViewportSize({ width: 341, height: 192 });
    await expectNoSideScroll(page);
  });

  test('leads whoever closed a tab back to the seat, by keyboard, and says so where the server does not answer', async () => {
    const { page, problems } = await open('/?lang=en');
    const mine = page.getByRole('region', { name: 'Your matches' });
    expect(await mine.count()).toBe(0);
    await page.goto(new URL('/solo', page.url()).href);
    await startSolo(page);
    await page.locator('[data-phase="planning"] main[id="main"]').waitFor();
    const seat = new URL(page.url()).pathname;
    await page.goto(new URL('/', page.url()).href);
    const way = mine.getByRole('link', { name: /^Alibaba Cloud running, Q\d\s20\d\d$/ });
    await way.waitFor();
    await expectNoSideScroll(page);
    await expectAccessible(page);
    await screenshot(page, 'home-matches-en-laptop');
    expect(problems).toEqual([]);
    await page.route('**/api/matches/*', (route) => route.abort());
    await page.reload();
    await mine.getByRole('alert').waitFor();
    await expectAccessible(page);
    await page.unroute('**/api/matches/*');
    await mine.getByRole('button', { name: 'Try again' }).press('Enter');
    await way.press('Enter');
    await page.locator('[data-phase="planning"] main[id="main"]').waitFor();
    expect(new URL(page.url()).pathname).toBe(seat);
  });

  test('works by keyboard alone: skip link, language, code, and an error that is spoken', async () => {
    const { page } = await open('/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the main part');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: HEADINGS.fr }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
    await page.getByRole('textbox', { name: 'Rejoindre une classe' }).focus();
    await page.keyboard.type('12a3');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Un code de classe a six chiffres.').waitFor();
    await page.keyboard.type('456');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Aucune classe n’est ouverte sous ce code.').waitFor();
    await expectAccessible(page);
  });

  test('remembers the language after a refresh', async () => {
    const { page } = await open('/');
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('heading', { name: HEADINGS.zh }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: HEADINGS.zh }).waitFor();
  });

  test('keeps a chosen language at a refresh, whatever the address asked for', async () => {
    const { page } = await open('/?lang=fr');
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('heading', { name: HEADINGS.zh }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: HEADINGS.zh }).waitFor();
  });

  test('leads keyboard and screen reader into the screen that a link opens', async () => {
    const { page } = await open('/');
    await page.getByRole('link', { name: 'About the game' }).click();
    await page.getByRole('heading', { name: 'About the game', level: 1 }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  test.each([700, 1000])('keeps the picture clear of the words at a width of %i', async (width) => {
    const { page } = await open('/', { viewport: { width, height: 768 } });
    const picture = await page.locator('picture img').boundingBox();
    const lead = await page.locator('main p').first().boundingBox();
    if (picture === null || lead === null) throw new Error('picture and words are on the page');
    const apart = picture.y + picture.height <= lead.y || picture.x >= lead.x + lead.width;
    expect(apart).toBe(true);
    await screenshot(page, `home-${width}`);
  });

  test('loads Chinese fonts only for Chinese', async () => {
    const fonts: string[] = [];
    const { page } = await open('/');
    page.on('request', (request) => {
      // the language's own name needs two small parts of the font in any language
      if (/noto-(?!sans-sc-11[89]-500)/.test(request.url())) fonts.push(request.url());
    });
    await page.reload({ waitUntil: 'networkidle' });
    expect(fonts).toEqual([]);
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('heading', { name: HEADINGS.zh }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    expect(fonts.length).toBeGreaterThan(0);
  });

  test('says that the server does not answer when it does not', async () => {
    const { page } = await open('/');
    await page.context().setOffline(true);
    await page.getByRole('textbox').fill('123456');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('The server does not answer.').waitFor();
  });

  test('weighs at most 130 KB of script, gzipped', async () => {
    const { page } = await open('/');
    expect(await scriptBytes(page)).toBeLessThan(130 * 1024);
  });
});

describe('The other pages', () => {
  test.each([
    ['/about', 'About the game'],
    ['/accessibility', 'Accessibility'],
    ['/nowhere', 'There is nothing here.'],
  ])('%s has its heading and no fault for axe', async (path, heading) => {
    const { page, problems } = await open(path);
    await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Back to the start' }).click();
    await page.getByRole('heading', { name: HEADINGS.en }).waitFor();
    expect(problems).toEqual([]);
  });
});
