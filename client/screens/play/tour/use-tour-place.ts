import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import type { TourStep } from '../../../present/tour.ts';
import { boxAround, boxOf, cardPlace, isInSight, tourElement } from './tour-place.ts';

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
    const { left, top } = cardPlace({ width: offsetWidth, height: offsetHeight }, clear, { width, height }, phone);
    move(card.current, { left, top });
    ring.current.hidden = at === undefined;
    if (at !== undefined) move(ring.current, at);
    const hidden = phone && at !== undefined && at.top + at.height / 2 > top && step !== 'submit';
    setInSight(found?.target === true && at !== undefined && isInSight(at, { width, height }) && !hidden);
  }, [step, phone, card, ring]);
  useLayoutEffect(() => {
    // on a desk what lies outside its scrolling sheet is brought in; a phone's page moves only when asked
    if (!phone) tourElement(step)?.element.scrollIntoView({ block: 'nearest' });
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
    addEventListener('scroll', soon, true);
    addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      changes.disconnect();
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
