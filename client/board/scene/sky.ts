import type { SkyState } from '#shared/rules/weather.ts';
import type { BoardFrame } from '../../present/board/picture.ts';
import { mixColours, TOKENS } from '../colours.ts';

export type SkyStop = { readonly at: number; readonly colour: string };

/** Colours of a sky from top to horizon, with their places, out of the token's text. */
function stopsOf(sky: SkyState): SkyStop[] {
  const parts = TOKENS[`--sky-${sky}`].split(',').map((one) => one.trim().split(' '));
  return parts.map(([colour = '', at], index) => ({
    at: at === undefined ? index / (parts.length - 1) : Number.parseFloat(at) / 100,
    colour,
  }));
}

/** The sky of a frame, one sky laid over the other. All skies have their colours at the same places. */
export function skyStops({ skyBefore, sky, skyMix }: BoardFrame): SkyStop[] {
  const after = stopsOf(sky);
  return stopsOf(skyBefore).map(({ at, colour }, index) => ({
    at,
    colour: mixColours(colour, after[index]?.colour ?? colour, skyMix),
  }));
}

/**
 * The sky behind the board as a CSS background; nothing at rest, where the page's own sky shows through. In a film the
 * board has a sky of its own, since a strike's must be dark to the millisecond. The browser paints it: a picture of it
 * would be the largest of all.
 */
export function skyBackground(frame: BoardFrame): string {
  if (frame.skyBefore === frame.sky) return '';
  const stops = skyStops(frame).map(({ at, colour }) => `${colour} ${at * 100}%`);
  return `linear-gradient(${stops.join(', ')})`;
}
