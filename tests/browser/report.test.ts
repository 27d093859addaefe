import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { expectAccessible, expectNoSideScroll, FEW_LOOKS, inBrowser, SIZES, screenshot } from './browser.ts';
import { MEMBER, matchFrom, playToReport } from './match.ts';
import { expectApart } from './reach.ts';

const open = inBrowser();

const LOOKS = [...FEW_LOOKS, ['en', 'projector']] as const;

/** Two quarters played in English, then the report in the language asked for. */
async function report(language: string, size: keyof typeof SIZES): Promise<{ page: Page; problems: string[] }> {
  const path = await matchFrom('2020-Q4', 'a known seed');
  const { page, problems } = await open(`${path}?lang=en#${MEMBER}`, { viewport: SIZES[size] });
  const go = page.getByRole('button', { name: 'Plan Q1 2021' });
  await playToReport(page);
  await go.click();
  await playToReport(page);
  await page.getByRole('button', { name: 'Plan Q2 2021' }).waitFor();
  if (language !== 'en') await page.goto(`${page.url().split('?')[0]}?lang=${language}#${MEMBER}`);
  await page.locator('[data-why="share"]').waitFor();
  return { page, problems };
}

describe('The report', () => {
  test.each(LOOKS)('says why the share changed, in %s on a %s', async (language, size) => {
    const { page, problems } = await report(language, size);
    await expectNoSideScroll(page);
    await expectAccessible(page);
    await screenshot(page, `report-${language}-${size}`);
    if (size === 'laptop') {
      const [content, window] = await page.evaluate(() => [document.documentElement.scrollHeight, innerHeight]);
      expect(content).toBeLessThanOrEqual(window ?? 0);
      await page.keyboard.press('?');
      await expectApart(page, 'section:has(> svg + button)', 'header .button.primary');
      await page.keyboard.press('Escape');
    }
    if (size === 'phone') {
      await page.getByRole('button', { name: 'Comment c’est calculé' }).click();
      const close = page.getByRole('dialog').getByRole('button', { name: 'Fermer' });
      const isSeen = await close.evaluate((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        return button.contains(document.elementFromPoint(left + width / 2, top + height - 2));
      });
      expect(isSeen).toBe(true);
      await close.click();
      // nothing of where it happened lies beside the screen
      const matrix = page.locator('table[data-by]');
      for (const by of ['segment', 'rival']) {
        await page
          .locator('[role="radiogroup"]')
          .last()
          .locator('label')
          .nth(by === 'segment' ? 0 : 1)
          .click();
        await page.locator(`table[data-by="${by}"]`).waitFor();
        const [content, box] = await matrix.evaluate((table) => [table.scrollWidth, table.clientWidth]);
        expect(content).toBeLessThanOrEqual(box ?? 0);
        expect(await matrix.evaluate((table) => table.getBoundingClientRect().right)).toBeLessThanOrEqual(390);
        await screenshot(page, `report-matrix-${by}-${language}-phone`);
      }
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width: SIZES.phone.width, height });
      await screenshot(page, `report-${language}-phone-long`);
    }
    expect(problems).toEqual([]);
  });

  test.each([
    ['en', 'You were struck: Alibaba Group is fined ¥18.2bn.'],
    ['fr', 'La foudre vous a frappé\u202f: Le groupe Alibaba reçoit une amende de 18,2 Md¥.'],
    ['zh', '你遭到雷击：阿里巴巴集团被罚 182 亿元。'],
  ] as const)(
    'says in %s that the seat was struck, and all of a loud quarter stands on a laptop',
    async (language, struck) => {
      const path = await matchFrom('2021-Q2', 'a known seed');
      const { page, problems } = await open(`${path}?lang=en#${MEMBER}`, { viewport: SIZES.laptop });
      const price = page.getByRole('textbox', { name: 'Price, Internet' });
      await price.fill('60');
      await price.press('Enter');
      await page.getByRole('button', { name: 'Submit orders' }).click();
      await page.locator('ol button').nth(2).click();
      const head = page.locator('article p:has(> svg + b)');
      const widths = await head
        .first()
        .evaluate((line) => [...line.children].map((one) => Math.round(one.getBoundingClientRect().width)));
      const [icon, whom, chance] = widths;
      expect(icon).toBe(18);
      expect(whom).toBeGreaterThan(250);
      expect(chance).toBe(whom);
      await page.getByRole('button', { name: 'Skip to report' }).click();
      await page.locator('[data-why="share"]').waitFor();
      await page.goto(`${page.url().split('?')[0]}?lang=${language}#${MEMBER}`);
      await page.locator('[data-why="share"]').waitFor();
      const words = (await page.locator('main h1 + p').innerText()).replaceAll('\u00a0', ' ');
      expect(words).toContain(struck);
      const [content, window] = await page.evaluate(() => [document.documentElement.scrollHeight, innerHeight]);
      expect(content).toBeLessThanOrEqual(window ?? 0);
      await screenshot(page, `report-struck-${language}-laptop`);
      expect(problems).toEqual([]);
    },
  );

  test('says the same for profit, opens what is small, and shows whose change it was', async () => {
    const { page } = await report('en', 'laptop');
    const why = page.getByRole('table', { name: 'Why your share changed' });
    const small = page.getByRole('button', { name: /^\d+ smaller causes$/ });
    const rows = await why.getByRole('row').count();
    await small.click();
    expect(await why.getByRole('row').count()).toBeGreaterThan(rows + 1);
    await screenshot(page, 'report-open-en-laptop');
    await small.click();
    await page.getByText('By company', { exact: true }).click();
    await page.getByRole('columnheader', { name: 'Huawei Cloud' }).waitFor();
    await page.getByText('Profit', { exact: true }).click();
    await page.getByRole('table', { name: 'Why your profit changed' }).waitFor();
    await screenshot(page, 'report-profit-en-laptop');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'How this is worked out' }).click();
    await page.getByRole('dialog', { name: 'How this is worked out' }).waitFor();
    await screenshot(page, 'report-how-en-laptop');
    await page.keyboard.press('Escape');
    for (const tab of ['What happened', 'Accounts', 'Your segments']) {
      await page.getByRole('tab', { name: tab }).click();
      await expectAccessible(page);
      await screenshot(page, `report-tab-${tab.toLowerCase().replaceAll(' ', '-')}-en-laptop`);
    }
    await page
      .getByRole('cell', { name: /^\d+\.\d%$/ })
      .first()
      .waitFor();
  });
});
