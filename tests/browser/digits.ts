import type { Page } from 'playwright';

/** Where digits may stand that are no figures of the match. Keep it short. */
const NO_FIGURES = [
  'time', // names of quarters
  '[data-name]', // names that contain a digit, such as a certificate's, and the ordinals of steps
  '[data-words]', // what the scenario says in its own words about events and assumptions, with its own sources
  '[data-axis]', // axes beside bars, as of a chart
  'svg', // axes and line ends of charts: each has its table beside it, and is one picture for a reader
  '[role="img"]', // the track of quarters, which says itself in words
  'kbd', // keys
  '[data-announcer], [data-live-announcer]', // say to a reader once what the screen shows: ours, and the fields'
  '[data-figure-card]', // the answer to a figure that was asked
  'title, script, style, noscript',
].join(', ');

/** Texts with digits that are in the page, can be seen or heard, and cannot be asked where they came from. */
export function digitsOutsideFigures(page: Page): Promise<string[]> {
  return page.evaluate((noFigures) => {
    const found: string[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (parent === null || !/\p{Nd}/u.test(text) || parent.closest(`[data-figure], ${noFigures}`)) continue;
      if (!parent.checkVisibility()) continue;
      const path: string[] = [];
      for (let at: Element | null = parent; at !== null && at !== document.body; at = at.parentElement)
        path.unshift(`${at.tagName.toLowerCase()}${at.classList.length > 0 ? `.${at.classList[0]}` : ''}`);
      found.push(`“${text}” in ${path.slice(-4).join(' > ')}`);
    }
    return found;
  }, NO_FIGURES);
}

/** How many figures on the page can be asked now. */
export function figuresShown(page: Page): Promise<number> {
  return page.evaluate(
    () => [...document.querySelectorAll('[data-figure]')].filter((one) => one.checkVisibility()).length,
  );
}
