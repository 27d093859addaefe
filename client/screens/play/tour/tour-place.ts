import { TOUR_TARGETS, type TourStep, type TourTarget } from '../../../present/tour.ts';

const GAP = 14;
const EDGE = 8;
/** Height of a phone's bar. */
const BAR = 68;

type Size = { readonly width: number; readonly height: number };
export type Box = Size & { readonly left: number; readonly top: number };

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

/** Beside what it speaks of, where there is room, and else in the corner; on a phone always above its bar. */
export function cardPlace(
  card: Size,
  at: Box | undefined,
  screen: Size,
  phone: boolean,
): { left: number; top: number } {
  const most = { left: screen.width - card.width - EDGE, top: screen.height - card.height - EDGE };
  if (phone) return { left: EDGE, top: Math.max(EDGE, most.top - BAR) };
  if (at === undefined || !isInSight(at, screen))
    return { left: Math.max(EDGE, most.left), top: Math.max(EDGE, most.top) };
  const within = (value: number, high: number) => Math.max(EDGE, Math.min(value, high));
  const beside = within(at.top + Math.min(0, at.height / 2 - card.height / 2), most.top);
  const along = within(at.left + at.width / 2 - card.width / 2, most.left);
  const places = [
    { left: at.left - GAP - card.width, top: beside },
    { left: at.left + at.width + GAP, top: beside },
    { left: along, top: at.top - GAP - card.height },
    { left: along, top: at.top + at.height + GAP },
  ];
  const fits = (one: { left: number; top: number }) =>
    one.left >= EDGE && one.top >= EDGE && one.left <= most.left && one.top <= most.top;
  return places.find(fits) ?? { left: Math.max(EDGE, most.left), top: Math.max(EDGE, most.top) };
}
