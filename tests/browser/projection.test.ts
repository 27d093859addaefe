import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { expectAccessible, expectNoSideScroll, inBrowser, SIZES, screenshot } from './browser.ts';
import { digitsOutsideFigures } from './digits.ts';
import { MEMBER, matchFrom, playToReport, showOrders } from './match.ts';

const open = inBrowser();
const VIEWS = { ...SIZES, short: { width: 1366, height: 625 } };
const READY = '[data-projection="ready"]';

const expectedShare = async (page: Page) =>
  Number.parseFloat((await page.locator(`${READY} [data-figure="projectedShare"]`).first().textContent()) ?? '');

const boardBox = (page: Page) => page.locator('main [data-board]').first().boundingBox();

describe('The projection beside the orders', () => {
  test('a lever moves it and the share of its segment, and nothing in the layout moves', async () => {
    const { page, problems } = await open(`${await matchFrom('2021-Q3', 'a known seed')}?lang=en#${MEMBER}`);
    await page.locator(READY).waitFor();
    const [before, board] = [await expectedShare(page), await boardBox(page)];
    const price = page.getByRole('textbox', { name: 'Price, Internet' });
    await price.fill('60');
    await price.press('Enter');
    await expect.poll(() => expectedShare(page)).toBeGreaterThan(before + 0.5);
    const move = page.locator('[data-move]').first();
    expect(await move.textContent()).toMatch(/^\d\d\.\d Expected \d\d\.\d \+\d+\.\d$/);
    await screenshot(page, 'projection-moved-en-laptop');
    await page.getByRole('radio', { name: 'Shares' }).press('Space');
    await page.locator('[data-shares]').waitFor();
    await screenshot(page, 'projection-shares-en-laptop');
    expect(await boardBox(page)).toEqual(board);
    expect(problems).toEqual([]);
  });

  test('research that falls behind is told before submitting', async () => {
    const { page } = await open(`${await matchFrom('2021-Q3', 'a known seed')}?lang=en#${MEMBER}`);
    await page.locator(READY).waitFor();
    await page.getByRole('tab', { name: 'Research' }).click();
    const budget = page.getByRole('slider', { name: 'Budget this quarter' });
    await budget.focus();
    await budget.press('Home');
    await page
      .locator('[data-warning="research"]')
      .getByText(/expected to be worth/)
      .waitFor();
    await screenshot(page, 'projection-research-en-laptop');
    expect(await digitsOutsideFigures(page)).toEqual([]);
  });

  test('a guess is kept for oneself, the orders stay as they are, and next quarter the error of the projection is told', async () => {
    const { page, problems } = await open(`${await matchFrom('2021-Q3', 'a known seed')}?lang=en#${MEMBER}`);
    const guess = page.getByRole('textbox', { name: 'Your guess of your share after Q3 2021' });
    expect(await guess.inputValue()).toBe('');
    await guess.fill('33.3');
    await guess.press('Enter');
    await page.locator('[data-kept="33.3"]').waitFor();
    await page.reload();
    await page.locator('[data-kept="33.3"]').waitFor();
    expect(await guess.inputValue()).toBe('33.3');
    await playToReport(page);
    await page.getByText(/^You guessed 33\.3%; it was/).waitFor();
    await page.getByRole('button', { name: 'Plan Q4 2021' }).click();
    await page
      .locator(READY)
      .getByText(/^They seldom do/)
      .waitFor();
    const next = page.getByRole('textbox', { name: 'Your guess of your share after Q4 2021' });
    expect(await next.inputValue()).toBe('');
    await screenshot(page, 'projection-next-en-laptop');
    expect(problems).toEqual([]);
  });

  test.each([
    ['fr', 'short'],
    ['fr', 'phone'],
    ['zh', 'laptop'],
  ] as const)('stands in its place in %s on a %s, and every figure can be asked', async (language, size) => {
    const { page, problems } = await open(
      `${await matchFrom('2021-Q3', 'a known seed', 'huawei')}?lang=${language}#${MEMBER}`,
      { viewport: VIEWS[size] },
    );
    await page.locator(READY).waitFor();
    if (size === 'phone') await page.locator('nav [data-part="outlook"]').click();
    await expect.poll(() => page.locator('[data-projection] [data-figure]').count()).toBeGreaterThan(6);
    await screenshot(page, `projection-${language}-${size}`);
    await expectAccessible(page);
    await expectNoSideScroll(page);
    expect(await digitsOutsideFigures(page)).toEqual([]);
    if (size === 'phone') {
      await showOrders(page);
      await screenshot(page, `projection-orders-${language}-${size}`);
      await expectNoSideScroll(page);
    }
    expect(problems).toEqual([]);
  });
});
