import type { HubLook, Place } from '../../present/board/picture.ts';
import type { Light } from '../colours.ts';
import { LIGHTS, type LightPalette } from '../palette.ts';

/** A block on the site, in site widths along its two sides, and its height in pixels of a 72 px tile. */
type Block = { readonly a: readonly [number, number]; readonly b: readonly [number, number]; readonly height: number };

const BACK: Block = { a: [-0.417, 0.292], b: [-0.415, -0.085], height: 7.8 };
const FRONT: Block = { a: [-0.419, 0.293], b: [0, 0.333], height: 7.8 };
const TALL: Block = { ...BACK, height: 12.7 };

/** What the model can say, and a campus before its tall hall has opened. */
export type PaintedHub = HubLook | 'campus-building';

/** What stands there, from back to front. A hall under construction is only drawn as a dashed outline. */
const BUILT: Readonly<Record<PaintedHub, readonly Block[]>> = {
  site: [],
  building: [],
  one: [BACK],
  'one-building': [BACK],
  two: [BACK, FRONT],
  campus: [TALL, FRONT],
  'campus-building': [FRONT],
};
const PLANNED: Readonly<Partial<Record<PaintedHub, Block>>> = {
  building: BACK,
  'one-building': FRONT,
  'campus-building': TALL,
};

const HALF_WIDTH = 20.2;
const HALF_DEPTH = 10.55;
const GROUND = 1.4;
/** Which of a hall's four windows have light: three, which come on one by one when it opens. */
const LIGHTED = [true, false, true, true];

export type HubPainting = {
  readonly look: PaintedHub;
  readonly light: Light;
  /** 1 for a tile 72 px from the next. */
  readonly scale: number;
  /** How far the dashed hall has been filled, 0 to 1. */
  readonly opened: number;
};

/** Halls on their site, the site's middle at zero. */
export function paintHub(ctx: CanvasRenderingContext2D, { look, light, scale, opened }: HubPainting): void {
  const palette = LIGHTS[light];
  const planned = PLANNED[look];
  ctx.save();
  ctx.scale(scale, scale);
  ctx.lineJoin = 'round';
  paintBlock(ctx, { a: [-0.5, 0.5], b: [-0.5, 0.5], height: GROUND }, palette.ground, GROUND);
  const fill = () => {
    if (planned === undefined) return;
    paintOutline(ctx, planned, palette);
    if (opened > 0) paintHall(ctx, planned, palette, opened);
  };
  if (planned !== FRONT) fill();
  for (const block of BUILT[look]) paintHall(ctx, block, palette, 1);
  if (planned === FRONT) fill();
  ctx.restore();
}

function spot(a: number, b: number, up: number): Place {
  return { x: (a - b) * HALF_WIDTH, y: (a + b) * HALF_DEPTH - up };
}

function faces({ a, b, height }: Block, sunk: number) {
  const [low, high] = [-sunk, height - sunk];
  const left = { low: spot(a[0], b[1], low), high: spot(a[0], b[1], high) };
  const front = { low: spot(a[1], b[1], low), high: spot(a[1], b[1], high) };
  const right = { low: spot(a[1], b[0], low), high: spot(a[1], b[0], high) };
  const back = spot(a[0], b[0], high);
  return {
    top: [back, right.high, front.high, left.high],
    left: [left.low, front.low, front.high, left.high],
    right: [front.low, right.low, right.high, front.high],
  };
}

function trace(ctx: CanvasRenderingContext2D, corners: readonly Place[]): void {
  corners.forEach(({ x, y }, index) => {
    if (index === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  });
  ctx.closePath();
}

function paintBlock(
  ctx: CanvasRenderingContext2D,
  block: Block,
  [top, left, right]: readonly [string, string, string],
  sunk: number,
): void {
  const sides = faces(block, sunk);
  for (const [corners, colour] of [
    [sides.left, left],
    [sides.right, right],
    [sides.top, top],
  ] as const) {
    ctx.beginPath();
    trace(ctx, corners);
    ctx.fillStyle = colour;
    ctx.fill();
  }
}

function paintHall(ctx: CanvasRenderingContext2D, block: Block, palette: LightPalette, opened: number): void {
  const grown = { ...block, height: block.height * Math.min(1, opened / 0.6) };
  paintBlock(ctx, grown, palette.hall, 0);
  paintWindows(ctx, grown, palette, (opened - 0.55) / 0.45);
  if (opened >= 0.6) for (const a of [-0.296, -0.003]) paintCooler(ctx, block, a, palette);
  const sides = faces(grown, 0);
  ctx.beginPath();
  for (const corners of [sides.left, sides.right, sides.top]) trace(ctx, corners);
  ctx.strokeStyle = palette.hallLine;
  ctx.lineWidth = 0.8;
  ctx.stroke();
}

function paintCooler(ctx: CanvasRenderingContext2D, block: Block, a: number, palette: LightPalette): void {
  const b = block.b[0] + 0.094;
  const cooler: Block = { a: [a, a + 0.143], b: [b, b + 0.143], height: 1.9 };
  ctx.save();
  ctx.translate(0, -block.height);
  paintBlock(ctx, cooler, palette.hall, 0);
  ctx.restore();
}

function paintWindows(ctx: CanvasRenderingContext2D, block: Block, palette: LightPalette, lights: number): void {
  let before = 0;
  LIGHTED.forEach((lighted, index) => {
    const part = (index + 1) / 5;
    const foot = spot(block.a[0] + (block.a[1] - block.a[0]) * part, block.b[1], 0);
    const on = lighted && lights * 3 > before;
    if (lighted) before += 1;
    ctx.globalAlpha = on ? 1 : 0.45;
    ctx.strokeStyle = on ? palette.window : palette.hallLine;
    ctx.lineWidth = 1.15;
    ctx.beginPath();
    ctx.moveTo(foot.x, foot.y - block.height * 0.18);
    ctx.lineTo(foot.x, foot.y - block.height * 0.8);
    ctx.stroke();
  });
  ctx.globalAlpha = 1;
}

function paintOutline(ctx: CanvasRenderingContext2D, block: Block, palette: LightPalette): void {
  const sides = faces(block, 0);
  ctx.beginPath();
  for (const corners of [sides.left, sides.right, sides.top]) trace(ctx, corners);
  ctx.fillStyle = palette.hallGhost;
  ctx.fill();
  ctx.strokeStyle = palette.hallLine;
  ctx.lineWidth = 1;
  ctx.setLineDash([2.2, 1.8]);
  ctx.stroke();
  ctx.setLineDash([]);
}
