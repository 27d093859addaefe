import type { SkyState } from '#shared/rules/weather.ts';
import type { BoardLayout, BoardTile } from '../../present/board/picture.ts';
import { mixColours } from '../colours.ts';
import { SKIES, STRIKE } from '../palette.ts';
import { paintSoft } from './soft.ts';
import { paintedTile, paintTile, traceTile } from './tile.ts';

/** How far below the tiles their shadow lies, in tile heights: the sheet floats over the sea. */
const SHADOW_DROP = 0.3;

export function paintLandShadow(ctx: CanvasRenderingContext2D, layout: BoardLayout, sky: SkyState): void {
  const { shadow, shadowOpacity } = SKIES[sky];
  const drop = layout.tile.height * SHADOW_DROP;
  ctx.globalAlpha = shadowOpacity;
  paintSoft(ctx, layout.tile.height * 0.13, shadow, () => {
    ctx.beginPath();
    for (const { x, y } of layout.tiles) traceTile(ctx, { x, y: y + drop }, paintedTile(layout.tile));
    ctx.fill();
  });
  ctx.globalAlpha = 1;
}

export function paintLand(
  ctx: CanvasRenderingContext2D,
  tiles: readonly BoardTile[],
  layout: BoardLayout,
  sky: SkyState,
): void {
  const { land, side, sideDark, edge, rim } = SKIES[sky];
  layout.tiles.forEach((centre, index) => {
    const top = land[tiles[index]?.demandClass ?? 0] ?? land[0];
    paintTile(ctx, centre, paintedTile(layout.tile), { top, left: side, right: sideDark, edge }, rim);
  });
}

/** Tiles under a strike. `light` is how much of its light reaches each, 0 to 1, by tile index. */
export function paintLitLand(
  ctx: CanvasRenderingContext2D,
  tiles: readonly BoardTile[],
  layout: BoardLayout,
  light: ReadonlyMap<number, number>,
): void {
  const dark = SKIES[5];
  layout.tiles.forEach((centre, index) => {
    const part = light.get(index);
    if (part === undefined) return;
    const top = mixColours(dark.land[tiles[index]?.demandClass ?? 0] ?? dark.land[0], STRIKE.tile, part);
    const left = mixColours(dark.side, STRIKE.tileSide, part * 0.55);
    const right = mixColours(dark.sideDark, STRIKE.tileSide, part * 0.4);
    const edge = mixColours(dark.edge, STRIKE.tile, part * 0.6);
    paintTile(ctx, centre, paintedTile(layout.tile), { top, left, right, edge }, dark.rim + part * 0.4);
  });
}
