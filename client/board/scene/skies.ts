import type { SkyState } from '#shared/rules/weather.ts';
import type { BoardFrame } from '../../present/board/picture.ts';
import type { Light } from '../colours.ts';
import { lightOf } from '../palette.ts';

export type Layered<T> = { readonly look: T; readonly alpha: number };

/** Opaque looks under a changing sky: the new one is raised over the old, or both would let through what lies below. */
export function raised({ skyBefore, sky, skyMix }: BoardFrame): Layered<SkyState>[] {
  if (skyBefore === sky || skyMix >= 1) return [{ look: sky, alpha: 1 }];
  if (skyMix <= 0) return [{ look: skyBefore, alpha: 1 }];
  return [
    { look: skyBefore, alpha: 1 },
    { look: sky, alpha: skyMix },
  ];
}

/** Translucent looks: one goes as the other comes. */
export function crossed(frame: BoardFrame): Layered<SkyState>[] {
  const layers = raised(frame);
  return layers.length < 2
    ? layers
    : layers.map((one, index) => (index === 0 ? { ...one, alpha: 1 - frame.skyMix } : one));
}

/** The same for what knows only day and storm. */
export function raisedLight(frame: BoardFrame): Layered<Light>[] {
  return lights(raised(frame));
}

export function crossedLight(frame: BoardFrame): Layered<Light>[] {
  return lights(crossed(frame));
}

/** From here on a sky that gives way is dark enough for light words. */
const FLIP = 0.6;

/** Words and pills change at once: half way between ink on white and white on ink nothing can be read. */
export function flippedLight({ skyBefore, sky, skyMix }: BoardFrame): Light {
  return lightOf(skyMix < (sky === 5 ? FLIP : 1 - FLIP) ? skyBefore : sky);
}

/** How much of the storm there is, 0 to 1. */
export function stormPart({ skyBefore, sky, skyMix }: BoardFrame): number {
  return (skyBefore === 5 ? 1 - skyMix : 0) + (sky === 5 ? skyMix : 0);
}

function lights(layers: readonly Layered<SkyState>[]): Layered<Light>[] {
  const named = layers.map(({ look, alpha }) => ({ look: lightOf(look), alpha }));
  const [first, second] = named;
  return first !== undefined && first.look === second?.look ? [{ look: first.look, alpha: 1 }] : named;
}
