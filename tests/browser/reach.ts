import type { Page } from 'playwright';
import { expect } from 'vitest';

/** What can be pressed, typed in or opened, but for places on the map and figures in sentences. */
const CONTROLS = 'button, a[href], summary, select, input, [role="tab"], label:has(input)';

/** In the page: words that are cut off, or that stick out of the button that holds them. */
function cutOff(): string[] {
  const faults: string[] = [];
  const page = document.querySelector('dialog[open]') ?? document.body;
  for (const one of page.querySelectorAll<HTMLElement>('*')) {
    const style = getComputedStyle(one);
    if (!(one instanceof HTMLElement) || one.clientWidth < 2 || style.clipPath !== 'none') continue;
    if (!one.checkVisibility({ visibilityProperty: true }) || one.closest('.hidden-text') !== null) continue;
    const words = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const wide = one.scrollWidth > one.clientWidth + 1;
    const clips = /hidden|clip/.test(style.overflowX) && style.webkitLineClamp === 'none';
    const holds = one.matches('button, a.button, [role="tab"], label');
    const told = one.title !== '' || one.closest('[title]') !== null;
    if (words && wide && clips && !told) faults.push(`cut off: ${one.textContent}`);
    else if (words && wide && style.display !== 'inline' && style.overflowX === 'visible')
      faults.push(`sticks out: ${one.textContent}`);
    else if (holds && style.display !== 'inline' && (wide || one.scrollHeight > one.clientHeight + 2))
      faults.push(`does not hold its words: ${one.textContent}`);
  }
  return faults;
}

/** In the page: controls smaller than a finger or a pointer needs. Links in running text are as small as the text. */
function tooSmall({ controls, least }: { controls: string; least: number }): string[] {
  const page = document.querySelector('dialog[open]') ?? document.body;
  return [...page.querySelectorAll<HTMLElement>(controls)].flatMap((one) => {
    const style = getComputedStyle(one);
    const within = one.matches('input') && one.closest('label') !== null;
    const inText = one.matches('a') && (style.display === 'inline' || one.closest('p, li p, li') !== null);
    const aside = one.closest('[data-tile], [data-cloud], [aria-hidden="true"], .hidden-text') !== null;
    const dismiss = one.closest('[data-testid], .react-aria-Popover > div') !== null || one.tabIndex < 0;
    const range = one.matches('[type="range"]');
    if (within || inText || aside || range || (dismiss && !one.matches('[role="tab"], label, a'))) return [];
    if (style.clipPath !== 'none' || !one.checkVisibility({ visibilityProperty: true })) return [];
    const { width, height, bottom } = one.getBoundingClientRect();
    if (bottom < 0 || width < 2 || (width >= least - 0.5 && height >= least - 0.5)) return [];
    return [`${Math.round(width)} × ${Math.round(height)}: ${one.getAttribute('aria-label') ?? one.textContent}`];
  });
}

/** In the page: controls that stay hidden under something else when they get the focus (WCAG 2.4.11). */
function hiddenInFocus(controls: string): string[] {
  const page = document.querySelector('dialog[open]') ?? document.body;
  const hidden = [...page.querySelectorAll<HTMLElement>(controls)].filter((one) => {
    if (one.tabIndex < 0 || !one.checkVisibility({ visibilityProperty: true })) return false;
    if (one.matches('[data-tile], [data-cloud], [disabled]')) return false;
    one.focus();
    const shown = one.closest('label') ?? one;
    const { left, top, width, height } = shown.getBoundingClientRect();
    if (width < 2 || document.activeElement !== one) return false;
    const seen = [0.5, 0.15, 0.85].some((part) => {
      const found = document.elementFromPoint(left + width / 2, top + height * part);
      return found !== null && (shown.contains(found) || found.contains(shown));
    });
    return !seen;
  });
  return hidden.map((one) => `hidden: ${one.getAttribute('aria-label') ?? one.textContent}`);
}

/** In the page: how much of its height bars take that stay where they are. */
function barred(): number {
  const bars = [...document.querySelectorAll('body *')].filter((one) => {
    const { position, visibility } = getComputedStyle(one);
    const stays = position === 'fixed' || position === 'sticky';
    const apart = one.closest('dialog, [popover], [role="dialog"], [aria-hidden="true"], .hidden-text') !== null;
    return stays && visibility === 'visible' && !apart && one.getBoundingClientRect().width > innerWidth * 0.8;
  });
  const height = bars.reduce((sum, one) => sum + one.getBoundingClientRect().height, 0);
  return height / innerHeight;
}

/** Nothing scrolls sideways, is cut off, too small or hidden under a bar, at the size the page has now. */
export async function expectReachable(page: Page, least: number, where: string): Promise<void> {
  // a board that has just got another size is drawn anew
  const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await expect.poll(tooWide, { message: `${where}: scrolls sideways`, timeout: 3000 }).toBeLessThanOrEqual(0);
  expect(await page.evaluate(cutOff), where).toEqual([]);
  expect(await page.evaluate(tooSmall, { controls: CONTROLS, least }), where).toEqual([]);
  expect(await page.evaluate(hiddenInFocus, CONTROLS), where).toEqual([]);
  expect(await page.evaluate(barred), `${where}: bars`).toBeLessThan(0.36);
}

/** Two things on the screen, of which neither covers any of the other. */
export async function expectApart(page: Page, one: string, other: string): Promise<void> {
  const covered = () =>
    page.evaluate(
      ([first, second]) => {
        const shown = (selector: string) =>
          [...document.querySelectorAll(selector)].find((each) => each.checkVisibility({ visibilityProperty: true }));
        const [a, b] = [shown(first ?? ''), shown(second ?? '')].map((each) => each?.getBoundingClientRect());
        if (a === undefined || b === undefined) return 'nothing is shown';
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return wide > 0 && high > 0 ? `${Math.round(wide)} × ${Math.round(high)}` : 'none';
      },
      [one, other],
    );
  await expect.poll(covered, { message: `${other} under ${one}`, timeout: 3000 }).toBe('none');
}

/** In the page: what somebody sees of the first that is shown of these, who is left with the system's colours. */
export function looksOf(selector: string): string {
  const all = [...document.querySelectorAll(selector)];
  const one = all.find((each) => each.checkVisibility({ visibilityProperty: true }));
  if (one === undefined) throw new Error(`nothing is shown of ${selector}`);
  const { backgroundColor, borderTopStyle, borderColor, outlineStyle, outlineColor } = getComputedStyle(one);
  return [backgroundColor, borderTopStyle, borderColor, outlineStyle, outlineStyle !== 'none' && outlineColor].join(
    ' ',
  );
}

/** In the page: what runs, or would run, for longer than a fade. */
export function slowMotions(): string[] {
  const longest = 0.24;
  const running = document.getAnimations().filter((one) => {
    const end = Number(one.effect?.getComputedTiming().endTime ?? 0);
    return one.playState === 'running' && end > longest * 1000;
  });
  const seconds = (times: string) => Math.max(...times.split(',').map((one) => Number.parseFloat(one) || 0));
  const styled = [...document.querySelectorAll('body *')].filter((one) => {
    const { animationName, animationDuration, transitionDuration } = getComputedStyle(one);
    const animated = animationName !== 'none' && seconds(animationDuration) > longest;
    return animated || seconds(transitionDuration) > longest;
  });
  return [
    ...running.map((one) => `runs: ${one.constructor.name}`),
    ...styled.map((one) => `${one.tagName} ${one.className}`),
  ];
}
