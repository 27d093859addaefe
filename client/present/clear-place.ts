/** Rectangles of the screen, CSS pixels from the same corner. */
export type Size = { readonly width: number; readonly height: number };
export type Place = { readonly left: number; readonly top: number };
export type Box = Size & Place;

/**
 * Where a card lies clear of what is being used: the first place where it covers none of it, else the one where it
 * covers least.
 *
 * @param places - Wanted ones, the best first; those beyond the room are moved into it, and come after all others.
 * @param free - What is to stay uncovered.
 * @param room - What the card has to stay in.
 */
export function clearPlace(card: Size, places: readonly Place[], free: readonly Box[], room: Box): Place {
  const costs = places.map((place) => {
    const at = {
      left: within(place.left, room.left, room.left + room.width - card.width),
      top: within(place.top, room.top, room.top + room.height - card.height),
    };
    const moved = at.left !== place.left;
    return { at, moved, covered: free.reduce((sum, box) => sum + shared({ ...card, ...at }, box), 0) };
  });
  const least = Math.min(...costs.map((one) => one.covered));
  const best = costs.filter((one) => one.covered === least);
  // beside something means beside it: only where no other place is left is one taken that had no room
  return (best.find((one) => !one.moved) ?? best[0])?.at ?? { left: room.left, top: room.top };
}

/**
 * Places beside something, the best first: at its height to the left or the right, there as little higher or lower as it
 * takes to be clear of what else is used, at last above or below it.
 */
export function placesBeside(
  card: Size,
  about: Box,
  others: readonly Box[],
  { gap, first }: { gap: number; first: 'left' | 'right' },
): Place[] {
  const left = about.left - gap - card.width;
  const right = about.left + about.width + gap;
  const sides = first === 'left' ? [left, right] : [right, left];
  const level = about.top + Math.min(0, about.height / 2 - card.height / 2);
  const levels = [level, ...others.flatMap((one) => [one.top - gap - card.height, one.top + one.height + gap])];
  const along = about.left + about.width / 2 - card.width / 2;
  return [
    ...levels
      .sort((a, b) => Math.abs(a - level) - Math.abs(b - level))
      .flatMap((top) => sides.map((side) => ({ left: side, top }))),
    { left: along, top: about.top - gap - card.height },
    { left: along, top: about.top + about.height + gap },
  ];
}

/** Where the card is larger than its room, its beginning is seen. */
function within(wanted: number, low: number, high: number): number {
  return Math.max(low, Math.min(wanted, high));
}

function shared(a: Box, b: Box): number {
  const part = partWithin(a, b);
  return part === undefined ? 0 : part.width * part.height;
}

/** What two boxes have in common; undefined where that is nothing. */
export function partWithin(a: Box, b: Box): Box | undefined {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.min(a.left + a.width, b.left + b.width) - left;
  const height = Math.min(a.top + a.height, b.top + b.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : undefined;
}
