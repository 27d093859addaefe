import type { SkyState } from '#shared/rules/weather.ts';
import { TOKENS } from '../colours.ts';

/** Colours of a sky from top to horizon, with their places, out of the token's text. */
export function skyStops(sky: SkyState): [at: number, colour: string][] {
  const parts = TOKENS[`--sky-${sky}`].split(',').map((one) => one.trim().split(' '));
  return parts.map(([colour = '', at], index) => [
    at === undefined ? index / (parts.length - 1) : Number.parseFloat(at) / 100,
    colour,
  ]);
}

export function paintSky(ctx: CanvasRenderingContext2D, width: number, height: number, sky: SkyState): void {
  const gradient = ctx.createLinearGradient(0, 0, 0, height);
  for (const [at, colour] of skyStops(sky)) gradient.addColorStop(at, colour);
  ctx.fillStyle = gradient;
  ctx.fillRect(0, 0, width, height);
}
