import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { inBrowser, screenshot } from './browser.ts';
import { type Keyboard, keyboardOf } from './keyboard.ts';
import { debriefCounted } from './match.ts';

const open = inBrowser();
const ASKED = /^\d+\.\d%, Expected share, where from\?$/;

type Person = { readonly page: Page; readonly keys: Keyboard };

/** The match that the page asks for, as two quarters from the middle of the story, with a known seed. */
async function shorten(page: Page): Promise<Record<string, unknown>> {
  const asked: Record<string, unknown> = {};
  await page.route('**/api/matches', (route) => {
    Object.assign(asked, route.request().postDataJSON());
    const short = { ...asked, preset: 'story', from: '2020-Q4', quarters: 2, seed: 'a known seed', rivals: 'history' };
    return route.continue({ postData: JSON.stringify(short) });
  });
  return asked;
}

async function setUp({ page, keys }: Person): Promise<void> {
  const asked = await shorten(page);
  await keys.to(/^Play alone/);
  await keys.press('Enter');
  await page.getByRole('radio').first().waitFor();
  await keys.expectNotLost();
  await keys.to(/^Alibaba Cloud/);
  await keys.press('ArrowDown');
  await keys.expectAt(/^Huawei Cloud/);
  await keys.press('ArrowUp');
  await keys.to(/./, { within: 'label:has([value="history"])' });
  await keys.press('ArrowDown');
  await keys.to(/^Plausible/);
  await keys.press('ArrowDown');
  await keys.to(/^16 quarters/);
  await keys.press('ArrowDown');
  await keys.to('Start the match');
  await keys.press('Enter');
  await page.getByRole('dialog').waitFor();
  expect(asked).toMatchObject({ seats: ['alibaba'], rivals: 0, mode: 'historical' });
  expect(asked['preset']).not.toBe('story');
}

/** Prologue, the card of the company, the way round: each holds the focus or lets it go on. */
async function arrive({ page, keys }: Person): Promise<void> {
  await page.getByRole('dialog', { name: 'What happened before you took over' }).waitFor();
  await keys.expectAt('Take over');
  await keys.expectHeldBy('dialog[open]');
  await keys.to('Show everything');
  await keys.press('Enter');
  await keys.expectNotLost();
  await keys.press('Escape');
  await page.getByRole('dialog', { name: 'You run Alibaba Cloud' }).waitFor();
  await keys.expectAt('Begin');
  await keys.expectHeldBy('dialog[open]');
  await keys.to('Begin');
  await keys.press('Enter');
  await page.locator('[data-coach="cloud"]').waitFor();
  await page.locator('[data-board="shown"]').waitFor();
  await keys.expectNotLost();
  await keys.to('Menu', { back: true });
  await keys.press('F6');
  await keys.expectAt('Open your cloud');
  await keys.press('Escape');
  await page.locator('[data-coach]').waitFor({ state: 'detached' });
  await keys.expectAt('Menu');
}

async function answer({ page, keys }: Person): Promise<void> {
  await keys.to(/^Close the news/);
  for (let left = await page.getByRole('button', { name: /^Close the news/ }).count(); left > 0; left--) {
    await keys.expectAt(/^Close the news/);
    await keys.press('Enter');
  }
  await keys.expectAt('Inbox');
  await keys.to(/^Let him speak/);
  await keys.press('ArrowDown');
  await expect.poll(() => page.getByRole('radio', { name: /^Send written comments/ }).isChecked()).toBe(true);
  await keys.to(/^Your guess of your share/, { back: true });
  await keys.write('38');
  await page.locator('[data-kept="38"]').waitFor();
}

async function order({ page, keys }: Person): Promise<void> {
  const on = async (from: string | RegExp) => {
    await keys.to(from, { back: true });
    await keys.press('ArrowRight');
  };
  await keys.to('Price, Internet');
  await keys.write('93');
  await keys.to('Teams, Internet');
  await keys.press('ArrowDown');
  await on('Sell');
  await keys.to('Begin, Yangtze River Delta');
  await keys.press('ArrowUp');
  await on(/^Build/);
  const budget = page.getByRole('slider', { name: 'Budget this quarter' });
  await keys.to('Budget this quarter');
  const before = await budget.getAttribute('aria-valuetext');
  expect(before).toMatch(/^¥\d+\.\d\dbn$/);
  await keys.press('PageUp');
  await expect.poll(() => budget.getAttribute('aria-valuetext')).not.toBe(before);
  await on('Research');
  await keys.to(/^Keep quiet/);
  await keys.press('ArrowDown');
  await keys.expectAt(/^Align/);
  await on('Government');
  await keys.expectAt('Finance');
}

async function readBoard({ page, keys }: Person): Promise<void> {
  await keys.to(/^Beijing: /, { back: true });
  await keys.press('ArrowRight');
  await keys.press('Enter');
  await page.getByRole('dialog', { name: 'Tianjin' }).waitFor();
  await keys.press('Escape');
  await keys.expectAt(/^Tianjin: /);
  await keys.press('m');
  await page.getByRole('table', { name: 'Provinces' }).waitFor();
  await keys.expectAt(/^Table as map/);
  await keys.press('Enter');
  await keys.expectAt(/^Map as table/);
  await keys.press('?');
  await keys.to(ASKED);
  await keys.press('Enter');
  await keys.expectAt('Expected share');
  await keys.press('Escape');
  await keys.expectAt(ASKED);
  await keys.press('Escape');
  await keys.expectAt(/^Map as table/);
}

async function lookIntoMenu({ page, keys }: Person): Promise<void> {
  await keys.to('Menu', { back: true });
  await keys.press('Enter');
  await page.getByRole('dialog').waitFor();
  await keys.expectHeldBy('[role="dialog"]');
  await keys.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await keys.expectAt('Menu');
}

async function watch({ page, keys }: Person): Promise<void> {
  await keys.to('Submit orders', { back: true });
  await keys.press('Enter');
  await page.locator('[data-step]').waitFor();
  await keys.expectNotLost();
  await keys.press('Space');
  await page.getByRole('button', { name: 'Go on' }).waitFor();
  await keys.to('Accounts');
  await keys.press('Enter');
  await keys.to('Pause');
  await page.getByRole('button', { name: 'Read the report' }).waitFor();
  // the film is over: what cannot be pressed now keeps the focus all the same
  await keys.expectAt('Pause');
  await keys.press('s');
  await page.locator('[data-why="share"]').waitFor();
  await keys.expectNotLost();
}

async function readReport({ page, keys }: Person): Promise<void> {
  await keys.to('How this is worked out');
  await keys.press('Enter');
  await page.getByRole('dialog', { name: 'How this is worked out' }).waitFor();
  await keys.expectHeldBy('[role="dialog"]');
  await keys.press('Escape');
  await keys.expectAt('How this is worked out');
  await keys.to(/smaller causes$/);
  await keys.press('Enter');
  await keys.to('Where it happened');
  await keys.to('By segment');
  await keys.press('ArrowRight');
  await page.getByRole('columnheader', { name: 'Huawei Cloud' }).waitFor();
  await keys.to('Where it happened', { back: true });
  await keys.press('ArrowRight');
  await keys.expectAt('What happened');
  await keys.to('Share', { back: true });
  await keys.press('ArrowRight');
  await page.getByRole('table', { name: 'Why your profit changed' }).waitFor();
  await keys.to('Try it next quarter');
  await keys.press('Enter');
  await keys.expectAt('Noted for next quarter');
}

async function playLastQuarter({ page, keys }: Person): Promise<void> {
  await keys.to('Plan Q1 2021');
  await keys.press('Enter');
  await page.locator('[data-phase="planning"] [data-board="shown"]').waitFor();
  await keys.expectNotLost();
  await keys.to('Set it');
  await keys.press('Enter');
  await page.locator('[data-noted]').waitFor({ state: 'detached' });
  await keys.expectAt('Inbox');
  await keys.to('Submit orders');
  await keys.press('Enter');
  await page.locator('[data-step]').waitFor();
  await keys.press('s');
  await page.locator('[data-phase="report"] main').waitFor();
  await keys.expectNotLost();
  await keys.to('See how it ended', { back: true });
  await keys.press('Enter');
  await page.locator('[data-debrief]').waitFor();
  await keys.expectNotLost();
}

async function lookBack({ page, keys }: Person): Promise<void> {
  await keys.to('Chart');
  await keys.press('ArrowRight');
  await page.getByRole('columnheader', { name: 'Alibaba, history' }).waitFor();
  await debriefCounted(page);
  await keys.to(/./, { within: '[data-causes] summary' });
  await keys.press('Enter');
  await keys.to(/./, { within: '[data-timeline] td' });
  await keys.press('Enter');
  await keys.to('Close');
  await keys.press('Enter');
  await page.locator('[data-timeline] [aria-expanded="false"]:focus').waitFor();
  await keys.to(/./, { within: '[data-what-if] [role="switch"]' });
  await keys.press('Space');
  await page
    .locator('[data-what-if]')
    .getByText(/^With 1 switch off/)
    .waitFor();
  await page.locator('[data-what-if] [role="switch"]:focus').waitFor();
  const file = page.waitForEvent('download');
  await keys.to('Keep the match file');
  await keys.press('Enter');
  expect((await file).suggestedFilename()).toMatch(/^lightning-rod-.*\.json$/);
}

async function playAgain({ page, keys }: Person): Promise<void> {
  const was = page.url();
  await keys.to('With the same luck', { back: true });
  await keys.press('Enter');
  await page.waitForFunction((old) => location.href !== old, was);
  await page.getByRole('dialog', { name: 'What happened before you took over' }).waitFor();
  await keys.expectAt('Take over');
  await keys.press('Enter');
  await keys.expectAt('Begin');
  await keys.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await keys.expectNotLost();
}

test('A match is played from the home page to the debrief and again by keyboard alone', async () => {
  const { page, problems } = await open('/?lang=en', { prologue: true, newcomer: true });
  const person = { page, keys: keyboardOf(page) };
  await setUp(person);
  await arrive(person);
  await answer(person);
  await order(person);
  await readBoard(person);
  await lookIntoMenu(person);
  await watch(person);
  await readReport(person);
  await playLastQuarter(person);
  await lookBack(person);
  await playAgain(person);
  await screenshot(page, 'keyboard-again-en-laptop');
  expect(problems).toEqual([]);
});
