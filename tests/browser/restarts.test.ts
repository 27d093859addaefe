import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { type RunningServer, startServer, stopServer, temporaryFolder } from '../server/process.ts';
import { expectAccessible, inBrowser } from './browser.ts';
import { startSolo } from './match.ts';

const open = inBrowser();

async function setPrice(page: Page, value: number): Promise<void> {
  const box = page.getByRole('textbox', { name: 'Price, Services' });
  await box.fill(String(value));
  await box.press('Enter');
}

test('The server is killed five times in mid-quarter: the page comes back by itself, same quarter, same draft', async () => {
  const folder = temporaryFolder();
  let server: RunningServer = await startServer({ DATA_DIR: folder, LOG_LEVEL: 'error' });
  const { port } = new URL(server.address);
  const { page } = await open(`${server.address}/solo?lang=en`);
  await startSolo(page);
  for (let quarter = 1; quarter <= 5; quarter++) {
    await page.getByRole('button', { name: 'Submit orders' }).waitFor();
    const price = 90 + quarter;
    await setPrice(page, price);
    await expect.poll(() => page.getByRole('textbox', { name: 'Price, Services' }).inputValue()).toBe(String(price));
    // the summary comes from the server: once it answers, what was sent before is in the log
    await page.evaluate(
      (code) => fetch(`/api/matches/${code}`).then((one) => one.json()),
      page.url().split('/').at(-1) ?? '',
    );
    await stopServer(server, 'SIGKILL');
    await page.locator('[data-slip="lost"]').waitFor();
    if (quarter === 1) await expectAccessible(page);
    server = await startServer({ DATA_DIR: folder, LOG_LEVEL: 'error', PORT: port });
    await page.locator('[data-slip="lost"]').waitFor({ state: 'hidden' });
    await page.reload();
    await page.getByRole('button', { name: 'Submit orders' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Price, Services' }).inputValue()).toBe(String(price));
    await page.getByRole('button', { name: 'Submit orders' }).click();
    await page.getByRole('button', { name: 'Skip to report' }).click();
    await page.getByRole('button', { name: /^Plan Q/ }).click();
  }
});
