import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { expectAccessible, expectNoSideScroll, inBrowser, SIZES, screenshot } from './browser.ts';
import { debriefCounted, keepOwner, ownMatchFrom } from './match.ts';

const open = inBrowser();

/** In the page: which other sheets of the debrief the finding lies over. */
function coveredByFinding(): string[] {
  const box = (one: Element | null) => one?.getBoundingClientRect() ?? new DOMRect();
  const finding = document.querySelector('[data-finding]');
  const { top, bottom, left, right } = box(finding);
  return [...document.querySelectorAll('main .sheet')].flatMap((one) => {
    const other = box(one);
    const apart = other.top >= bottom || other.bottom <= top || other.left >= right || other.right <= left;
    return apart || one === finding ? [] : [one.querySelector('h2')?.textContent ?? one.outerHTML];
  });
}

/** In the page: how far the sign of an event is from its title, and a switch's figure below its title, where least. */
function leastRoom(): { aside: number; below: number } {
  const box = (one: Element | null | undefined) => one?.getBoundingClientRect() ?? new DOMRect();
  const asides = [...document.querySelectorAll('[data-timeline] button:has(> [data-words])')].map(
    (one) => box(one.lastElementChild).left - box(one.firstElementChild).right,
  );
  const belows = [...document.querySelectorAll('[data-what-if] li')]
    .filter((one) => one.checkVisibility())
    .map((one) => box(one.querySelector('[data-sign]')).top - box(one.querySelector('b')).bottom);
  return { aside: Math.min(...asides), below: Math.min(...belows) };
}

/** Two quarters up to the debrief, in a browser that owns the match; the price of internet in the first, if any. */
async function toDebrief(
  language: string,
  size: keyof typeof SIZES,
  price?: string,
): Promise<{ page: Page; problems: string[] }> {
  const { path, owner } = await ownMatchFrom('2021-Q1', 'a known seed', 'alibaba', 2);
  const { page, problems } = await open('/?lang=en', { viewport: SIZES[size] });
  await keepOwner(page, path, owner);
  await page.goto(new URL(`${path}?lang=${language}`, page.url()).href);
  for (let quarter = 0; quarter < 2; quarter++) {
    await page.locator('[data-phase="planning"] main[id="main"] [data-board]').waitFor({ state: 'attached' });
    if (quarter === 0 && price !== undefined) {
      const field = page.getByRole('textbox', { name: 'Price, Internet' });
      await field.fill(price);
      await field.press('Enter');
    }
    await page.locator('main ~ nav .button.primary, main .button.primary').last().click();
    await page.locator('[data-phase="resolving"] main').waitFor();
    await page.keyboard.press('s');
    await page.locator('[data-phase="report"] main').waitFor();
    await page.locator('header .button.primary').click();
  }
  await debriefCounted(page);
  return { page, problems };
}

describe('The debrief', () => {
  test.each([
    ['en', 'laptop'],
    ['fr', 'phone'],
    ['zh', 'laptop'],
  ] as const)(
    'computes everything, leaves no empty paper beside what opens, and its chart covers nothing, in %s on a %s',
    async (language, size) => {
      const { page, problems } = await toDebrief(language, size);
      await screenshot(page, `debrief-${language}-${size}`);
      await page.locator('[data-cause]').first().waitFor();
      expect(await page.locator('[data-cause]').count()).toBeGreaterThan(3);
      expect(await page.locator('[data-whole] table').count()).toBe(1);
      const [cut, empty] = await page.evaluate(() => {
        const chart = document.querySelector('[data-finding] svg[role="img"]');
        const lefts = [...(chart?.querySelectorAll('text') ?? [])].map((text) => text.getBoundingClientRect().left);
        const closed = [...document.querySelectorAll('[data-causes] details')];
        return [
          Math.min(...lefts) - (chart?.getBoundingClientRect().left ?? 0),
          closed.filter((one) => one.querySelector(':scope > :not(summary)')?.textContent === '').length,
        ];
      });
      expect(cut).toBeGreaterThanOrEqual(0);
      expect(empty).toBe(0);
      await expectNoSideScroll(page);
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
      // the chart grows into its room a moment after everything beside it has opened
      const blank = () =>
        page
          .locator('[data-finding]')
          .evaluate(
            (sheet) =>
              sheet.getBoundingClientRect().bottom - (sheet.lastElementChild ?? sheet).getBoundingClientRect().bottom,
          );
      await expect.poll(blank).toBeLessThan(40);
      for (const part of ['[data-causes]', '[data-timeline]', '[data-what-if]', '[data-whole]'])
        for (const block of ['start', 'end'] as const) {
          await page.locator(part).evaluate((one, where) => one.scrollIntoView({ block: where }), block);
          expect(await page.evaluate(coveredByFinding)).toEqual([]);
        }
      if (size === 'phone') {
        const { aside, below } = await page.evaluate(leastRoom);
        expect(aside).toBeGreaterThanOrEqual(6);
        expect(below).toBeGreaterThanOrEqual(0);
      }
      await page.locator('[data-timeline] button').first().click();
      await expectAccessible(page);
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = false;
      });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width: SIZES[size].width, height });
      await screenshot(page, `debrief-${language}-${size}-long`);
      expect(problems).toEqual([]);
    },
  );

  test('an own order is told, a switch that is off changes the dots, an entry opens, and the match can be played again', async () => {
    const { page, problems } = await toDebrief('en', 'laptop', '80');
    await page
      .locator('[data-turning]')
      .getByText(/^Q1\s2021: prices \(Internet\), [−+]\d/)
      .waitFor();
    for (const side of ['Brought most', 'Cost most']) await page.getByRole('heading', { name: side }).waitFor();
    await page
      .locator('[data-what-if]')
      .getByText(/not only the quarter/)
      .waitFor();
    const dots = () => page.locator('[data-dots]').getAttribute('data-dots');
    const before = await dots();
    await page
      .locator('[data-what-if]')
      .getByRole('switch', { name: /^ByteDance/ })
      .click();
    await page
      .locator('[data-what-if]')
      .getByText(/^With 1 switch off/)
      .waitFor();
    await expect.poll(dots).not.toBe(before);
    await page.locator('[data-timeline] button').first().click();
    await page.locator('[data-timeline] [role="status"] p').first().waitFor();
    const below = () =>
      page
        .locator('[data-timeline] [role="status"]')
        .evaluate((one) => one.getBoundingClientRect().bottom - innerHeight);
    await expect.poll(below).toBeLessThanOrEqual(0);
    await page.getByText('Table', { exact: true }).click();
    await page.getByRole('columnheader', { name: 'Alibaba, history' }).waitFor();
    const hidden = () =>
      page
        .locator('[data-finding] table')
        .evaluate(({ parentElement }) =>
          Math.max(0, (parentElement?.scrollHeight ?? 0) - (parentElement?.clientHeight ?? 0)),
        );
    expect(await hidden()).toBe(0);
    const was = page.url();
    await page.getByRole('button', { name: 'With the same luck' }).click();
    await page.waitForFunction((old) => location.href !== old, was);
    await page.locator('[data-phase="planning"]').waitFor();
    expect(problems).toEqual([]);
  });
});
