import { inject, test } from 'vitest';
import { inBrowser, screenshot } from './browser.ts';

const open = inBrowser();
const MEMBER = 'a-member-token-of-128-bits';
async function matchFrom(from: string, seed: string, seat = 'alibaba'): Promise<string> {
  const made = await fetch(new URL('/api/matches', inject('site')), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      kind: 'solo',
      scenario: 'how-china-killed-alibabas-cloud',
      preset: 'story',
      from,
      quarters: 4,
      mode: 'historical',
      seats: [seat],
      rivals: 'history',
      language: 'en',
      seed,
    }),
  });
  const { code } = (await made.json()) as { code: string };
  return `/play/${code}`;
}
const SIZES = { laptop: [1366, 768], short: [1366, 625], phone: [390, 844], wide: [1920, 1080] } as const;
test('looks', async () => {
  const wanted = (process.env['LOOK'] ?? 'laptop').split(',');
  for (const size of wanted) {
    const [width, height] = SIZES[size as keyof typeof SIZES];
    const { page, problems } = await open(
      `${await matchFrom('2021-Q2', 'a known seed')}?lang=${process.env['LANGS'] ?? 'en'}#${MEMBER}`,
      { viewport: { width, height } },
    );
    await page.locator('[data-board="shown"]').waitFor();
    await page.waitForTimeout(300);
    await screenshot(page, `look-planning-${size}`);
    await page.locator('button.primary').click();
    for (const at of (process.env['AT'] ?? '2500,5000,8000,11000,14000').split(',').map(Number)) {
      await page.waitForTimeout(at === 2500 ? 2500 : 3000);
      await screenshot(page, `look-resolve-${size}-${at}`);
    }
    console.log(size, problems);
  }
}, 120000);
