import type { BoardModel } from '../../present/board/picture.ts';
import { type Light, TOKENS } from '../colours.ts';
import { LIGHTS, STRIKE } from '../palette.ts';

export type RodLook = {
  /** Points of protection, 0 to 100. */
  readonly height: number;
  /** 0 upright to 1 fallen. */
  readonly broken: number;
  readonly light: Light;
  readonly scale: number;
};

/** How far right of the middle of its tile it stands where halls stand as well, so that their name has room before it. */
const ASIDE = 28;

/** On a tile 72 px wide. */
export function rodAside({ tiles, rod }: BoardModel, tile: number): number {
  return rod?.tile === tile && tiles[tile]?.hub !== undefined ? ASIDE : 0;
}

/** Where along the mast it breaks. */
const BREAK = 0.62;
const LEAN = 0.58;

export function mastLength({ height, scale }: Pick<RodLook, 'height' | 'scale'>): number {
  return (8 + 0.64 * height) * scale;
}

/** A mast on two stays with a yellow ball; its foot at zero. When it breaks, the upper part falls to the right. */
export function paintRod(ctx: CanvasRenderingContext2D, look: RodLook): void {
  const { mast, mastHalo } = LIGHTS[look.light];
  const length = mastLength(look);
  const { scale } = look;
  ctx.lineCap = 'round';
  paintHalo(ctx, look, length, mastHalo);
  ctx.strokeStyle = mast;
  drawLine(ctx, [0, 0, 0, -length * (look.broken > 0 ? BREAK : 1)], 2.6 * scale);
  drawLine(ctx, [-7 * scale, 0, 7 * scale, 0], 2.8 * scale);
  if (look.broken < 1) {
    ctx.globalAlpha = 1 - look.broken;
    drawLine(ctx, [0, -length * 0.55, -5 * scale, 0], scale);
    drawLine(ctx, [0, -length * 0.55, 5 * scale, 0], scale);
    ctx.globalAlpha = 1;
  }
  if (look.broken > 0) paintTip(ctx, look, length);
  else paintBall(ctx, -length - 3 * scale, look);
}

function paintHalo(ctx: CanvasRenderingContext2D, { scale, broken }: RodLook, length: number, halo: string): void {
  ctx.strokeStyle = halo;
  drawLine(ctx, [0, 0, 0, -length * (broken > 0 ? BREAK : 1)], 5.6 * scale);
  drawLine(ctx, [-7 * scale, 0, 7 * scale, 0], 5.6 * scale);
}

/** The fallen part: turned about the break, a little aside and lower, so that a gap shows. */
function paintTip(ctx: CanvasRenderingContext2D, look: RodLook, length: number): void {
  const { mast, mastHalo } = LIGHTS[look.light];
  const { broken, scale } = look;
  ctx.save();
  ctx.translate(4 * scale * broken, -length * BREAK - (1 - broken) * 0 - 2 * scale * broken);
  ctx.rotate(LEAN * broken);
  const tip = -length * (1 - BREAK);
  ctx.strokeStyle = mastHalo;
  drawLine(ctx, [0, 0, 0, tip], 5.6 * scale);
  ctx.strokeStyle = mast;
  drawLine(ctx, [0, 0, 0, tip], 2.6 * scale);
  paintBall(ctx, tip - 3 * scale, look);
  ctx.restore();
}

function paintBall(ctx: CanvasRenderingContext2D, y: number, { light, scale }: RodLook): void {
  ctx.beginPath();
  ctx.arc(0, y, 4.4 * scale, 0, Math.PI * 2);
  ctx.fillStyle = TOKENS['--bolt'];
  ctx.fill();
  ctx.lineWidth = 1.8 * scale;
  ctx.strokeStyle = LIGHTS[light].mast;
  ctx.stroke();
}

function drawLine(
  ctx: CanvasRenderingContext2D,
  [fromX, fromY, toX, toY]: readonly [number, number, number, number],
  width: number,
): void {
  ctx.lineWidth = width;
  ctx.beginPath();
  ctx.moveTo(fromX, fromY);
  ctx.lineTo(toX, toY);
  ctx.stroke();
}

const RINGS = [
  { radius: 20, width: 2.2, opacity: 0.95 },
  { radius: 40, width: 1.4, opacity: 0.6 },
  { radius: 64, width: 1, opacity: 0.34 },
];

export const RING_REACH = 66;

/** Charge that runs off into the ground where the rod holds: three rings that spread one after another. */
export function paintRings(ctx: CanvasRenderingContext2D, spread: number, scale: number): void {
  ctx.strokeStyle = STRIKE.near;
  RINGS.forEach(({ radius, width, opacity }, index) => {
    const part = Math.min(1, Math.max(0, spread * 1.6 - index * 0.3));
    if (part === 0) return;
    ctx.globalAlpha = opacity * part;
    ctx.lineWidth = width * scale;
    ctx.beginPath();
    ctx.ellipse(0, 0, radius * part * scale, radius * 0.4 * part * scale, 0, 0, Math.PI * 2);
    ctx.stroke();
  });
  ctx.globalAlpha = 1;
}
