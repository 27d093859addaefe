import type { SkyState } from '#shared/rules/weather.ts';
import type { Place } from '../../present/board/picture.ts';
import { SKIES } from '../palette.ts';
import { traceLine } from './lines.ts';

/** Closed lines around the land, each fainter than the one before. */
export function paintIsobars(ctx: CanvasRenderingContext2D, lines: readonly (readonly Place[])[], sky: SkyState): void {
  const { isobar, isobarOpacity, isobarFade } = SKIES[sky];
  ctx.strokeStyle = isobar;
  ctx.lineJoin = 'round';
  lines.forEach((line, index) => {
    ctx.globalAlpha = Math.max(0.07, isobarOpacity - index * isobarFade);
    ctx.lineWidth = index === 0 ? 1.5 : 1;
    ctx.beginPath();
    traceLine(ctx, line);
    ctx.closePath();
    ctx.stroke();
  });
  ctx.globalAlpha = 1;
}
