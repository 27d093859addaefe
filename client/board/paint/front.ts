import type { Place } from '../../present/board/picture.ts';
import { lengthOf, traceLine } from './lines.ts';

export type FrontLook = {
  readonly line: readonly Place[];
  /** Where it goes: its teeth point there. */
  readonly towards: Place;
  readonly scale: number;
  readonly colour: string;
};

/** Half a tooth's base and the way from one to the next, in pixels at scale 1. */
const TOOTH_HALF = 5;
const TOOTH_GAP = 27;

/** A cold front as on a weather chart: a line, and filled teeth on the side to which it moves. */
export function paintFront(ctx: CanvasRenderingContext2D, { line, towards, scale, colour }: FrontLook): void {
  ctx.strokeStyle = colour;
  ctx.fillStyle = colour;
  ctx.lineWidth = 2 * Math.max(1, scale * 0.9);
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  ctx.beginPath();
  traceLine(ctx, line);
  ctx.stroke();
  const perPixel = (line.length - 1) / lengthOf(line);
  const half = Math.max(1, Math.round(TOOTH_HALF * scale * perPixel));
  const gap = Math.round(TOOTH_GAP * scale * perPixel);
  for (let i = gap; i < line.length - half; i += gap) {
    const from = line[i - half];
    const to = line[i + half];
    const middle = line[i];
    if (from && to && middle) paintTooth(ctx, from, to, middle, towards);
  }
}

function paintTooth(ctx: CanvasRenderingContext2D, from: Place, to: Place, middle: Place, towards: Place): void {
  const along = { x: to.x - from.x, y: to.y - from.y };
  const side = along.x * (towards.y - middle.y) - along.y * (towards.x - middle.x) > 0 ? 1 : -1;
  const height = 0.85 * side;
  ctx.beginPath();
  ctx.moveTo(from.x, from.y);
  ctx.lineTo(middle.x - along.y * height, middle.y + along.x * height);
  ctx.lineTo(to.x, to.y);
  ctx.closePath();
  ctx.fill();
}
