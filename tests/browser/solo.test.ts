import type { Page } from 'playwright';
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
import { debriefCounted, MEMBER, playToReport, showOrders, startSolo } from './match.ts';

const open = inBrowser();

/** From the home page, two clicks: the way in and the start. */
async function startMatch(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Play alone/ }).click();
  await startSolo(page);
  await page.getByRole('button', { name: 'Submit orders' }).waitFor();
}

async function setNumber(page: Page, name: string, value: string): Promise<void> {
  const box = page.getByRole('textbox', { name });
  await box.fill(value);
  await box.press('Enter');
}

/** One quarter by clicking: submit, skip what happens, read the report, go on. */
async function playQuarter(page: Page, next: RegExp): Promise<void> {
  await playToReport(page);
  await page.getByRole('button', { name: next }).click();
}

describe('One person', () => {
  test('plays the sixteen quarters as Alibaba by clicking, from the home page to the end', async () => {
    const { page, problems } = await open('/');
    await startMatch(page);
    for (let quarter = 1; quarter <= 16; quarter++) {
      await page.getByRole('tab', { name: 'Build' }).click();
      await setNumber(page, 'Begin, Yangtze River Delta', '4');
      await setNumber(page, 'Begin, Beijing-Tianjin-Hebei', '4');
      await page.getByRole('tab', { name: 'Sell' }).click();
      if (quarter === 2) await setNumber(page, 'Price, Internet', '95');
      await playQuarter(page, quarter === 16 ? /See how it ended/ : /^Plan Q/);
    }
    await debriefCounted(page);
    await page.getByRole('heading', { level: 1, name: /^Alibaba ended/ }).waitFor();
    await expectAccessible(page);
    for (const [size, viewport] of Object.entries(SIZES)) {
      await page.setViewportSize(viewport);
      await screenshot(page, `end-en-${size}`);
    }
    expect(problems).toEqual([]);
  });

  test.each(FEW_LOOKS)(
    'sees every screen in %s on a %s without a fault for axe or the console',
    async (language, size) => {
      const { page, problems } = await open(`/solo?lang=${language}`, { viewport: SIZES[size] });
      const look = async (name: string) => {
        await expectNoSideScroll(page);
        await screenshot(page, `${name}-${language}-${size}`);
        // axe reads the same page whatever its language: once at the laptop's size, once in the longest words on a phone
        if (size === (language === 'en' ? 'laptop' : language === 'fr' ? 'phone' : undefined))
          await expectAccessible(page);
      };
      const primary = page.locator('button.primary');
      await primary.waitFor();
      await look('solo');
      await primary.click();
      await page.locator('dialog[open] .primary').click();
      await page.locator('[data-board="shown"]').waitFor();
      await look('planning');
      await showOrders(page);
      for (const tab of [1, 2, 3, 4]) {
        await page.getByRole('tab').nth(tab).click();
        await look(`planning-${tab}`);
      }
      await primary.click();
      await page.locator('[data-step]').waitFor();
      await look('resolution');
      await primary.click();
      await page.locator('[data-why="share"]').waitFor();
      await look('report');
      expect(problems).toEqual([]);
    },
  );

  test('keeps quarter and draft over a refresh, and another browser with the link is in the same seat', async () => {
    const { page } = await open('/');
    await startMatch(page);
    await playQuarter(page, /^Plan Q2/);
    await setNumber(page, 'Price, Finance', '91');
    await page.reload();
    await page.getByRole('textbox', { name: 'Price, Finance' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Price, Finance' }).inputValue()).toBe('91');
    const link = await page.evaluate(() => {
      const code = location.pathname.split('/')[2] ?? '';
      return `${location.pathname}#${JSON.parse(localStorage.getItem(`lightning-rod.match.${code}`) ?? '{}').member}`;
    });
    const { page: other } = await open(link);
    await other.getByRole('textbox', { name: 'Price, Finance' }).waitFor();
    expect(await other.getByRole('textbox', { name: 'Price, Finance' }).inputValue()).toBe('91');
    await setNumber(other, 'Price, Finance', '92');
    await expect.poll(() => page.getByRole('textbox', { name: 'Price, Finance' }).inputValue()).toBe('92');
  });

  test('is told why orders cannot be carried out, with the numbers, and cannot submit them', async () => {
    const { page } = await open('/');
    await startMatch(page);
    await setNumber(page, 'Teams, Internet', '12');
    await page.getByRole('alert').getByText('18 teams are placed, but there are 10.').waitFor();
    const submit = page.getByRole('button', { name: 'Submit orders' });
    await submit.click();
    // its name is another one until the server has answered: then it can be pressed again, and nothing was played
    await submit.waitFor();
    await page.getByRole('alert').getByText('18 teams are placed, but there are 10.').waitFor();
    expect(await page.locator('[data-step]').count()).toBe(0);
  });

  test('is told when no match is at the address', async () => {
    const { page } = await open(`/play/abcdefghjkmn?lang=en#${MEMBER}`);
    await page.getByRole('heading', { name: /No match is open under this code/ }).waitFor();
    await expectAccessible(page);
  });

  test('loads at most 750 KB of script for the whole game with its board, gzipped', async () => {
    const { page } = await open('/');
    await startMatch(page);
    await page.locator('[data-board="shown"]').waitFor();
    expect(await scriptBytes(page)).toBeLessThan(750 * 1024);
  });
});
