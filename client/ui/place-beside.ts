const GAP = 6;
const EDGE = 8;

/** Puts a card under what it speaks of, or above where there is more room, and keeps it on the screen. */
export function placeBeside(card: HTMLElement, anchor: HTMLElement): () => void {
  const place = () => {
    const at = anchor.getBoundingClientRect();
    const { clientWidth: wide, clientHeight: high } = document.documentElement;
    const { offsetWidth: width, offsetHeight: height } = card;
    const below = at.bottom + GAP;
    const above = at.top - GAP - height;
    const top = below + height + EDGE <= high || above < EDGE ? below : above;
    card.style.left = `${within(at.left + at.width / 2 - width / 2, wide - width - EDGE)}px`;
    card.style.top = `${within(top, high - height - EDGE)}px`;
  };
  place();
  const watch = new ResizeObserver(place);
  watch.observe(card);
  addEventListener('scroll', place, true);
  addEventListener('resize', place);
  return () => {
    watch.disconnect();
    removeEventListener('scroll', place, true);
    removeEventListener('resize', place);
  };
}

function within(wanted: number, most: number): number {
  return Math.max(EDGE, Math.min(wanted, most));
}
