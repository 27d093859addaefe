import { describe, expect, test } from 'vitest';
import { expectAccessible, expectNoSideScroll, inBrowser, SIZES, screenshot } from './browser.ts';
import { digitsOutsideFigures } from './digits.ts';
import { MEMBER, matchFrom, playToReport, showOrders } from './match.ts';

const open = inBrowser();

describe('Worth trying', () => {
  test.each([
    ['laptop', ['en', 'fr', 'zh']],
    ['phone', ['fr', 'zh', 'en']],
  ] as const)('is told in the report, noted, and set in the next draft, on a %s', async (size, languages) => {
    const path = await matchFrom('2020-Q4', 'a known seed');
    const { page, problems } = await open(`${path}?lang=en#${MEMBER}`, { viewport: SIZES[size] });
    await showOrders(page);
    await playToReport(page);
    const sheet = page.locator('[data-trying]');
    for (const language of languages) {
      await page.goto(`${page.url().split('?')[0]}?lang=${language}#${MEMBER}`);
      await sheet.scrollIntoViewIfNeeded();
      await expectNoSideScroll(page);
      expect(await digitsOutsideFigures(page)).toEqual([]);
      await expectAccessible(page);
      await screenshot(page, `trying-${language}-${size}`);
    }
    if (size === 'laptop') {
      const [content, window] = await page.evaluate(() => [document.documentElement.scrollHeight, innerHeight]);
      expect(content).toBeLessThanOrEqual(window ?? 0);
    }
    await sheet.getByRole('button').click();
    await page.locator('header .button.primary').click();
    if (size === 'phone') await page.locator('nav [data-part="inbox"]').click();
    const line = page.locator('[data-noted]');
    await line.waitFor();
    await expectNoSideScroll(page);
    await screenshot(page, `trying-noted-${languages[2]}-${size}`);
    await expectAccessible(page);
    await line.getByRole('button').first().click();
    await line.waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
  });
});
