import type { BoardFrame } from '../../../present/board/picture.ts';

/** Lays the new sky over the old one, as far as it has come. */
export function paintSky(host: HTMLElement | null, { skyBefore, sky, skyMix }: BoardFrame): void {
  const [under, over] = host?.children ?? [];
  if (!(under instanceof HTMLElement && over instanceof HTMLElement)) return;
  under.dataset['sky'] = String(skyBefore);
  over.dataset['sky'] = String(sky);
  over.style.opacity = String(skyMix);
}
