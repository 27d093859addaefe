import type { Page } from 'playwright';
import { inject } from 'vitest';

/** The own seat's token: an address that carries it is the seat. */
export const MEMBER = 'a-member-token-of-128-bits';

/** A match in the middle of the story, by the same door that scripts use: its address, without language or seat. */
export async function matchFrom(from: string, seed: string, seat = 'alibaba', quarters = 4): Promise<string> {
  return (await ownMatchFrom(from, seed, seat, quarters)).path;
}

/** The same with the token of its owner, who may read its file when it is over. */
export async function ownMatchFrom(from: string, seed: string, seat = 'alibaba', quarters = 4) {
  const made = await fetch(new URL('/api/matches', inject('site')), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      kind: 'solo',
      scenario: 'how-china-killed-alibabas-cloud',
      preset: 'story',
      from,
      quarters,
      mode: 'historical',
      seats: [seat],
      rivals: 'history',
      language: 'en',
      seed,
    }),
  });
  const { code, ownerToken } = (await made.json()) as { code: string; ownerToken: string };
  return { path: `/play/${code}`, owner: ownerToken };
}

/** A match set up by hand has a seed of its own: by its dates, nothing that a test waits for hangs on it. */
export async function startByDates(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^On their dates/ }).check({ force: true });
  await page.getByRole('button', { name: 'Start the match' }).click();
}

/** A match from the page of ways to play alone, past the card that says who one is. */
export async function startSolo(page: Page): Promise<void> {
  await startByDates(page);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
}

/** As if this browser had created the match: it may read the match's file when it is over. */
export async function keepOwner(page: Page, path: string, owner: string): Promise<void> {
  await page.evaluate(
    ([key, tokens]) => localStorage.setItem(key ?? '', tokens ?? ''),
    [`lightning-rod.match.${path.split('/')[2]}`, JSON.stringify({ member: MEMBER, owner })],
  );
}

/** The debrief with everything computed. */
export async function debriefCounted(page: Page): Promise<void> {
  await page.locator('[data-debrief="ready"]').waitFor();
  await page.waitForFunction(() => document.querySelector('[data-computing], progress') === null, undefined, {
    timeout: 60_000,
  });
}

/** On a phone the orders are a part of their own; elsewhere they stand beside the market. */
export async function showOrders(page: Page): Promise<void> {
  await page.locator('main[id="main"] [data-board]').waitFor({ state: 'attached' });
  const part = page.locator('nav [data-part="orders"]');
  if (await part.isVisible()) await part.click();
}

/** One quarter by clicking: submit, skip what happens, and stay at the report. */
export async function playToReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Submit orders' }).click();
  await page.getByRole('button', { name: 'Skip to report' }).click();
}
