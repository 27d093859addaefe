import type { Page } from 'playwright';
import { expect } from 'vitest';

/** Where the focus is: what a person who sees or hears the page knows of it. */
type Focus = { readonly name: string; readonly ringed: boolean; readonly lost: boolean };

/** More stops than any screen has: who has not arrived by then never does. */
const MOST_STOPS = 80;
/** Enough to come round in any dialog. */
const ROUND = 8;

/** Runs in the page. */
function focusNow(): Focus {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || at === document.body) return { name: '', ringed: false, lost: true };
  const words = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const titles = at.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])] : [];
  const name =
    at.getAttribute('aria-label') ??
    (titles.map((id) => words(document.getElementById(id))).join(' ') ||
      labels.map((one) => one.getAttribute('aria-label') ?? words(one)).join(' ') ||
      words(at));
  // the ring: of the element, or of what is drawn in the place of an input
  const drawn = at instanceof HTMLInputElement ? [at.closest('label, [role="group"]'), at.parentElement] : [];
  const ringed = [at, ...drawn, ...(drawn[1]?.children ?? [])].some((element) => {
    if (element === null) return false;
    const { outlineStyle, outlineColor, boxShadow } = getComputedStyle(element);
    const outlined = outlineStyle !== 'none' && !/, 0\)$/.test(outlineColor);
    return outlined || boxShadow.includes('rgb(27, 94, 148)');
  });
  return { name, ringed, lost: false };
}

/** `within` is a selector of what has to be around or be what is looked for. */
type Way = { readonly back?: true; readonly within?: string };

export type Keyboard = ReturnType<typeof keyboardOf>;

/** A person without a pointer: the page is reached by its keys alone. */
export function keyboardOf(page: Page) {
  const at = () => page.evaluate(focusNow);
  const isIn = (css: string) => page.evaluate((one) => document.activeElement?.closest(one) !== null, css);
  const press = (key: string) => page.keyboard.press(key);
  return {
    press,
    /** Types into the field that has the focus, and is done with it. */
    write: async (text: string) => {
      await page.keyboard.type(text);
      await press('Enter');
    },
    /** Walks by Tab until the focus is on the named thing; every stop on the way shows where it is. */
    to: async (name: string | RegExp, { back, within }: Way = {}): Promise<void> => {
      const seen: string[] = [];
      for (let stops = 0; stops < MOST_STOPS; stops++) {
        await press(back ? 'Shift+Tab' : 'Tab');
        const now = await at();
        seen.push(now.name.slice(0, 40));
        // past its last stop Tab leaves the page for a moment
        if (now.lost) continue;
        expect(now, 'whoever has the focus shows it').toEqual({ ...now, ringed: true });
        const named = typeof name === 'string' ? now.name === name : name.test(now.name);
        if (named && (within === undefined || (await isIn(within)))) return;
      }
      throw new Error(`${name} is not reached by Tab: ${seen.join(' | ')}`);
    },
    /** The focus is on the named thing, where neither Tab nor an arrow has put it. */
    expectAt: (name: string | RegExp) => expect.poll(async () => (await at()).name).toMatch(name),
    /** The focus is somewhere on the screen, not on something that is gone. */
    expectNotLost: () => expect.poll(async () => (await at()).lost).toBe(false),
    /** In an open dialog Tab goes round. */
    expectHeldBy: async (css: string) => {
      for (let stops = 0; stops < ROUND; stops++) {
        await press('Tab');
        expect((await at()).lost || (await isIn(css)), 'Tab leaves the dialog').toBe(true);
      }
    },
  };
}
