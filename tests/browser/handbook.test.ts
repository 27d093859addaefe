import { describe, expect, test } from 'vitest';
import { expectAccessible, expectNoSideScroll, inBrowser, SIZES, screenshot } from './browser.ts';
import { MEMBER, matchFrom } from './match.ts';

const open = inBrowser();
const HEADINGS = { en: 'Handbook', fr: 'Manuel', zh: '手册' } as const;

describe('The handbook', () => {
  test.each([
    ['en', 'laptop'],
    ['fr', 'phone'],
    ['zh', 'laptop'],
  ] as const)('reads in %s on a %s without a fault, and never scrolls sideways', async (language, size) => {
    const { page, problems } = await open(`/handbook?lang=${language}#rule-weather-chance`, { viewport: SIZES[size] });
    await page.getByRole('heading', { name: HEADINGS[language], level: 1 }).waitFor();
    await page.locator('article[id="rule-weather-chance"]').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('rule-weather-chance');
    await expectNoSideScroll(page);
    await screenshot(page, `handbook-rule-${language}-${size}`);
    await page.evaluate(() => scrollTo(0, 0));
    await screenshot(page, `handbook-${language}-${size}`);
    await expectAccessible(page);
    expect(problems).toEqual([]);
  });

  test('filters as one types, says how many, and says so when there is nothing', async () => {
    const { page } = await open('/handbook?lang=en');
    const field = page.getByRole('searchbox', { name: 'Search the handbook' });
    await field.fill('depreciation of a hall');
    await page.getByRole('status').getByText('entries found').or(page.getByText('1 entry found')).waitFor();
    expect(await page.locator('article').count()).toBeLessThan(8);
    await field.fill('nothing like this');
    await page.getByRole('status').getByText('Nothing in the handbook has').waitFor();
    expect(await page.locator('article').count()).toBe(0);
  });

  test('opens beside the match, at the rule of the figure that was asked', async () => {
    const path = await matchFrom('2020-Q1', 'a seed for reading');
    const { page } = await open(`${path}?lang=en#${MEMBER}`);
    await page.locator('[data-figure="chance"]:not([data-inert])').first().click();
    const opened = page.waitForEvent('popup');
    await page.locator('[data-figure-card] a').click();
    const reading = await opened;
    await reading.locator('article[id="rule-weather-chance"]').waitFor();
    expect(new URL(reading.url()).searchParams.get('content')).toMatch(/^[0-9a-f]{64}$/);
    expect(new URL(page.url()).pathname).toBe(path);
  });
});

test('The page about the game sets every claim beside its verdict and sources', async () => {
  const { page, problems } = await open('/about?lang=en');
  await page.locator('article').first().waitFor();
  expect(await page.locator('article').count()).toBe(16);
  await expectAccessible(page);
  await screenshot(page, 'about-en-laptop');
  expect(problems).toEqual([]);
});
