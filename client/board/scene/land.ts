import type { BoardPicture, Place } from '../../present/board/picture.ts';
import { paintIsobars } from '../paint/isobars.ts';
import { paintLand, paintLandShadow, paintLitLand } from '../paint/land.ts';
import { boxAround, clipBox, type Sprite, sprite } from '../sprites.ts';
import { signature } from './signatures.ts';
import { crossed, raised } from './skies.ts';

export function isobarSprites({ layout, frame }: BoardPicture): Sprite[] {
  return crossed(frame).flatMap(({ look, alpha }) => {
    const lines = layout.isobars[look];
    if (lines.length === 0) return [];
    const box = clipBox(boxAround(lines.flat(), 2), layout.width, layout.height);
    const key = `isobars ${look} ${signature(lines)}`;
    return [sprite({ slot: `isobars ${look}`, key, box, paint: (ctx) => paintIsobars(ctx, lines, look) }, { alpha })];
  });
}

export function landSprites({ model, layout, frame }: BoardPicture): Sprite[] {
  const ground = signature(layout.tiles);
  const { width, height, edge } = layout.tile;
  const bounds = boxAround(layout.tiles, Math.max(width, height) / 2 + edge + 2);
  const shadow = boxAround(layout.tiles, height);
  const shadows = crossed(frame).map(({ look, alpha }) =>
    sprite(
      {
        slot: `shadow ${look}`,
        key: `shadow ${look} ${ground} ${width}`,
        box: clipBox(shadow, layout.width, layout.height),
        paint: (ctx) => paintLandShadow(ctx, layout, look),
      },
      { alpha },
    ),
  );
  const classes = model.tiles.map((tile) => tile.demandClass).join('');
  const tiles = raised(frame).map(({ look, alpha }) =>
    sprite(
      {
        slot: `land ${look}`,
        key: `land ${look} ${ground} ${width} ${classes}`,
        box: clipBox(bounds, layout.width, layout.height),
        paint: (ctx) => paintLand(ctx, model.tiles, layout, look),
      },
      { alpha },
    ),
  );
  return [...shadows, ...tiles];
}

/** How far the light of a strike reaches, in tiles, and how bright the nearest is. */
const REACH = 3.2;
const NEAREST = 0.8;

/** How much of a strike's light falls on each tile within three of the struck cloud, by tile index. */
export function lightOnTiles({ layout, frame }: BoardPicture, struck: Place): ReadonlyMap<number, number> {
  const light = new Map<number, number>();
  if (frame.strike === undefined || frame.strike.glow <= 0) return light;
  layout.tiles.forEach((tile, index) => {
    const away = Math.hypot(tile.x - struck.x, (tile.y - struck.y) / 0.86) / layout.tile.width;
    if (away < REACH) light.set(index, NEAREST * (1 - away / REACH) ** 1.25);
  });
  return light;
}

/** Tiles in the light of the strike, laid over the dark ones; `glow` raises and lowers them. */
export function litSprites({ model, layout, frame }: BoardPicture, light: ReadonlyMap<number, number>): Sprite[] {
  if (frame.strike === undefined || light.size === 0) return [];
  const lit = layout.tiles.filter((_, index) => light.has(index));
  const { width, height, edge } = layout.tile;
  const box = clipBox(boxAround(lit, Math.max(width, height) / 2 + edge + 2), layout.width, layout.height);
  const parts = [...light].map(([tile, part]) => `${tile}:${part.toFixed(3)}`).join(' ');
  const classes = model.tiles.map((tile) => tile.demandClass).join('');
  const key = `lit ${signature(layout.tiles)} ${classes} ${parts}`;
  const alpha = Math.min(1, frame.strike.glow);
  return [sprite({ slot: 'lit', key, box, paint: (ctx) => paintLitLand(ctx, model.tiles, layout, light) }, { alpha })];
}
