import type { Page } from 'playwright';

/** One line of what a screen reader reads, and the part it stands in. */
type Line = { readonly role: string; readonly name: string; readonly level: number; readonly part: number };

const NAMED =
  /^(button|link|textbox|searchbox|spinbutton|slider|radio|radiogroup|switch|checkbox|tab|tablist|tabpanel|img|dialog|navigation|region|progressbar|table)$/;
const PARTS = /^(banner|main|navigation|region|complementary|contentinfo|dialog|tabpanel|listitem|radiogroup|row)$/;
const LANDMARKS = /^(banner|main|navigation|region|complementary|contentinfo|form)$/;
const PRESSED = /^(button|link|switch|tab)$/;

/** What is wrong with the page for somebody who only hears it; empty when all is well. */
export async function faultsForReaders(page: Page): Promise<string[]> {
  const lines = linesOf(await page.locator('body').ariaSnapshot());
  const headings = lines.filter((one) => one.role === 'heading');
  const faults = lines
    .filter((one) => NAMED.test(one.role) && one.name === '')
    .map((one) => `a ${one.role} without a name, after ${lines[lines.indexOf(one) - 1]?.name}`);
  if (headings.filter((one) => one.level === 1).length !== 1) faults.push('not exactly one heading of level 1');
  headings.forEach((one, index) => {
    const before = headings[index - 1]?.level ?? 0;
    if (one.level > before + 1) faults.push(`level ${one.level} after ${before}: ${one.name}`);
  });
  for (const role of ['banner', 'main'])
    if (lines.filter((one) => one.role === role).length !== 1) faults.push(`not exactly one ${role}`);
  faults.push(...doubled(lines.filter((one) => LANDMARKS.test(one.role)).map(({ role, name }) => `${role} ${name}`)));
  faults.push(
    ...doubled(
      lines.filter((one) => PRESSED.test(one.role)).map(({ role, name, part }) => `${role} ${name} in ${part}`),
    ),
  );
  return [...faults, ...(await page.evaluate(tablesWithoutHeaders))];
}

/** The lines of a snapshot; each `part` is the place of the line that opens the part. */
function linesOf(snapshot: string): Line[] {
  const open: { readonly depth: number; readonly part: number }[] = [{ depth: -1, part: 0 }];
  return snapshot.split('\n').flatMap((text, index) => {
    const found = /^(\s*)- '?([a-z]+)(?: "((?:[^"\\]|\\.)*)")?(.*)$/.exec(text);
    if (found === null) return [];
    const [, indent = '', role = '', name = '', rest = ''] = found;
    while ((open.at(-1)?.depth ?? -1) >= indent.length) open.pop();
    const line = { role, name, level: Number(/level=(\d)/.exec(rest)?.[1] ?? 0), part: open.at(-1)?.part ?? 0 };
    if (PARTS.test(role)) open.push({ depth: indent.length, part: index });
    return [line];
  });
}

function doubled(all: readonly string[]): string[] {
  return all.filter((one, index) => all.indexOf(one) !== index).map((one) => `twice: ${one}`);
}

/** Runs in the page. */
function tablesWithoutHeaders(): string[] {
  return [...document.querySelectorAll('table')]
    .filter((table) => table.checkVisibility() && table.querySelector('th[scope]') === null)
    .map((table) => `a table without headers: ${table.textContent?.slice(0, 60)}`);
}

/** From the next page on, everything that live regions say is kept, in order. */
export async function hear(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const LIVE = '[aria-live]:not([aria-live="off"]), [role="status"], [role="log"], [role="alert"]';
    new MutationObserver((changes) => {
      const regions = new Set<Element>();
      for (const { target, addedNodes, type } of changes) {
        const at = target instanceof Element ? target : target.parentElement;
        // a region that comes with its words is not read, but for an alert
        const region = at?.closest(LIVE);
        if (region && (type === 'characterData' || addedNodes.length > 0)) regions.add(region);
        for (const node of addedNodes)
          if (node instanceof Element)
            for (const alert of [node, ...node.querySelectorAll('*')])
              if (alert.matches('[role="alert"]')) regions.add(alert);
      }
      for (const region of regions) {
        const words = region.textContent?.replace(/\s+/g, ' ').trim();
        if (words && region.isConnected) heard.push(words);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}
