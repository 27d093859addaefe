import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { expectAccessible, expectNoSideScroll, inBrowser, SIZES, screenshot } from './browser.ts';
import { digitsOutsideFigures, figuresShown } from './digits.ts';
import { debriefCounted, keepOwner, MEMBER, matchFrom, ownMatchFrom, showOrders } from './match.ts';

const open = inBrowser();
const TABS = 5;
/** A laptop at 200% has half of its pixels. */
const VIEWS = { ...SIZES, zoomed: { width: 683, height: 384 } };
/** Stops before the first figure: the bar, the board's one for its tiles, its clouds, and the sheet's own. */
const MOST_STOPS = 25;

async function expectAllAskable(page: Page, where: string, least: number): Promise<void> {
  expect((await digitsOutsideFigures(page)).map((one) => `${where}: ${one}`)).toEqual([]);
  expect(await figuresShown(page), where).toBeGreaterThanOrEqual(least);
}

async function openDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
}

/** The quarter's last card stays until somebody goes on. */
async function toLastCard(page: Page): Promise<void> {
  await page.locator('[data-step] ol button').last().click();
  await page.locator('[data-step="accounts"] article').waitFor();
}

const submit = (page: Page) => page.locator('main ~ nav .button.primary, main .button.primary').last().click();
const goOn = (page: Page) => page.locator('header .button.primary').click();

describe('Every figure can be asked where it came from', () => {
  test.each([
    ['en', 'phone'],
    ['zh', 'laptop'],
  ] as const)('on planning, the last card, the report and the end, in %s on a %s', async (language, size) => {
    const { path, owner } = await ownMatchFrom('2021-Q1', 'a known seed', 'huawei');
    const { page, problems } = await open(`${path}?lang=${language}#${MEMBER}`, { viewport: SIZES[size] });
    await page.locator('main[id="main"] [data-board]').waitFor({ state: 'attached' });
    for (const part of size === 'phone' ? ['map', 'outlook', 'inbox'] : ['all']) {
      if (size === 'phone') await page.locator(`nav [data-part="${part}"]`).click();
      await openDetails(page);
      await expectAllAskable(page, `planning, ${part}`, 5);
    }
    await showOrders(page);
    for (let n = 0; n < TABS; n++) {
      await page.getByRole('tab').nth(n).click();
      await openDetails(page);
      await expectAllAskable(page, `orders, tab ${n + 1}`, 5);
    }
    if (size === 'laptop') {
      await page.keyboard.press('Escape');
      await page.locator('body').press('m');
      await page.locator('main table caption').first().waitFor();
      await expectAllAskable(page, 'map as table', 60);
    }
    await submit(page);
    await toLastCard(page);
    await expectAllAskable(page, 'the last card', 5);
    await page.keyboard.press('s');
    await page.locator('[data-phase="report"] main').waitFor();
    await openDetails(page);
    await expectAllAskable(page, 'report', 30);
    for (let quarter = 1; quarter < 4; quarter++) {
      await goOn(page);
      await page.locator('[data-phase="planning"] main').waitFor();
      await submit(page);
      await page.locator('[data-phase="resolving"] main').waitFor();
      await page.keyboard.press('s');
      await page.locator('[data-phase="report"] main').waitFor();
    }
    await expectAllAskable(page, 'last report', 30);
    await goOn(page);
    await page.locator('[data-phase="debrief"] main, [data-phase="closed"] main').waitFor();
    await keepOwner(page, path, owner);
    await page.reload();
    await debriefCounted(page);
    await openDetails(page);
    await expectAllAskable(page, 'debrief', 30);
    expect(problems).toEqual([]);
  });

  test('by keyboard: ? makes them tab stops, Enter asks, Escape gives the focus back, and Escape again ends it', async () => {
    const { page, problems } = await open(`${await matchFrom('2021-Q3', 'a known seed')}?lang=en#${MEMBER}`);
    await page.locator('[data-chance]').waitFor();
    expect(await page.locator('[data-figure][tabindex]').count()).toBe(0);
    await page.keyboard.press('?');
    await page.getByText('Press a figure to see where it comes from.').waitFor();
    await expectAccessible(page);
    await screenshot(page, 'figures-asked-en-laptop');
    const atFigure = () => page.evaluate(() => document.activeElement?.hasAttribute('data-figure'));
    for (let stops = 0; stops < MOST_STOPS && !(await atFigure()); stops++) await page.keyboard.press('Tab');
    expect(await atFigure()).toBe(true);
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(label).toMatch(/\d.*, where from\?$/);
    const first = await page.evaluate(() => document.activeElement?.id);
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog');
    await card.waitFor();
    await expect.poll(() => card.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(first);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('[data-figure][tabindex]').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  test('with the pointer: one card at a time, closed by a press elsewhere; the terms of the chance add up', async () => {
    const { page } = await open(`${await matchFrom('2021-Q3', 'a known seed')}?lang=en#${MEMBER}`);
    await page.locator('[data-chance] [data-figure="chance"]').click();
    const card = page.getByRole('dialog', { name: 'Strike chance' });
    await card.waitFor();
    await screenshot(page, 'figure-card-en-laptop');
    const points = (await card.locator('td').allTextContents()).map((one) => Number(one.replace('−', '-')));
    const sum = points.slice(0, -1).reduce((all, one) => all + one, 0);
    expect(sum).toBeCloseTo(points.at(-1) ?? Number.NaN, 0);
    const cash = page.locator('[data-figure="cash"]').first();
    await cash.click();
    await page.getByRole('dialog', { name: 'Cash' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(1);
    await cash.click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('[data-figure="debt"]').click();
    await page.getByRole('dialog', { name: 'Debt' }).waitFor();
    await page.getByRole('heading', { name: 'Where you stand' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('in a choice: pressing it chooses, but while figures are asked the figure answers, and so does ? from the choice', async () => {
    const { page } = await open(`${await matchFrom('2021-Q3', 'a known seed', 'huawei')}?lang=en#${MEMBER}`);
    const keep = page.getByRole('radio', { name: /^Keep the money/ }).first();
    const figure = page.locator('[data-inbox] [data-figure="goodwillChange"]').last();
    await keep.waitFor();
    await figure.click();
    await expect.poll(() => keep.isChecked()).toBe(true);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await keep.press('?');
    const card = page.getByRole('dialog', { name: 'Change of goodwill' });
    await card.waitFor();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(await keep.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Ask a figure' }).click();
    await page.locator('[data-inbox] [data-figure="goodwillChange"]').first().click();
    await card.waitFor();
    expect(await keep.isChecked()).toBe(true);
  });

  test.each([
    ['fr', 'phone'],
    ['zh', 'laptop'],
    ['en', 'zoomed'],
  ] as const)('the card stays on the screen in %s on a %s', async (language, size) => {
    const { page, problems } = await open(`${await matchFrom('2021-Q3', 'a known seed')}?lang=${language}#${MEMBER}`, {
      viewport: VIEWS[size],
    });
    await page.locator('[data-figure="chance"]').first().waitFor();
    for (const figure of await page.locator('dl [data-figure], table [data-figure]').all()) {
      if (!(await figure.isVisible())) continue;
      await figure.click();
      const box = await page.getByRole('dialog').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(VIEWS[size].width);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(VIEWS[size].height);
      await page.keyboard.press('Escape');
    }
    await page.locator('[data-figure="chance"]').first().click();
    await screenshot(page, `figure-card-${language}-${size}`);
    if (language !== 'zh') await expectAccessible(page);
    await expectNoSideScroll(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await screenshot(page, `figures-asked-${language}-${size}`);
    if (language !== 'zh') await expectAccessible(page);
    await expectNoSideScroll(page);
    expect(problems).toEqual([]);
  });
});
