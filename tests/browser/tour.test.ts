import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { expectAccessible, expectNoSideScroll, inBrowser, SIZES, screenshot } from './browser.ts';
import { digitsOutsideFigures } from './digits.ts';
import { MEMBER, matchFrom } from './match.ts';
import { expectApart } from './reach.ts';

const open = inBrowser();
const coach = (page: Page, step: string) => page.locator(`[data-coach="${step}"]`);
const said = (page: Page) => page.locator('[data-announcer]').innerText();

describe('The first minutes', () => {
  test('a new player meets the company, and does all steps by clicking, once in a browser', async () => {
    const path = await matchFrom('2020-Q4', 'a known seed');
    const { page, problems } = await open(`${path}?lang=en#${MEMBER}`, { newcomer: true });
    const who = page.getByRole('dialog', { name: 'You run Alibaba Cloud' });
    await who.getByText('The largest network').waitFor();
    await who.getByText('100 points: as the real company did.').waitFor();
    expect(await digitsOutsideFigures(page)).toEqual([]);
    await expectAccessible(page);
    await screenshot(page, 'who-en-laptop');
    await who.getByRole('button', { name: 'Begin' }).click();

    await coach(page, 'cloud').waitFor();
    await expect.poll(() => said(page)).toMatch(/^Tour, 1 of 7\. Open your cloud\. On the map/);
    await page.locator('[data-board="shown"]').waitFor();
    await screenshot(page, 'tour-cloud-en-laptop');
    await page.locator('[data-tour="cloud"]').click();
    await coach(page, 'price').getByText('That is your cloud in figures.').waitFor();
    await expectApart(page, '[data-coach]', '[data-details]');
    expect(await digitsOutsideFigures(page)).toEqual([]);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    // one press closes one thing
    expect(await coach(page, 'price').count()).toBe(1);
    await screenshot(page, 'tour-price-en-laptop');

    // F6 goes to the card and back
    const price = page.getByRole('textbox', { name: 'Price, Internet' });
    await price.focus();
    await page.keyboard.press('F6');
    expect(await coach(page, 'price').evaluate((card) => card === document.activeElement)).toBe(true);
    await page.keyboard.press('F6');
    expect(await price.evaluate((box) => box === document.activeElement)).toBe(true);
    await price.fill('90');
    await price.press('Enter');

    await coach(page, 'hall').getByRole('button', { name: 'Show me' }).click();
    const hall = page.locator('[data-tour="hall"]');
    await hall.waitFor();
    await screenshot(page, 'tour-hall-en-laptop');
    await hall.locator('button').last().click();

    await coach(page, 'chance').waitFor();
    await screenshot(page, 'tour-chance-en-laptop');
    await page.locator('[data-tour="chance"] [data-figure]:visible').first().click();
    const inbox = page.locator('[data-coach="answer"], [data-coach="inbox"]');
    await inbox.waitFor();
    await expectApart(page, '[data-coach]', '[data-figure-card]');
    await page.keyboard.press('Escape');
    await screenshot(page, 'tour-inbox-en-laptop');
    if ((await inbox.getAttribute('data-coach')) === 'answer')
      await page.locator('[data-inbox] [role="radiogroup"] label').first().click();
    else await page.locator('[data-inbox]').click();

    await coach(page, 'guess').waitFor();
    await screenshot(page, 'tour-guess-en-laptop');
    const guess = page.locator('[data-tour="guess"] input');
    await guess.fill('38');
    await guess.press('Enter');
    await coach(page, 'submit').waitFor();
    expect(await said(page)).toMatch(/^The report says how close you were\. Tour, 7 of 7/);
    await screenshot(page, 'tour-submit-en-laptop');
    await page.getByRole('button', { name: 'Submit orders' }).click();
    await page.locator('[data-coach]').waitFor({ state: 'detached' });

    // another match: the company is met again, the way round is in the menu
    await page.goto(
      new URL(`${await matchFrom('2020-Q4', 'another seed', 'huawei')}?lang=en#${MEMBER}`, page.url()).href,
    );
    await page.evaluate(
      (code) => localStorage.setItem(`lightning-rod.prologue.${code}`, 'seen'),
      page.url().split(/[/?#]/)[4],
    );
    const other = page.getByRole('dialog', { name: 'You run Huawei Cloud' });
    await other.getByRole('button', { name: 'Begin' }).click();
    expect(await page.locator('[data-coach]').count()).toBe(0);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Show me round' }).click();
    await coach(page, 'cloud').getByRole('button', { name: 'Next' }).click();
    await coach(page, 'price').getByRole('button', { name: 'End the tour' }).click();
    expect(await page.locator('[data-coach]').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  test('on a phone it is skipped on the card or by Escape, and opens what it speaks of', async () => {
    const path = await matchFrom('2020-Q4', 'a known seed');
    const phone = { newcomer: true, viewport: SIZES.phone, reducedMotion: 'reduce', hasTouch: true } as const;
    const { page, problems } = await open(`${path}?lang=fr#${MEMBER}`, phone);
    await page.locator('dialog[open]').waitFor();
    await expectNoSideScroll(page);
    await screenshot(page, 'who-fr-phone');
    await page.getByRole('button', { name: 'Passer la visite' }).click();
    expect(await page.locator('dialog[open], [data-coach]').count()).toBe(0);
    await page.locator('header').getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Faire la visite' }).click();
    await coach(page, 'cloud').waitFor();
    await page.locator('[data-board="shown"]').waitFor();
    await screenshot(page, 'tour-cloud-fr-phone');
    await page.locator('[data-tour="cloud"]').click();
    await coach(page, 'price').waitFor();
    await expectApart(page, '[data-coach]', '[data-details]');
    await page.keyboard.press('Escape');
    await coach(page, 'price').getByRole('button', { name: 'Suivant' }).click();
    await coach(page, 'hall').getByRole('button', { name: 'Montrer' }).click();
    await page.locator('[data-tour="hall"]').waitFor();
    await expectNoSideScroll(page);
    expect(await digitsOutsideFigures(page)).toEqual([]);
    await expectAccessible(page);
    await screenshot(page, 'tour-hall-fr-phone');
    await coach(page, 'hall').getByRole('button', { name: 'Suivant' }).click();
    await coach(page, 'chance').getByRole('button', { name: 'Suivant' }).click();
    await page.locator('[data-coach]').getByRole('button', { name: 'Suivant' }).click();
    await coach(page, 'guess').getByRole('button', { name: 'Montrer' }).click();
    await page.locator('[data-tour="guess"]').waitFor();
    await coach(page, 'guess').getByRole('button', { name: 'Montrer' }).waitFor({ state: 'detached' });
    await screenshot(page, 'tour-guess-fr-phone');
    await page.keyboard.press('Escape');
    await page.locator('[data-coach]').waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
  });

  test('it reads well in Chinese on a laptop', async () => {
    const path = await matchFrom('2020-Q4', 'a known seed');
    const { page } = await open(`${path}?lang=zh#${MEMBER}`, { newcomer: true, reducedMotion: 'reduce' });
    await page.locator('dialog[open] .primary').waitFor();
    await screenshot(page, 'who-zh-laptop');
    await page.locator('dialog[open] .primary').click();
    await coach(page, 'cloud').getByRole('button', { name: '下一步' }).click();
    await page.locator('[data-board="shown"]').waitFor();
    await screenshot(page, 'tour-price-zh-laptop');
    const slanted = () =>
      [...document.querySelectorAll('body *')].filter((one) => getComputedStyle(one).fontStyle !== 'normal').length;
    expect(await page.evaluate(slanted)).toBe(0);
    await page.getByRole('button', { name: '结束导览' }).click();
    expect(await page.locator('[data-coach]').count()).toBe(0);
  });
});
