import { type RefObject, useEffect, useState } from 'react';

export type Measured = { readonly width: number; readonly height: number; readonly ratio: number };

/** Width and height of an element in CSS pixels, and how dense the screen is; undefined while it is not shown. */
export function useBoardSize(host: RefObject<HTMLElement | null>): Measured | undefined {
  const [size, setSize] = useState<Measured>();
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width === 0 || height === 0) return;
      const next = { width, height, ratio: devicePixelRatio };
      setSize((before) => (before !== undefined && same(before, next) ? before : next));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const forget = onDensity(measure);
    return () => {
      observer.disconnect();
      forget();
    };
  }, [host]);
  return size;
}

function same(a: Measured, b: Measured): boolean {
  return a.width === b.width && a.height === b.height && a.ratio === b.ratio;
}

/** Calls back whenever the page moves to a screen of another density, or is zoomed. */
function onDensity(changed: () => void): () => void {
  let media: MediaQueryList | undefined;
  const listen = () => {
    media?.removeEventListener('change', listen);
    media = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    media.addEventListener('change', listen);
    changed();
  };
  listen();
  return () => media?.removeEventListener('change', listen);
}
