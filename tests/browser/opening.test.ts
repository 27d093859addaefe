import { describe, expect, inject, test } from 'vitest';
import { expectAccessible, expectNoSideScroll, inBrowser, SIZES, screenshot } from './browser.ts';
import { digitsOutsideFigures } from './digits.ts';
import { MEMBER, playToReport, showOrders } from './match.ts';

const open = inBrowser();

/** A lecture played alone: its address, without language or seat. */
async function lecture(): Promise<string> {
  const made = await fetch(new URL('/api/matches', inject('site')), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      kind: 'solo',
      scenario: 'how-china-killed-alibabas-cloud',
      preset: 'lecture-50',
      mode: 'historical',
      seats: ['huawei'],
      rivals: 'history',
      language: 'en',
      seed: 'a known seed',
    }),
  });
  const { code } = (await made.json()) as { code: string };
  return `/play/${code}`;
}

describe('A lecture of fifty minutes, played alone,', () => {
  test('begins with few controls, tells of a new one, and opens everything on request', async () => {
    const { page, problems } = await open(`${await lecture()}?lang=en#${MEMBER}`);
    const panel = page.getByRole('tabpanel');
    const card = page.locator('[data-opening]');
    await card.getByText('Your first controls').waitFor();
    const price = page.getByRole('textbox', { name: 'Price, Online' });
    await price.fill('90');
    await price.press('Enter');
    await expect.poll(() => panel.getByRole('textbox').count()).toBe(4);
    await screenshot(page, 'opening-first-en-laptop');
    await page.getByRole('tab', { name: 'Research' }).click();
    await expect.poll(() => panel.getByRole('slider').count()).toBe(0);
    await expect.poll(() => panel.getByRole('radiogroup').count()).toBe(1);
    await page.getByRole('tab', { name: 'Government' }).click();
    await panel.getByText('The first control here opens in Q3 2020.').waitFor();
    await expect.poll(() => panel.getByRole('radiogroup').count()).toBe(0);

    await playToReport(page);
    await page.getByRole('button', { name: 'Plan Q3 2020' }).click();
    await card.getByText('New: the partnership bid').waitFor();
    const tab = page.getByRole('tab', { name: /^Government/ });
    await tab.locator('[data-fresh]').waitFor();
    await expect.poll(() => page.locator('[data-fresh]').count()).toBe(1);
    await tab.click();
    await panel.getByRole('heading', { name: 'New infrastructure programme' }).waitFor();
    await expectAccessible(page);
    expect(await digitsOutsideFigures(page)).toEqual([]);
    await screenshot(page, 'opening-second-en-laptop');

    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Open everything' }).click();
    await page.getByText('Every control opens now and stays open.').waitFor();
    await screenshot(page, 'opening-all-en-laptop');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Open all controls' }).click();
    await panel.getByRole('radiogroup').waitFor();
    await page.getByRole('tab', { name: 'Sell' }).click();
    await expect.poll(() => panel.getByRole('textbox').count()).toBe(11);
    expect(await page.getByRole('textbox', { name: 'Price, Internet' }).inputValue()).toBe('90');
    await expect.poll(() => card.count()).toBe(0);
    expect(problems).toEqual([]);
  });

  test('opens each phase on a phone at its top, however far down the one before was read', async () => {
    const { page, problems } = await open(`${await lecture()}?lang=en#${MEMBER}`, { viewport: SIZES.phone });
    const scrolled = () => page.evaluate(() => Math.round(scrollY));
    const readOn = async () => {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await expect.poll(scrolled).toBeGreaterThan(0);
    };
    await page.locator('[data-board]').waitFor({ state: 'attached' });
    await readOn();
    await page.getByRole('button', { name: 'Submit orders' }).click();
    await page.getByRole('button', { name: 'Skip to report' }).waitFor();
    expect(await scrolled()).toBe(0);
    await readOn();
    await page.getByRole('button', { name: 'Skip to report' }).click();
    await page.getByRole('button', { name: 'Plan Q3 2020' }).waitFor();
    expect(await scrolled()).toBe(0);
    await readOn();
    await page.getByRole('button', { name: 'Plan Q3 2020' }).click();
    await page.locator('nav [data-part="map"][aria-current="page"]').waitFor();
    expect(await scrolled()).toBe(0);
    expect(problems).toEqual([]);
  });

  test('is shown in French on a phone without a fault', async () => {
    const { page, problems } = await open(`${await lecture()}?lang=fr#${MEMBER}`, { viewport: SIZES.phone });
    await showOrders(page);
    await expectNoSideScroll(page);
    await screenshot(page, 'opening-sell-fr-phone');
    await page.getByRole('tab').nth(3).click();
    await page.locator('[data-closed]').waitFor();
    await expectAccessible(page);
    await screenshot(page, 'opening-closed-fr-phone');
    await page.locator('nav [data-part="inbox"]').click();
    await page.locator('[data-opening]').waitFor();
    await expectNoSideScroll(page);
    await screenshot(page, 'opening-card-fr-phone');
    expect(problems).toEqual([]);
  });
});
