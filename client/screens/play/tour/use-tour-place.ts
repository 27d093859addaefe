import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import type { TourStep } from '../../../present/tour.ts';
import { boxAround, boxesInUse, boxOf, cardPlace, isAnswered, isInSight, isUnder, tourElement } from './tour-place.ts';

type Refs = { readonly card: RefObject<HTMLElement | null>; readonly ring: RefObject<HTMLElement | null> };

/**
 * Keeps card and ring where the step is while the page changes, without drawing the page anew. Gives whether the step
 * itself is in sight: else it can be asked for.
 */
export function useTourPlace(step: TourStep, phone: boolean, { card, ring }: Refs): boolean {
  const [inSight, setInSight] = useState(true);
  const place = useCallback(() => {
    if (card.current === null || ring.current === null) return;
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const found = tourElement(step);
    const at = found && boxOf(found.element);
    const { offsetWidth, offsetHeight } = card.current;
    const clear = found && boxAround(found.element);
    const size = { width: offsetWidth, height: offsetHeight };
    const used = boxesInUse(card.current);
    const { left, top } = cardPlace(size, clear, used, { width, height }, phone);
    move(card.current, { left, top });
    ring.current.hidden = at === undefined;
    if (at !== undefined) move(ring.current, at);
    const screen = { width, height };
    const hidden = phone && step !== 'submit' && at !== undefined && isUnder(at, { left, top, ...size }, screen);
    setInSight(found?.target === true && at !== undefined && isInSight(at, screen) && !hidden);
  }, [step, phone, card, ring]);
  useLayoutEffect(() => {
    // on a desk what lies outside its scrolling sheet is brought in; a phone's page moves only when asked, as does one
    // where somebody reads an answer
    if (!phone && !isAnswered()) tourElement(step)?.element.scrollIntoView({ block: 'nearest' });
    place();
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(place);
    };
    const sizes = new ResizeObserver(soon);
    sizes.observe(document.documentElement);
    if (card.current !== null) sizes.observe(card.current);
    const changes = new MutationObserver(soon);
    const page = document.querySelector('main');
    if (page !== null)
      changes.observe(page, { childList: true, subtree: true, attributeFilter: ['hidden', 'data-part'] });
    // what is asked of a figure opens beside the page
    changes.observe(document.body, { childList: true });
    addEventListener('focusin', soon);
    addEventListener('scroll', soon, true);
    addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      changes.disconnect();
      removeEventListener('focusin', soon);
      removeEventListener('scroll', soon, true);
      removeEventListener('resize', soon);
    };
  }, [step, phone, place, card]);
  return inSight;
}

type Place = { left: number; top: number; width?: number; height?: number };

function move({ style }: HTMLElement, { left, top, width, height }: Place): void {
  style.left = `${left}px`;
  style.top = `${top}px`;
  if (width !== undefined) style.width = `${width}px`;
  if (height !== undefined) style.height = `${height}px`;
}
