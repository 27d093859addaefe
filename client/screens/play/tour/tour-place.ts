import { type Box, clearPlace, type Place, partWithin, placesBeside, type Size } from '../../../present/clear-place.ts';
import { TOUR_TARGETS, type TourStep, type TourTarget } from '../../../present/tour.ts';

const GAP = 14;
const EDGE = 8;
/** Height of a phone's bar. */
const BAR = 68;

/** The element a step points at now, or that opens it; undefined where neither is on the screen. */
export function tourElement(step: TourStep): { element: HTMLElement; target: boolean } | undefined {
  const [target, ...ways] = TOUR_TARGETS[step];
  for (const name of [target, ...ways]) {
    const element = found(name);
    if (element !== undefined) return { element, target: name === target };
  }
  return undefined;
}

function found(name: TourTarget): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(`[data-tour="${name}"]`)];
  return all.find((one) => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0);
}

/** Opens what a step is in, the outermost first, and brings it into sight. */
export function showTourElement(step: TourStep): void {
  const [target, ...ways] = TOUR_TARGETS[step];
  const open = (left: readonly TourTarget[]) => {
    const shown = found(target);
    const way = left.at(-1);
    // what is on a phone's page already only has to be scrolled to, but its bar has to say where one is
    if (shown !== undefined && !(way?.startsWith('part-') ?? false)) {
      shown.scrollIntoView({ block: 'center' });
    } else if (way !== undefined) {
      found(way)?.click();
      // it is there with the next frame
      requestAnimationFrame(() => requestAnimationFrame(() => open(left.slice(0, -1))));
    }
  };
  open(ways);
}

export function boxOf(element: HTMLElement): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}

/** What the card keeps clear of: of the chance, the charge and the rod under it too; of an order, all the orders' width. */
export function boxAround(element: HTMLElement): Box {
  const at = boxOf(element);
  const sheet = element.closest<HTMLElement>('[data-chance], [data-orders]');
  if (sheet === null) return at;
  const { left, width } = boxOf(sheet);
  return { ...at, left, width };
}

export function isInSight({ left, top, width, height }: Box, screen: Size): boolean {
  const [x, y] = [left + width / 2, top + height / 2];
  return x > 0 && y > 0 && x < screen.width && y < screen.height;
}

/** Whether the middle of something lies under the card or under a phone's bar. */
export function isUnder({ top, height }: Box, card: Box, screen: Size): boolean {
  const middle = top + height / 2;
  return (middle > card.top && middle < card.top + card.height) || middle > screen.height - BAR;
}

/** The answer of a figure stands beside it and would go away with it. */
export function isAnswered(): boolean {
  return document.querySelector('[data-figure-card]') !== null;
}

/** What is open over the table, by whoever asked for it, and the control that is in use. */
const OPEN = '[data-figure-card], [data-asked], [data-details], .react-aria-Popover';
const CONTROL = 'input, button, summary, a, [role="slider"]';
/** An answer with its words, or what somebody unfolded. */
const WHOLE = 'label, details[open]:has(> summary:focus)';

/** What somebody uses now: the card of the way round keeps clear of it. */
export function boxesInUse(card: HTMLElement): Box[] {
  const open = [...document.querySelectorAll<HTMLElement>(OPEN)];
  const at = document.activeElement;
  const control = at instanceof HTMLElement && at.matches(CONTROL) ? (at.closest<HTMLElement>(WHOLE) ?? at) : undefined;
  const used = control === undefined || card.contains(control) ? open : [...open, control];
  return used.filter((one) => one.checkVisibility({ visibilityProperty: true })).map(boxOf);
}

/**
 * Beside what it speaks of, where there is room, and else in a corner; on a phone above its bar, or at the top.
 * Wherever that is, it covers as little as can be of what is in use.
 */
export function cardPlace(card: Size, at: Box | undefined, used: readonly Box[], screen: Size, phone: boolean): Place {
  const room = { left: EDGE, top: EDGE, width: screen.width - 2 * EDGE, height: screen.height - 2 * EDGE };
  const [right, bottom] = [screen.width - EDGE - card.width, screen.height - EDGE - card.height];
  if (phone) {
    const places = [bottom - BAR, EDGE].map((top) => ({ left: EDGE, top }));
    return clearPlace(card, places, used, room);
  }
  const corners = [bottom, EDGE].flatMap((top) => [right, EDGE].map((left) => ({ left, top })));
  const seen = at === undefined ? undefined : partWithin(at, { left: 0, top: 0, ...screen });
  if (seen === undefined) return clearPlace(card, corners, used, room);
  const places = placesBeside(card, seen, used, { gap: GAP, first: 'left' });
  return clearPlace(card, [...places, ...corners], [seen, ...used], room);
}
