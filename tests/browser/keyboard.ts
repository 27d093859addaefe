import type { Page } from 'playwright';
import { expect } from 'vitest';

/** Where the focus is: what a person who sees or hears the page knows of it. */
export type Focus = { readonly name: string; readonly tag: string; readonly ringed: boolean; readonly lost: boolean };

/** More stops than any screen has: who has not arrived by then never does. */
const MOST_STOPS = 160;

/** Runs in the page. */
function focusNow(): Focus {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || at === document.body)
    return { name: '', tag: 'body', ringed: false, lost: true };
  const words = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const labelledBy = at.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])] : [];
  const name =
    at.getAttribute('aria-label') ??
    (labelledBy.map((id) => words(document.getElementById(id))).join(' ') ||
      labels.map((one) => one.getAttribute('aria-label') ?? words(one)).join(' ') ||
      words(at));
  const marked = (element: Element | null) => {
    if (element === null) return false;
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
    const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 && !/, 0\)$/.test(outlineColor);
    return outlined || boxShadow.includes('rgb(27, 94, 148)');
  };
  // an input that is drawn by something else: its label, its group, the track beside it
  const drawnBy = at instanceof HTMLInputElement ? [at.closest('label, [role="group"], [class*="thumb"]'), at.parentElement, ...at.parentElement?.children ?? []] : [];
  return { name, tag: at.tagName.toLowerCase(), ringed: [at, ...drawnBy].some(marked), lost: false };
}

/** Whether Tab may stand nowhere for a moment: it leaves the page at its end, and comes back at its beginning. */
type Way = { readonly back?: true; readonly within?: string };

/** A person without a pointer: the page is reached by its keys alone. */
export function keyboardOf(page: Page) {
  const at = () => page.evaluate(focusNow);
  const press = (key: string) => page.keyboard.press(key);
  /** Walks by Tab until the focus is on the named thing; every stop on the way shows where it is. */
  const to = async (name: string | RegExp, { back, within }: Way = {}): Promise<void> => {
    const wanted = (one: Focus) => (typeof name === 'string' ? one.name === name : name.test(one.name));
    const seen: string[] = [];
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      await press(back ? 'Shift+Tab' : 'Tab');
      const now = await at();
      if (!now.lost) expect(now, 'shows where it is').toMatchObject({ ringed: true });
      const inside =
        within === undefined || (await page.evaluate((css) => document.activeElement?.closest(css) != null, within));
      if (inside && wanted(now)) return;
      seen.push(now.name.slice(0, 40));
    }
    throw new Error(`${name} is not reached by Tab: ${seen.join(' | ')}`);
  };
  /** The focus is somewhere on the new screen, not on something that is gone. */
  const notLost = async () => {
    await expect.poll(async () => (await at()).lost).toBe(false);
  };
  /** Tab stays in the open dialog, whose name is given, and Escape gives the focus back to where it was. */
  const heldBy = async (css: string) => {
    for (let stops = 0; stops < 8; stops++) {
      await press('Tab');
      const outside = await page.evaluate(
        (dialog) => document.activeElement !== document.body && document.activeElement?.closest(dialog) === null,
        css,
      );
      expect(outside).toBe(false);
    }
  };
  return { at, press, to, notLost, heldBy, type: (text: string) => page.keyboard.type(text) };
}
