import { describe, expect, test } from 'vitest';
import { expectAccessible, expectNoSideScroll, FEW_LOOKS, inBrowser, SIZES, screenshot } from './browser.ts';
import { digitsOutsideFigures } from './digits.ts';
import { MEMBER, matchFrom, playToReport, startByDates } from './match.ts';

const open = inBrowser();

describe('A match that starts in the middle of the story', () => {
  test('is set up alone in eight quarters, opens with its prologue, and tells the points after a quarter', async () => {
    const { page, problems } = await open('/solo?lang=en');
    await page.getByRole('radio', { name: /8 quarters/ }).check({ force: true });
    await startByDates(page);
    const card = page.getByRole('dialog', { name: 'What happened before you took over' });
    await card.waitFor();
    await card.getByText(/Alibaba Cloud began the story with \d+\.\d% of the market and now has \d+\.\d%/).waitFor();
    await card.getByRole('button', { name: 'Show everything' }).click();
    await card
      .getByText(/: \d+ from Q\d\s2020 on/)
      .first()
      .waitFor();
    await card.getByText('100 points: as the real company did.').waitFor();
    await card.getByRole('button', { name: 'Take over' }).click();
    await card.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await page.getByText('Q1 2020', { exact: true }).first().waitFor();
    await playToReport(page);
    await page.getByText(/^Against history: \d+\.\d points\.$/).waitFor();
    await page.getByRole('tab', { name: 'Your points' }).click();
    const sheet = page.locator('[data-points]');
    const figures = await sheet.locator('td').allInnerTexts();
    const tenths = figures.map((text) => Math.round(Number(text.trim().replace('−', '-')) * 10));
    const sum = tenths.pop();
    expect(tenths.reduce((all, one) => all + one, 0)).toBe(sum);
    await page.getByRole('button', { name: /^Plan Q2/ }).click();
    await page.getByRole('row', { name: /^Your points/ }).waitFor();
    expect(await card.isVisible()).toBe(false);
    expect(problems).toEqual([]);
  });

  test('shows its prologue once on a device, closes it by Escape, keeps the focus in it, and has it in the menu', async () => {
    const { page } = await open(`${await matchFrom('2020-Q2', 'a known seed')}?lang=en#${MEMBER}`, { prologue: true });
    const card = page.getByRole('dialog', { name: 'What happened before you took over' });
    await card.waitFor();
    expect(await card.getAttribute('aria-modal')).toBe('true');
    for (let press = 0; press < 6; press++) {
      await page.keyboard.press('Tab');
      const outside = await page.evaluate(
        () => document.activeElement !== document.body && document.activeElement?.closest('dialog') === null,
      );
      expect(outside).toBe(false);
    }
    // the keys of the table rest
    await page.keyboard.press('m');
    expect(await card.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('button', { name: 'Submit orders' }).waitFor();
    expect(await card.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'What happened before' }).click();
    await card.waitFor();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
  });

  test('has its way on across a phone, where the thumb is', async () => {
    const path = `${await matchFrom('2020-Q2', 'a known seed')}?lang=fr#${MEMBER}`;
    const { page } = await open(path, { prologue: true, reducedMotion: 'reduce', viewport: SIZES.phone });
    const on = page.locator('dialog[open] .button.primary');
    await on.waitFor();
    const { left, right } = await on.evaluate((button) => {
      const box = button.getBoundingClientRect();
      return { left: box.left, right: innerWidth - box.right };
    });
    expect(left).toBeLessThanOrEqual(16);
    expect(Math.abs(left - right)).toBeLessThanOrEqual(1);
  });

  test('shows the whole prologue at once to who asked for less motion', async () => {
    const path = `${await matchFrom('2020-Q2', 'a known seed')}?lang=en#${MEMBER}`;
    const { page } = await open(path, { prologue: true, reducedMotion: 'reduce' });
    const card = page.getByRole('dialog', { name: 'What happened before you took over' });
    await card.waitFor();
    expect(await card.locator('[data-shown="false"]').count()).toBe(0);
    expect(await card.getByRole('button', { name: 'Show everything' }).count()).toBe(0);
  });

  test('has no figure in its prologue that cannot be asked, and answers above it; Escape closes the answer alone', async () => {
    const path = `${await matchFrom('2020-Q2', 'a known seed')}?lang=en#${MEMBER}`;
    const { page } = await open(path, { prologue: true, reducedMotion: 'reduce' });
    const card = page.getByRole('dialog', { name: 'What happened before you took over' });
    await card.waitFor();
    expect(await digitsOutsideFigures(page)).toEqual([]);
    await card.locator('[data-figure="hundred"]').click();
    const answer = card.locator('[data-figure-card="hundred"]');
    await answer.getByText(/What the real company comes to in your place/).waitFor();
    await page.keyboard.press('Escape');
    await answer.waitFor({ state: 'detached' });
    expect(await card.isVisible()).toBe(true);
  });

  test.each(FEW_LOOKS)('reads well in %s on a %s: prologue, planning, report, end', async (language, size) => {
    const path = `${await matchFrom('2020-Q2', 'a known seed', 'alibaba', 2)}?lang=${language}#${MEMBER}`;
    const { page, problems } = await open(path, { prologue: true, viewport: SIZES[size], reducedMotion: 'reduce' });
    const look = async (name: string) => {
      await expectNoSideScroll(page);
      await screenshot(page, `${name}-${language}-${size}`);
    };
    const card = page.locator('dialog[open]');
    await card.waitFor();
    await look('prologue');
    if (language !== 'zh') await expectAccessible(page);
    await card.locator('.primary').click();
    const primary = page.locator('button.primary:visible');
    for (const name of ['points', 'end']) {
      await page.locator('[data-board="shown"]').waitFor();
      await primary.click();
      await page.locator('[data-step]').waitFor();
      await primary.click();
      if (name === 'points') {
        await page.getByRole('tab').nth(3).click();
        await page.locator('[data-points]').waitFor();
        await look('points-report');
      }
      await primary.click();
      if (name === 'points') {
        await page.locator('[data-board="shown"]').waitFor();
        await look('points-planning');
      }
    }
    await page.locator('[data-points]').waitFor();
    await look('points-end');
    if (language === 'en') await expectAccessible(page);
    expect(problems).toEqual([]);
  });
});
