import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { inBrowser, SIZES, screenshot } from './browser.ts';
import { keepOwner, MEMBER, matchFrom, ownMatchFrom } from './match.ts';
import { expectReachable, looksOf, slowMotions } from './reach.ts';

const open = inBrowser();

/** A laptop of 1366 × 768 enlarged twice and four times. */
const TWICE = { width: 683, height: 384 };
const FOUR_TIMES = { width: 342, height: 192 };
const PAGES = ['/', '/solo', '/about', '/accessibility', '/handbook', '/nowhere'];
/** LOOK.md: for a finger and for a pointer. */
const FINGER = 44;
const POINTER = 24;

type Size = { readonly width: number; readonly height: number };
type Look = (name: string) => Promise<void>;

/** Looks at what is shown now, at each of these sizes. */
function atSizes(page: Page, sizes: readonly Size[], least: number): Look {
  return async (name) => {
    for (const size of sizes) {
      await page.setViewportSize(size);
      await expectReachable(page, least, `${name}, ${size.width} × ${size.height}`);
    }
  };
}

/** A match of one quarter under a storm, in a browser that owns it. */
async function shortMatch(page: Page, language: string): Promise<void> {
  const { path, owner } = await ownMatchFrom('2021-Q2', 'a known seed', 'alibaba', 1);
  await keepOwner(page, path, owner);
  await page.goto(new URL(`${path}?lang=${language}`, page.url()).href);
  await page.locator('[data-board="shown"]').waitFor();
}

/** The one button that goes on. */
const goOn = (page: Page) => page.locator('button.primary').last().click();

const showPart = (page: Page, part: string) => page.locator(`nav [data-part="${part}"]`).click();

async function lookAtOrders(page: Page, look: Look): Promise<void> {
  await showPart(page, 'orders');
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await look(`orders, ${await tab.textContent()}`);
  }
}

async function lookAtFilm(page: Page, look: Look, steps: readonly number[]): Promise<void> {
  await page.locator('[data-step]').waitFor();
  for (const step of steps) {
    await page.locator('ol button').nth(step).click();
    await page.locator('article').first().waitFor();
    await look(`film, step ${step + 1}`);
  }
}

async function lookAtReport(page: Page, look: Look): Promise<void> {
  await page.locator('[data-why="share"]').waitFor();
  await look('report');
  await page.locator('[data-why] table button').first().click();
  await page.getByRole('tabpanel').locator('[role="radiogroup"] label').last().click();
  await look('report, by company');
  await page.getByRole('tab').nth(3).click();
  await look('report, points');
}

async function lookAtDebrief(page: Page, look: Look): Promise<void> {
  await page.locator('[data-debrief="ready"] [data-cause] summary').first().click();
  await page.locator('[data-timeline] button').first().click();
  await page.locator('[data-whole] table').waitFor();
  await look('debrief');
}

describe('Enlarged to 200% and 400%,', () => {
  test('the pages outside a match can be read and used', async () => {
    const { page } = await open('/');
    const look = atSizes(page, [SIZES.laptop, TWICE, FOUR_TIMES], POINTER);
    for (const path of PAGES) {
      await page.goto(new URL(`${path}?lang=fr`, page.url()).href);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await look(path);
    }
  });

  test('a match can be read and played to its end', async () => {
    const { page, problems } = await open('/');
    await shortMatch(page, 'en');
    await atSizes(page, [SIZES.laptop, TWICE, FOUR_TIMES], POINTER)('planning');
    await screenshot(page, 'everyone-planning-400');
    await lookAtOrders(page, atSizes(page, [FOUR_TIMES], POINTER));
    await goOn(page);
    const look = atSizes(page, [TWICE, FOUR_TIMES], POINTER);
    await lookAtFilm(page, look, [0, 3]);
    await screenshot(page, 'everyone-film-400');
    await goOn(page);
    await lookAtReport(page, look);
    await goOn(page);
    await lookAtDebrief(page, look);
    expect(problems).toEqual([]);
  });

  test('what comes before a match and the way round leave their buttons in sight', async () => {
    const path = await matchFrom('2020-Q4', 'a known seed');
    const { page } = await open(`${path}?lang=fr#${MEMBER}`, { viewport: FOUR_TIMES, prologue: true, newcomer: true });
    const pressed = async (name: string) => {
      await expectReachable(page, POINTER, name);
      await page.locator('dialog[open] .primary').click({ timeout: 3000 });
    };
    await pressed('prologue');
    await page.locator('dialog[open] dl').waitFor();
    await pressed('who you are');
    await page.locator('[data-coach] footer button').last().click({ timeout: 3000 });
    await page.locator('[data-coach="price"]').waitFor();
  });
});

describe('On a phone', () => {
  // the longest words come last and stay
  const LANGUAGES = ['en', 'zh', 'fr'];
  const openMenu = (page: Page) => page.getByRole('button', { name: /^(Menu|菜单)$/ }).click();

  async function speak(page: Page, language: string): Promise<void> {
    await openMenu(page);
    await page.locator('[role="dialog"] button[lang]').nth(['en', 'fr', 'zh'].indexOf(language)).click();
    await page.keyboard.press('Escape');
    await page.locator('[role="dialog"]').waitFor({ state: 'detached' });
  }

  test('the pages outside a match hold in three languages and have room for a finger', async () => {
    const { page } = await open('/', { viewport: SIZES.phone, hasTouch: true });
    for (const path of PAGES)
      for (const language of LANGUAGES) {
        await page.goto(new URL(`${path}?lang=${language}`, page.url()).href);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await expectReachable(page, FINGER, `${path} in ${language}`);
      }
  });

  test('a match holds in three languages, has room for a finger, and rests where less motion is chosen', async () => {
    const { page, problems } = await open('/', { viewport: SIZES.phone, hasTouch: true });
    const look = atSizes(page, [SIZES.phone], FINGER);
    const lookInAll: Look = async (name) => {
      for (const language of LANGUAGES) {
        await speak(page, language);
        await look(`${name} in ${language}`);
      }
      expect(await page.evaluate(slowMotions)).toEqual([]);
    };
    await shortMatch(page, 'fr');
    await openMenu(page);
    await page.locator('[role="dialog"] [role="switch"]').first().check();
    await page.keyboard.press('Escape');
    await lookInAll('planning');
    await lookAtOrders(page, look);
    await goOn(page);
    await lookAtFilm(page, lookInAll, [3]);
    await goOn(page);
    await lookAtReport(page, lookInAll);
    await goOn(page);
    await lookAtDebrief(page, lookInAll);
    expect(problems).toEqual([]);
  });
});

test('In the system’s colours what is chosen differs from what is not, charts are read, and nothing moves if asked', async () => {
  const system = { forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce' } as const;
  const { page, problems } = await open('/', system);
  const differ = async (chosen: string, other: string) => {
    expect(await page.evaluate(looksOf, chosen), chosen).not.toEqual(await page.evaluate(looksOf, other));
  };
  await shortMatch(page, 'en');
  await differ('[role="tab"][aria-selected="true"]', '[role="tab"][aria-selected="false"]');
  await differ('[data-board] ~ * label[data-selected], label[data-selected]', 'label:has(input):not([data-selected])');
  await differ('button.primary', 'button.button:not(.primary)');
  await page.locator('header button').last().click();
  await differ('button[lang][aria-pressed="true"]', 'button[lang][aria-pressed="false"]');
  const off = await page.evaluate(looksOf, '[role="switch"] + span');
  await page.getByRole('switch', { name: 'Ask a figure' }).check();
  expect(await page.evaluate(looksOf, 'input:checked + span')).not.toEqual(off);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(slowMotions)).toEqual([]);
  await goOn(page);
  await page.locator('ol button').nth(2).click();
  await differ('li[data-state="now"]', 'li[data-state="next"]');
  await page.getByText('Lightning strikes Alibaba Cloud').first().waitFor();
  expect(await page.evaluate(slowMotions)).toEqual([]);
  await screenshot(page, 'everyone-film-forced-dark');
  await goOn(page);
  await page.locator('[data-why="share"]').waitFor();
  await differ('[role="tab"][aria-selected="true"]', '[role="tab"][aria-selected="false"]');
  const words = await page.locator('main svg text').evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
  expect([...new Set(words)]).toEqual([await page.evaluate(() => getComputedStyle(document.body).color)]);
  expect(await page.evaluate(slowMotions)).toEqual([]);
  expect(problems).toEqual([]);
});
