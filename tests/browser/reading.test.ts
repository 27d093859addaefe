import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { inBrowser } from './browser.ts';
import { debriefCounted, keepOwner, MEMBER, matchFrom, ownMatchFrom } from './match.ts';
import { faultsForReaders, hear } from './reading.ts';

const open = inBrowser();
/** Every address outside a match, and what is there when all of it is. */
const PAGES = [
  ['/', 'form'],
  ['/solo', 'label'],
  ['/handbook', 'article'],
  ['/about', 'article'],
  ['/accessibility', 'main p'],
  ['/nowhere', 'main a'],
  ['/play/abcdefghjkmn', 'main h1'],
] as const;
const WAIT = { timeout: 10_000 };

/** What is wrong on the screen as it stands, under its name. */
async function read(page: Page, screen: string): Promise<string[]> {
  return (await faultsForReaders(page)).map((one) => `${screen}: ${one}`);
}

describe('Read through the accessibility tree', () => {
  test('every page outside a match is whole', async () => {
    const { page } = await open('/?lang=fr');
    for (const [path, whole] of PAGES) {
      await page.goto(new URL(path, page.url()).href);
      await page.locator(whole).first().waitFor();
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
      expect(await read(page, path)).toEqual([]);
    }
  });

  test('a quarter and the debrief are whole, screen by screen', async () => {
    const { path, owner } = await ownMatchFrom('2021-Q2', 'a known seed', 'alibaba', 1);
    const { page } = await open('/?lang=en', { prologue: true, newcomer: true });
    await keepOwner(page, path, owner);
    const faults: string[] = [];
    const look = async (screen: string) => faults.push(...(await read(page, screen)));
    await page.goto(new URL(`${path}?lang=en`, page.url()).href);
    await page.locator('[data-board="shown"]').waitFor();
    for (const next of ['Take over', 'Begin', 'Next', 'End the tour']) {
      await look(`before “${next}”`);
      await page.getByRole('button', { name: next, exact: true }).click();
    }
    for (const tab of ['Sell', 'Build', 'Research', 'Government', 'Finance']) {
      await page.getByRole('tab', { name: tab }).click();
      await look(tab);
    }
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Map as table' }).click();
    await look('map as table');
    await page.getByRole('button', { name: 'Submit orders' }).click();
    const steps = page.locator('[data-step] ol button');
    for (const step of ['weather', 'orders', 'enforcement', 'customers', 'accounts']) {
      await steps.nth(['weather', 'orders', 'enforcement', 'customers', 'accounts'].indexOf(step)).click();
      await page.locator(`[data-step="${step}"] article`).first().waitFor();
      await look(step);
    }
    await page.getByRole('button', { name: /report/ }).click();
    await page.locator('[data-why="share"]').waitFor();
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await look(`report, ${await tab.textContent()}`);
    }
    await page.getByText('Profit', { exact: true }).click();
    await look('report, profit');
    await page.getByRole('button', { name: 'See how it ended' }).click();
    await debriefCounted(page);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    await page.locator('[data-timeline] td button').first().click();
    await page.getByText('Table', { exact: true }).click();
    await look('debrief');
    expect(faults).toEqual([]);
  });
});

/** Lightning is on record in this quarter: with a known seed it strikes, and its chance is known. */
const FILM = [
  ['Step 1 of 5: Weather.', 'Orders opened'],
  ['Step 2 of 5: Orders opened.', 'Enforcement'],
  ['Step 3 of 5: Enforcement.', undefined],
  ['Lightning strikes Alibaba Cloud, besides its chance of 63 percent, share 37.7.', 'Customers choose'],
  ['Step 4 of 5: Customers choose.', 'Accounts'],
  ['Step 5 of 5: Accounts.', undefined],
] as const;

test('What happens in a quarter is said once, in order, and nothing is said while nothing happens', async () => {
  const { page } = await open('/?lang=en');
  const heard = await hear(page);
  let known = 0;
  /** What has been said since the last call is this and no more; of one moment, in any order. */
  const expectHeard = async (...words: readonly string[]) => {
    await expect.poll(async () => (await heard()).slice(known).sort(), WAIT).toEqual([...words].sort());
    known += words.length;
  };
  const set = async (name: string, value: string) => {
    const field = page.getByRole('textbox', { name });
    await field.fill(value);
    await field.press('Enter');
  };
  await page.goto(new URL(`${await matchFrom('2021-Q2', 'a known seed')}?lang=en#${MEMBER}`, page.url()).href);
  await page.locator('[data-board="shown"]').waitFor();
  await page.locator('[data-projection="ready"]').waitFor();
  await expectHeard('Q2 2021: plan your orders.');
  await set('Hired teams', '1');
  await expectHeard('1', '1 team to place', 'Spending this quarter ¥5.17bn of ¥49.62bn');
  await set('Teams, Internet', '12');
  await expectHeard('12', '18 teams are placed, but there are 11.');
  await set('Teams, Internet', '5');
  await expectHeard('5', '0 teams to place');
  await page.getByRole('button', { name: 'Submit orders' }).click();
  await page.locator('[data-step]').waitFor();
  expect((await heard()).slice(known)[0]).toBe('Q2 2021: the orders are in.');
  known++;
  for (const [words, next] of FILM) {
    await expect.poll(async () => (await heard())[known], WAIT).toBe(words);
    known++;
    if (next !== undefined) await page.locator('[data-step] ol').getByRole('button', { name: next }).click();
  }
  await page.getByRole('button', { name: 'Read the report' }).click();
  await page.locator('[data-why="share"]').waitFor();
  await expectHeard('Q2 2021: the report is here.');
});
