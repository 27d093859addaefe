import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { inBrowser, SIZES } from './browser.ts';
import { MEMBER, matchFrom, showOrders } from './match.ts';

const open = inBrowser();

/** In how many lines the words of each element stand. */
async function linesOf(page: Page, selector: string): Promise<number[]> {
  return page.locator(selector).evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        const lines: number[] = [];
        for (const { top, bottom, width } of range.getClientRects()) {
          const middle = (top + bottom) / 2;
          if (width > 2 && lines.every((line) => Math.abs(line - middle) > 8)) lines.push(middle);
        }
        return lines.length;
      }),
  );
}

describe('French words, the longest, on a table somebody plans at', () => {
  test.each(['laptop', 'phone'] as const)('keep to their lines on a %s, and none is broken', async (size) => {
    const path = `${await matchFrom('2020-Q4', 'a known seed')}?lang=fr#${MEMBER}`;
    const { page } = await open(path, { viewport: SIZES[size] });
    await page.locator('[data-board="shown"]').waitFor();
    const stand = await linesOf(page, '[data-stand] tbody th');
    expect(stand.length).toBeGreaterThan(6);
    expect(stand.filter((lines) => lines > 1)).toEqual([]);
    expect(await linesOf(page, '[data-key] p')).toEqual([1]);
    const [caption = 0] = await linesOf(page, '[data-key] ~ div > p');
    expect(caption).toBeLessThanOrEqual(2);
    await showOrders(page);
    await page.getByText('Prix au dernier trimestre', { exact: true }).click();
    const heads = await linesOf(page, 'details[open] thead th > span[aria-hidden], details[open] tbody th');
    expect(heads.length).toBeGreaterThan(5);
    expect(heads.filter((lines) => lines > 1)).toEqual([]);
  });
});
