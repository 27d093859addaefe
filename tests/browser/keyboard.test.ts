import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { expectAccessible, inBrowser, screenshot } from './browser.ts';
import { keyboardOf } from './keyboard.ts';

const open = inBrowser();

/** The match that the page asks for, but two quarters of the story from a known seed on. */
async function shorten(page: Page): Promise<void> {
  await page.route('**/api/matches', (route) =>
    route.continue({
      postData: JSON.stringify({
        ...(route.request().postDataJSON() as object),
        preset: 'story',
        from: '2020-Q4',
        quarters: 2,
        seed: 'a known seed',
      }),
    }),
  );
}

test('A match is played from the home page to the debrief by keyboard alone', async () => {
  const { page, problems } = await open('/?lang=en', { prologue: true, newcomer: true });
  await shorten(page);
  const keys = keyboardOf(page);
  const dialog = (name: string) => page.getByRole('dialog', { name });

  await keys.to(/^Play alone/);
  await keys.press('Enter');
  await page.getByRole('heading', { level: 1, name: /./ }).waitFor();
  await page.getByRole('radio').first().waitFor();
  await keys.notLost();
  await keys.to(/^Alibaba Cloud/);
  await keys.press('ArrowDown');
  await keys.press('ArrowUp');
  await keys.to(/^As in history|history/i);
  await keys.to('Start the match');
  await keys.press('Enter');

  await dialog('What happened before you took over').waitFor();
  await keys.notLost();
  await keys.heldBy('dialog[open]');
  await keys.press('Escape');
  await dialog('You run Alibaba Cloud').waitFor();
  await keys.notLost();
  await keys.heldBy('dialog[open]');
  await keys.to('Begin');
  await keys.press('Enter');
  await page.locator('[data-coach="cloud"]').waitFor();
  await page.locator('[data-board="shown"]').waitFor();
  await keys.notLost();
  await keys.press('F6');
  await keys.press('Escape');
  await page.locator('[data-coach]').waitFor({ state: 'detached' });
  await keys.notLost();
  console.log('planning', await keys.at());

  const names: string[] = [];
  for (let n = 0; n < 120; n++) {
    await keys.press('Tab');
    const now = await keys.at();
    names.push(`${now.tag} ${now.ringed ? '' : 'NO RING '}${now.name.slice(0, 60)}`);
  }
  console.log(names.join('\n'));
  expect(problems).toEqual([]);
});
