import type { Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { commandId, join, playQuarter } from '../server/match-client.ts';
import { expectAccessible, expectNoSideScroll, inBrowser, SIZES, screenshot } from './browser.ts';
import { layCable } from './cable.ts';
import { digitsOutsideFigures } from './digits.ts';
import { keepOwner, MEMBER, matchFrom, ownMatchFrom, startSolo } from './match.ts';

const open = inBrowser();
const sheet = (page: Page, name: string) => page.locator(`[data-state-sheet="${name}"]`);
const slip = (page: Page, name: string) => page.locator(`[data-slip="${name}"]`);
const said = (page: Page) => page.locator('[data-announcer]').innerText();
const price = (page: Page) => page.getByRole('textbox', { name: 'Price, Services' });
const asMember = { role: 'member', token: MEMBER, name: 'Player' } as const;

async function setPrice(page: Page, value: number): Promise<void> {
  await price(page).fill(String(value));
  await price(page).press('Enter');
}

/** As if a network had come: the page tries at once. */
const wake = (page: Page) => page.evaluate(() => dispatchEvent(new Event('online')));

describe('A line that is lost', () => {
  test('keeps what is changed meanwhile and sends it when it is back; only submitting waits', async () => {
    const line = await layCable();
    const path = await matchFrom('2020-Q4', 'a known seed');
    const { page } = await open(`${line.site}${path}?lang=en#${MEMBER}`);
    await setPrice(page, 96);
    await page.locator('[data-board="shown"]').waitFor();
    const orders = page.locator('#orders-title');
    const before = await orders.evaluate((one) => one.getBoundingClientRect().top);
    line.cut();
    await slip(page, 'lost').getByText('Kept up to').waitFor();
    expect(await said(page)).toBe('The connection is lost. The page tries again by itself.');
    expect(await orders.evaluate((one) => one.getBoundingClientRect().top)).toBe(before);
    expect(await page.getByRole('button', { name: 'No connection' }).isDisabled()).toBe(true);
    await setPrice(page, 91);
    await slip(page, 'lost').getByText('What you changed since waits here').waitFor();
    expect(await digitsOutsideFigures(page)).toEqual([]);
    await expectAccessible(page);
    await screenshot(page, 'state-lost-en-laptop');
    const now = slip(page, 'lost').getByRole('button', { name: 'Try now' });
    await page.evaluate(() => {
      const trying = setInterval(() => {
        dispatchEvent(new Event('online'));
        if (document.querySelector('[data-slip="lost"] button') !== null) clearInterval(trying);
      }, 20);
    });
    await now.waitFor();
    await screenshot(page, 'state-lost-long-en-laptop');
    line.mend();
    await now.click();
    await slip(page, 'lost').waitFor({ state: 'detached' });
    expect(await said(page)).toBe('Connected again. Everything you changed is kept.');
    await page.getByRole('button', { name: 'Submit orders' }).waitFor();
    // another device has the same, and two pages of one seat follow each other
    const other = await open(`${path}?lang=en#${MEMBER}`);
    await price(other.page).waitFor();
    expect(await price(other.page).inputValue()).toBe('91');
    await setPrice(other.page, 88);
    await expect.poll(() => price(page).inputValue(), { timeout: 10_000 }).toBe('88');
  });

  test('says so when the quarter was closed from elsewhere before the last changes arrived', async () => {
    const line = await layCable();
    const path = await matchFrom('2020-Q4', 'a known seed');
    const { page } = await open(`${line.site}${path}?lang=zh#${MEMBER}`);
    await page.locator('[data-board="shown"]').waitFor();
    line.cut();
    await slip(page, 'lost').waitFor();
    // as a screen reader steps a slider: nobody lets go of it
    await page.locator('[data-tour="price"] input[type="range"]').fill('80');
    await slip(page, 'lost').getByText('此后的更改暂存于此').waitFor();
    const elsewhere = await join(inject('site'), path.split('/')[2] ?? '', asMember);
    await elsewhere.command({
      type: 'set-ready',
      commandId: commandId(),
      quarter: elsewhere.view().quarter,
      ready: true,
    });
    line.mend();
    await wake(page);
    await slip(page, 'too-late').getByText('未能计入').waitFor();
    await screenshot(page, 'state-too-late-zh-laptop');
    await slip(page, 'too-late').getByRole('button').click();
    expect(await slip(page, 'too-late').count()).toBe(0);
  });

  test('does not bring back over a refresh what was put back while it was under way', async () => {
    const line = await layCable();
    const path = await matchFrom('2020-Q4', 'a known seed');
    const { page } = await open(`${line.site}${path}?lang=en#${MEMBER}`);
    await price(page).waitFor();
    const before = await price(page).inputValue();
    line.hold();
    await setPrice(page, 91);
    await page.getByRole('button', { name: 'As last quarter' }).click();
    await expect.poll(() => price(page).inputValue()).toBe(before);
    await page.reload();
    await page.getByRole('button', { name: 'Submit orders' }).waitFor();
    expect(await price(page).inputValue()).toBe(before);
  });

  test('on a phone that is offline is told as such, and goes on by itself', async () => {
    const path = await matchFrom('2020-Q4', 'a known seed');
    const { page } = await open(`${path}?lang=fr#${MEMBER}`, { viewport: SIZES.phone, hasTouch: true });
    await page.locator('[data-board="shown"]').waitFor();
    await page.context().setOffline(true);
    await slip(page, 'lost').getByText('Cet appareil est hors ligne.').waitFor();
    await expectNoSideScroll(page);
    await expectAccessible(page);
    await screenshot(page, 'state-offline-fr-phone');
    await page.context().setOffline(false);
    await slip(page, 'lost').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Valider' }).waitFor();
  });
});

describe('A match that cannot be opened', () => {
  test('says whether the server is silent or troubled, tries again, and opens by itself', async () => {
    const path = await matchFrom('2020-Q4', 'a known seed');
    const opening = '**/api/matches/*/open';
    const { page } = await open(`${path}?lang=en#${MEMBER}`, {
      prepare: (fresh) => fresh.route(opening, (route) => route.abort('connectionrefused')),
    });
    await sheet(page, 'silent').waitFor();
    await expectAccessible(page);
    await screenshot(page, 'state-silent-en-laptop');
    await page.route(opening, (route) =>
      route.fulfill({ status: 503, contentType: 'text/html', body: '<h1>503</h1>' }),
    );
    await sheet(page, 'server').waitFor();
    await page.unroute(opening);
    await sheet(page, 'server').getByRole('button', { name: 'Try now' }).click();
    await price(page).waitFor();
  });

  test('for good says why, and where to go', async () => {
    const path = await matchFrom('2020-Q4', 'a known seed');
    await join(inject('site'), path.split('/')[2] ?? '', asMember);
    const phone = { viewport: SIZES.phone };
    const { page } = await open(`/play/nothinghere1?lang=fr#${MEMBER}`, phone);
    await sheet(page, 'unknown').waitFor();
    await expectNoSideScroll(page);
    await screenshot(page, 'state-unknown-fr-phone');
    await page.goto(new URL(`${path}?lang=fr#another-token-of-128-bits`, page.url()).href);
    await sheet(page, 'seat').waitFor();
    await screenshot(page, 'state-seat-fr-phone');
    await page.route('**/api/matches/*/open', (route) =>
      route.fulfill({ status: 410, json: { error: { code: 'MATCH_CLOSED', message: 'closed' } } }),
    );
    await page.reload();
    await sheet(page, 'closed').waitFor();
    await sheet(page, 'closed').getByRole('link').first().click();
    await page.locator('form').waitFor();
  });
});

/** A page that keeps the seat of a match of one quarter, which is over. */
async function atItsEnd() {
  const { path, owner } = await ownMatchFrom('2020-Q4', 'a known seed', 'alibaba', 1);
  const player = await join(inject('site'), path.split('/')[2] ?? '', asMember);
  await playQuarter(player, player.view().quarter);
  const { page } = await open('/');
  await keepOwner(page, path, owner);
  return { page, path };
}

describe('A part that does not come', () => {
  test('is told with a way out: a screen, the scenario, the handbook', async () => {
    const { page } = await open('/?lang=en');
    await page.route('**/assets/solo-*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await page.getByRole('link', { name: 'Play alone' }).click();
    await sheet(page, 'part').waitFor();
    await expectAccessible(page);
    await screenshot(page, 'state-part-en-laptop');
    await page.unroute('**/assets/solo-*.js');
    await page.route('**/api/scenarios/*', (route) => route.abort('connectionrefused'));
    await sheet(page, 'part').getByRole('button', { name: 'Reload' }).click();
    await sheet(page, 'failed-silent').waitFor();
    await screenshot(page, 'state-solo-silent-en-laptop');
    await page.goto(new URL('/handbook', page.url()).href);
    await sheet(page, 'failed-silent').waitFor();
    await screenshot(page, 'state-handbook-silent-en-laptop');
    await page.unroute('**/api/scenarios/*');
    await sheet(page, 'failed-silent').getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('searchbox').waitFor();
  });

  test('of the board leaves the table, of the counting a button, and of a language the old one', async () => {
    const { page } = await open(`${await matchFrom('2020-Q4', 'a known seed')}?lang=en#${MEMBER}`, {
      prepare: async (fresh) => {
        await fresh.route('**/assets/board-*.js', (route) => route.fulfill({ status: 404, body: '' }));
        await fresh.route('**/rulebook?*', (route) => route.abort('connectionrefused'));
      },
    });
    await page.getByRole('region', { name: 'Map as table' }).waitFor();
    await page.unroute('**/rulebook?*');
    await page.locator('[data-projection="failed"]').getByRole('button', { name: 'Try again' }).click();
    await page.locator('[data-projection="ready"]').waitFor();
    await screenshot(page, 'state-no-board-en-laptop');
    await page.unroute('**/assets/board-*.js');
    await page.getByRole('region', { name: 'Map as table' }).getByRole('button').click();
    await page.locator('[data-board="failed"]').getByRole('button', { name: 'Reload' }).click();
    await page.locator('[data-board="shown"]').waitFor();
    await page.route('**/assets/texts-*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Français' }).click();
    await page.getByText('This language could not be loaded.').waitFor();
    await screenshot(page, 'state-language-en-laptop');
  });

  test('of the game says so when its turn comes, and a reload brings it', async () => {
    const { page, path } = await atItsEnd();
    const part = /\/assets\/debrief-(?!worker)[^/]*\.js$/;
    await page.route(part, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(new URL(`${path}?lang=en`, page.url()).href);
    await sheet(page, 'part').waitFor();
    await page.unroute(part);
    await sheet(page, 'part').getByRole('button', { name: 'Reload' }).click();
    await page.locator('[data-finding]').waitFor();
  });

  test('of the debrief, after a match of one quarter, is asked for again', async () => {
    const { page, path } = await atItsEnd();
    await page.route('**/assets/debrief-worker-*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(new URL(`${path}?lang=en`, page.url()).href);
    await page.locator('[data-why-not="failed"]').waitFor();
    await screenshot(page, 'state-debrief-failed-en-laptop');
    await page.unroute('**/assets/debrief-worker-*.js');
    await page.locator('[data-why-not="failed"]').getByRole('button', { name: 'Try again' }).click();
    await page.locator('[data-debrief="ready"]').waitFor();
  });
});

test('Where the browser keeps nothing, the address carries the seat', async () => {
  const forbid = () => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
  };
  // a new match has a new code: nothing of it could have been closed before
  const { page } = await open('/solo?lang=en', {
    newcomer: true,
    prologue: true,
    prepare: (one) => one.addInitScript(forbid),
  });
  await startSolo(page);
  await setPrice(page, 93);
  await page.reload();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  expect(await price(page).inputValue()).toBe('93');
});

test('The way round goes on after a refresh where it was', async () => {
  const { page } = await open(`${await matchFrom('2020-Q4', 'a known seed')}?lang=en#${MEMBER}`, { newcomer: true });
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('[data-coach="cloud"]').getByRole('button', { name: 'Next' }).click();
  await page.locator('[data-coach="price"]').waitFor();
  await page.reload();
  await page.locator('[data-coach="price"]').getByRole('button', { name: 'End the tour' }).click();
  await page.reload();
  await price(page).waitFor();
  expect(await page.locator('[data-coach]').count()).toBe(0);
});

test('A graphics card that gives up leaves the board drawn without it', async () => {
  const disguise = () => {
    // the page takes a card for a real one by its name
    const read = WebGLRenderingContext.prototype.getParameter;
    WebGLRenderingContext.prototype.getParameter = function (this: WebGLRenderingContext, name: number) {
      const value = read.call(this, name);
      return typeof value === 'string' && /swiftshader/i.test(value) ? 'A card' : value;
    };
  };
  const { page } = await open(`${await matchFrom('2020-Q4', 'a known seed')}?lang=en#${MEMBER}`, {
    prepare: (fresh) => fresh.addInitScript(disguise),
  });
  await page.locator('[data-board="shown"]').waitFor();
  const kind = () =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('[data-board] canvas');
      return canvas?.getContext('webgl') ? 'webgl' : canvas?.getContext('2d') ? 'canvas' : 'none';
    });
  expect(await kind()).toBe('webgl');
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('[data-board] canvas');
    canvas?.getContext('webgl')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect.poll(kind, { timeout: 10_000 }).toBe('canvas');
  await screenshot(page, 'state-card-lost-en-laptop');
});

describe('A tab of an older build', () => {
  /** The page believes that it was built as `old-build`, as long as it is not mended. */
  async function oldPage(page: Page): Promise<void> {
    await page.route('**/assets/*.js', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replaceAll(inject('buildId'), 'old-build') });
    });
  }

  test('loads itself again between quarters, and is new', async () => {
    const path = await matchFrom('2020-Q4', 'a known seed');
    const { page } = await open(`${path}?lang=en#${MEMBER}`, { prepare: oldPage });
    await slip(page, 'waits').getByText('A newer version of the game is here.').waitFor();
    await setPrice(page, 90);
    await page.locator('[data-board="shown"]').waitFor();
    await expectAccessible(page);
    await screenshot(page, 'state-newer-en-laptop');
    await page.unroute('**/assets/*.js');
    await page.getByRole('button', { name: 'Submit orders' }).click();
    const loaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Skip to report' }).click();
    await loaded;
    await page.getByRole('button', { name: /^Plan Q/ }).click();
    await price(page).waitFor();
    expect(await slip(page, 'waits').count()).toBe(0);
    expect(await price(page).inputValue()).toBe('90');
  });

  test('that stays old says so once and does not go round in circles', async () => {
    const path = await matchFrom('2020-Q4', 'a known seed');
    const player = await join(inject('site'), path.split('/')[2] ?? '', asMember);
    const quarter = player.view().quarter;
    await player.command({ type: 'set-ready', commandId: commandId(), quarter, ready: true });
    await player.command({ type: 'continue', commandId: commandId(), quarter });
    let loads = 0;
    const { page } = await open(`${path}?lang=fr#${MEMBER}`, {
      viewport: SIZES.phone,
      prepare: (fresh) => {
        fresh.on('load', () => {
          loads++;
        });
        return oldPage(fresh);
      },
    });
    await slip(page, 'stuck').getByText('Cette page est une version plus ancienne du jeu.').waitFor();
    expect(loads).toBe(2);
    await expectNoSideScroll(page);
    await screenshot(page, 'state-stuck-fr-phone');
    await slip(page, 'stuck').getByRole('button', { name: 'Fermer' }).click();
    expect(await slip(page, 'stuck').count()).toBe(0);
  });
});
