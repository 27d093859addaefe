import { describe, expect, test } from 'vitest';
import { expectAccessible, expectNoSideScroll, inBrowser, SIZES, screenshot } from './browser.ts';
import { MEMBER, matchFrom, playToReport, showOrders, startSolo } from './match.ts';

const open = inBrowser();

describe('The government group', () => {
  test('a certificate is bought, next quarter a partnership is bid for and won, and everybody sees who is tied', async () => {
    const { page, problems } = await open(`${await matchFrom('2020-Q1', 'a known seed')}?lang=en#${MEMBER}`);
    await page.getByRole('tab', { name: 'Government' }).click();
    await page.getByText('Bids are taken from holders of: Cloud security assessment.').waitFor();
    await page.getByRole('switch', { name: /^Cloud security assessment/ }).check();
    await page.getByText('in force from Q2 2020', { exact: true }).waitFor();
    await page.getByText(/^Government ¥0\.\d\dbn$/).waitFor();
    await playToReport(page);
    await page.getByRole('tab', { name: 'What happened' }).click();
    await page.getByText('Cloud security assessment is in force from Q2 2020.').waitFor();
    await page.getByRole('button', { name: 'Plan Q2 2020' }).click();

    await page.getByRole('tab', { name: 'Government' }).click();
    const bid = page.getByRole('textbox', { name: 'Bid, Inclusive finance platform' });
    await bid.fill('50');
    await bid.press('Enter');
    await page.getByText('¥50m is too low: at least ¥80m.').waitFor();
    await page.getByRole('alert').getByText('Inclusive finance platform: a bid is at least').waitFor();
    await bid.fill('1280');
    await bid.press('Enter');
    await page.getByText(/^¥1,280m counts as \d+\.\d: your standing of \d+\.\d and 32\.0 for the money\.$/).waitFor();
    await screenshot(page, 'government-bid-en-laptop');
    await playToReport(page);
    await page.getByRole('tab', { name: 'What happened' }).click();
    await page.getByText('Alibaba Cloud wins the partnership “Inclusive finance platform” for 8 quarters.').waitFor();
    await page.getByRole('button', { name: 'Plan Q3 2020' }).click();
    await page.getByRole('tab', { name: 'Government' }).click();
    await page.getByText('Inclusive finance platform: Alibaba, 7 more quarters').waitFor();
    expect(problems).toEqual([]);
  });

  test('every driver of the strike chance is reached by keyboard from the figure, with a sentence each', async () => {
    const { page } = await open(`${await matchFrom('2021-Q3', 'a known seed')}?lang=en#${MEMBER}`);
    await page.getByRole('button', { name: 'See every driver' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('What makes the chance');
    const table = page.getByRole('table', { name: /the points add up to the chance/ });
    await screenshot(page, 'drivers-en-laptop');
    const rows = await table.getByRole('row').allTextContents();
    expect(rows.find((row) => row.startsWith('Market share'))).toMatch(/Share above 30%: you have \d\d\.\d%/);
    const points = rows.map((row) => Number(/([+−]?\d+\.\d)%?$/.exec(row)?.[1]?.replace('−', '-')));
    const total = (name: string) => points[rows.findIndex((row) => row.startsWith(name))] ?? Number.NaN;
    expect(total('Charge') + total('Rod')).toBeCloseTo(total('Strike chance'), 0);
    await page.keyboard.press('Enter');
    await table.waitFor({ state: 'hidden' });
  });

  test('an unanswered question is marked, says what happens by default, and shows another view on request', async () => {
    const { page } = await open(`${await matchFrom('2020-Q4', 'a known seed')}?lang=en#${MEMBER}`);
    await page.getByRole('radiogroup', { name: 'The founder is invited to speak on financial rules' }).waitFor();
    await page.getByText('If nobody answers: Let him speak.').waitFor();
    await page.getByText('If nobody answers: Let him speak.').scrollIntoViewIfNeeded();
    // hidden inputs scroll with their sheet: the page itself never grows longer than the screen
    const { page: long, screen } = await page.evaluate(() => ({
      page: document.documentElement.scrollHeight,
      screen: innerHeight,
    }));
    expect(long).toBe(screen);
    await screenshot(page, 'inbox-open-en-laptop');
    const before = Number(/\d+/.exec((await page.getByText(/^\d to answer$/).textContent()) ?? '')?.[0]);
    await page.getByText('Send written comments instead').click();
    await page.getByText(before === 1 ? 'all answered' : `${before - 1} to answer`).waitFor();
    await page.getByText('Some analysts hold').waitFor({ state: 'hidden' });
    await page.getByText('Another view', { exact: true }).first().click();
    await page.getByText('Some analysts hold').waitFor();
    await screenshot(page, 'inbox-answered-en-laptop');
  });

  test('a dividend asked for is answered in the inbox or in finance, and paying counts once it was chosen', async () => {
    const { page } = await open(`${await matchFrom('2021-Q3', 'a known seed', 'huawei')}?lang=en#${MEMBER}`);
    await page.getByText('If nobody answers: Pay.').waitFor();
    await page.getByText(/^\d to answer$/).waitFor();
    await page.getByRole('tab', { name: 'Finance' }).click();
    const asked = page.getByRole('radiogroup', { name: /^Huawei asks for a dividend of / });
    await asked.nth(1).getByText('Pay', { exact: true }).click();
    await page.getByText('If nobody answers: Pay.').first().waitFor({ state: 'detached' });
    await screenshot(page, 'dividend-en-laptop');
    await asked.nth(0).getByText('Keep the money').click();
    await expect
      .poll(() =>
        asked
          .nth(1)
          .getByRole('radio', { name: /^Keep the money/ })
          .isChecked(),
      )
      .toBe(true);
  });

  test('the assumption about owners is switched off before a match, and the match says so', async () => {
    const { page } = await open('/solo?lang=en');
    await page.getByText('More options').click();
    await page.getByText('No source measures this.').waitFor();
    await page.getByRole('switch', { name: 'Count the assumption “The owner’s umbrella”' }).uncheck();
    await expectAccessible(page);
    await screenshot(page, 'solo-more-en-laptop');
    await startSolo(page);
    await page.getByRole('tab', { name: 'Government' }).click();
    await page.getByText('off in this match', { exact: true }).waitFor();
  });

  test.each([
    ['en', 'laptop'],
    ['fr', 'phone'],
    ['zh', 'laptop'],
  ] as const)('and finance are shown in %s on a %s without a fault', async (language, size) => {
    const path = await matchFrom('2020-Q4', 'a known seed');
    const { page, problems } = await open(`${path}?lang=${language}#${MEMBER}`, { viewport: SIZES[size] });
    const look = async (name: string) => {
      await expectNoSideScroll(page);
      await screenshot(page, `${name}-${language}-${size}`);
      if (language !== 'zh') await expectAccessible(page);
    };
    await showOrders(page);
    const tabs = page.getByRole('tab');
    await tabs.nth(3).click();
    for (const details of await page.locator('[role="tabpanel"] details').all())
      await details.locator('summary').click();
    await tabs.nth(3).scrollIntoViewIfNeeded();
    await look('government');
    const panel = page.getByRole('tabpanel');
    await panel.getByRole('switch').first().scrollIntoViewIfNeeded();
    await look('government-certificates');
    await panel.locator('details').nth(1).scrollIntoViewIfNeeded();
    await look('government-programme');
    await tabs.nth(4).click();
    await tabs.nth(4).scrollIntoViewIfNeeded();
    await look('finance');
    await panel.getByRole('switch').last().scrollIntoViewIfNeeded();
    await look('finance-listing');
    expect(problems).toEqual([]);
  });
});
