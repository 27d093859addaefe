import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { STRIKE, TIMES } from '../../../client/present/board/film/times.ts';
import type { BoardPicture } from '../../../client/present/board/picture.ts';
import { atRest, inLayer, rehearse, STRUCK_FROM_WATCH, STRUCK_QUARTER, under } from './rehearsal.ts';
import { atTheatre, openBoard } from './stage-door.ts';

const visit = atTheatre();
const film = rehearse(STRUCK_FROM_WATCH, 'planning');

const look = (page: Page, picture: BoardPicture) => page.evaluate((shown) => window.theatre.look(shown), picture);
const draw = (page: Page, picture: BoardPicture) => page.evaluate((shown) => window.theatre.draw(shown), picture);

describe('The board', () => {
  test('shows the same pixels for the same picture, whatever was shown before', async () => {
    const pictures = [
      ...film.during('enforcement', 120, 480, 850),
      ...film.during('customers', 450),
      inLayer(atRest('phone'), 'hubs'),
    ];
    const { page, problems } = await visit();
    await openBoard(page, 'canvas', ...pictures);
    const once: number[] = [];
    for (const picture of pictures) once.push((await look(page, picture)).hash);
    expect(new Set(once).size).toBe(pictures.length);
    for (const index of [4, 2, 0, 3, 1, 1]) {
      const picture = pictures[index];
      if (picture !== undefined) expect((await look(page, picture)).hash, `picture ${index}`).toBe(once[index]);
    }
    expect(problems).toEqual([]);
  });

  test('sleeps between draws, and paints nothing for a picture that it already shows', async () => {
    const { page } = await visit();
    await page.evaluate(() => {
      const counts = { frames: 0, paints: 0 };
      Object.assign(window, { counts, ask: window.requestAnimationFrame.bind(window) });
      window.requestAnimationFrame = (callback) => {
        counts.frames += 1;
        return (window as unknown as { ask: typeof requestAnimationFrame }).ask(callback);
      };
      const { drawImage } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.drawImage = function (...given: unknown[]) {
        counts.paints += 1;
        return Reflect.apply(drawImage, this, given);
      };
    });
    const counted = () =>
      page.evaluate(() => ({ ...(window as unknown as { counts: { frames: number; paints: number } }).counts }));
    const fiveFrames = () =>
      page.evaluate(async () => {
        const { ask } = window as unknown as { ask: typeof requestAnimationFrame };
        for (let i = 0; i < 5; i++) await new Promise((done) => ask(done));
      });
    await openBoard(page, 'canvas', atRest('planning'));
    await draw(page, atRest('planning'));
    const before = await counted();
    expect(before.paints).toBeGreaterThan(0);
    await fiveFrames();
    await draw(page, atRest('planning'));
    await fiveFrames();
    expect(await counted()).toEqual(before);
    await draw(page, under(atRest('planning'), 2));
    expect(await counted()).not.toEqual(before);
  });

  test('draws nearly the same in WebGL as on a canvas', async () => {
    const { page, problems } = await visit();
    await openBoard(page, 'canvas', atRest('planning'));
    await page.evaluate(() => window.theatre.close());
    const pictures = [under(atRest('planning'), 3), ...rehearse(STRUCK_QUARTER, 'planning').during('enforcement', 480)];
    for (const picture of pictures)
      expect(await page.evaluate((shown) => window.theatre.difference(shown), picture)).toBeLessThan(1);
    expect(problems).toEqual([]);
  });

  test('paints itself again when a lost WebGL context comes back', async () => {
    const picture = under(atRest('planning'), 3);
    const { page, problems } = await visit();
    await openBoard(page, 'webgl', picture);
    await draw(page, picture);
    const before = await page.locator('canvas').screenshot();
    const happened = (event: string, method: 'loseContext' | 'restoreContext') =>
      page.evaluate(
        ([name, ask]) =>
          new Promise<void>((done) => {
            const canvas = document.querySelector('canvas');
            const lender = window as unknown as { lender?: WEBGL_lose_context | null };
            lender.lender ??= canvas?.getContext('webgl')?.getExtension('WEBGL_lose_context') ?? null;
            canvas?.addEventListener(name, () => done(), { once: true });
            lender.lender?.[ask]();
          }),
        [event, method] as const,
      );
    await happened('webglcontextlost', 'loseContext');
    await draw(page, under(picture, 5));
    await draw(page, picture);
    await happened('webglcontextrestored', 'restoreContext');
    await expect.poll(async () => (await page.locator('canvas').screenshot()).equals(before)).toBe(true);
    expect(problems).toEqual([]);
  });

  test('leaves nothing behind when it is opened and closed again and again', async () => {
    const { page, problems } = await visit();
    for (const renderer of ['canvas', 'webgl', 'canvas', 'webgl', 'canvas'] as const) {
      await openBoard(page, renderer, atRest('phone'));
      await draw(page, atRest('phone'));
      expect(await page.locator('canvas').count()).toBe(1);
      await page.evaluate(() => window.theatre.close());
      expect(await page.locator('canvas').count()).toBe(0);
    }
    expect(problems).toEqual([]);
  });

  test('writes Chinese names as soon as their letters have come, without being asked again', async () => {
    const picture = under(atRest('planning', 'zh'), 2);
    const { page } = await visit();
    await page.evaluate(() => window.theatre.open('canvas', ''));
    const without = (await look(page, picture)).hash;
    await page.evaluate(() => document.fonts.ready);
    await expect.poll(() => page.evaluate(() => window.theatre.hashNow())).not.toBe(without);
    const written = await page.evaluate(() => window.theatre.hashNow());
    await look(page, picture);
    expect(await page.evaluate(() => window.theatre.hashNow())).toBe(written);
  });

  test('takes the canvas where WebGL is done by the processor', async () => {
    const { page } = await visit();
    expect(await openBoard(page, 'auto', atRest('phone'))).toBe('canvas');
  });
});

describe('A strike', () => {
  test('rises in brightness once and never lights a quarter of the board', async () => {
    const from = STRIKE.skyDark;
    const times = Array.from({ length: 24 }, (_, n) => from + (n * (TIMES.strike - from)) / 23);
    const pictures = film.during('enforcement', ...times);
    const { page } = await visit();
    await openBoard(page, 'canvas', ...pictures.slice(0, 1));
    const levels: number[] = [];
    for (const picture of pictures) {
      const seen = await look(page, picture);
      expect(seen.brightPart).toBeLessThan(0.25);
      levels.push(seen.brightness);
    }
    expect(Math.max(...levels)).toBeGreaterThan(1.25 * (levels[0] ?? 1));
    expect(risesOf(levels)).toBe(1);
  });
});

/** How often brightness turns from falling or resting to rising, by more than rain and a leader's thin line can do. */
function risesOf(levels: readonly number[]): number {
  const enough = 0.05 * (levels[0] ?? 0);
  let rises = 0;
  let low = levels[0] ?? 0;
  let high = low;
  let direction: 'rising' | 'falling' = 'falling';
  for (const level of levels) {
    if (direction === 'falling') low = Math.min(low, level);
    else high = Math.max(high, level);
    if (direction === 'falling' && level > low + enough) {
      rises += 1;
      direction = 'rising';
      high = level;
    } else if (direction === 'rising' && level < high - enough) {
      direction = 'falling';
      low = level;
    }
  }
  return rises;
}
