import type { Place } from '../../present/board/picture.ts';
import { TOKENS } from '../colours.ts';
import { LIGHTS, STRIKE } from '../palette.ts';
import type { BoltLine } from './bolt-lines.ts';
import { traceLine } from './lines.ts';
import { paintSoft } from './soft.ts';

/** Room that the glow needs around a bolt's lines, in pixels at scale 1. */
export const BOLT_ROOM = 70;

/** The whole discharge: a wide and a narrow glow, a yellow sheath and a white core that tapers towards the ground. */
export function paintBolt(ctx: CanvasRenderingContext2D, lines: readonly BoltLine[], scale: number): void {
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  const channel = lines.filter(({ rank }) => rank === 0);
  glow(ctx, channel, { width: 26 * scale, sigma: 20 * scale, colour: STRIKE.far, opacity: 0.62 });
  glow(ctx, channel, { width: 11 * scale, sigma: 6 * scale, colour: STRIKE.near, opacity: 0.85 });
  const branches = lines.filter(({ rank }) => rank > 0);
  if (branches.length > 0)
    glow(ctx, branches, { width: 5 * scale, sigma: 5 * scale, colour: STRIKE.near, opacity: 0.5 });
  for (const line of branches)
    taper(ctx, line.places, STRIKE.branch, line.rank === 1 ? [2.5 * scale, 0.9 * scale] : [1.3 * scale, 0.5 * scale]);
  for (const line of channel) {
    taper(ctx, line.places, STRIKE.sheath, [7.4 * scale, 5 * scale]);
    taper(ctx, line.places, STRIKE.core, [4.4 * scale, 2.4 * scale]);
  }
}

/** What feels its way down before the discharge: the same lines, thin and pale. */
export function paintLeader(ctx: CanvasRenderingContext2D, lines: readonly BoltLine[], scale: number): void {
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  const channel = lines.filter(({ rank }) => rank === 0);
  glow(ctx, channel, { width: 4 * scale, sigma: 4 * scale, colour: STRIKE.near, opacity: 0.5 });
  for (const { places, rank } of lines) {
    ctx.globalAlpha = [0.95, 0.6, 0.4][rank] ?? 0.4;
    taper(ctx, places, STRIKE.branch, [(rank === 0 ? 1.8 : 1.1) * scale, 0.6 * scale]);
  }
  ctx.globalAlpha = 1;
}

/** Takes the hard beginning off: a bolt comes out of the cloud above, it does not start at a point. */
export function fadeTop(ctx: CanvasRenderingContext2D, top: number, bottom: number): void {
  const veil = ctx.createLinearGradient(0, top, 0, bottom);
  veil.addColorStop(0, 'rgb(0 0 0 / 1)');
  veil.addColorStop(1, 'rgb(0 0 0 / 0)');
  ctx.save();
  ctx.globalCompositeOperation = 'destination-out';
  ctx.fillStyle = veil;
  ctx.fillRect(-10_000, top - 10_000, 20_000, bottom - top + 10_000);
  ctx.restore();
}

/** Where a bolt leaves the cloud above, that cloud is lit from within. */
export function paintOrigin(ctx: CanvasRenderingContext2D, { x, y }: Place, scale: number): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(ORIGIN_REACH.x * scale, ORIGIN_REACH.y * scale);
  const light = ctx.createRadialGradient(0, 0, 0, 0, 0, 1);
  light.addColorStop(0, 'rgb(255 240 200 / 0.75)');
  light.addColorStop(0.3, 'rgb(255 233 176 / 0.42)');
  light.addColorStop(0.7, 'rgb(255 226 150 / 0.1)');
  light.addColorStop(1, 'rgb(255 226 150 / 0)');
  ctx.fillStyle = light;
  ctx.fillRect(-1, -1, 2, 2);
  ctx.restore();
}

/** Half width and half height of that light. */
export const ORIGIN_REACH = { x: 250, y: 95 } as const;

type Glow = { width: number; sigma: number; colour: string; opacity: number };

/** One blur for all lines: blurring is what costs. */
function glow(
  ctx: CanvasRenderingContext2D,
  lines: readonly BoltLine[],
  { width, sigma, colour, opacity }: Glow,
): void {
  ctx.globalAlpha = opacity;
  ctx.lineWidth = width;
  paintSoft(ctx, sigma, colour, () => {
    ctx.beginPath();
    for (const line of lines) traceLine(ctx, line.places);
    ctx.stroke();
  });
  ctx.globalAlpha = 1;
}

function taper(
  ctx: CanvasRenderingContext2D,
  places: readonly Place[],
  colour: string,
  [first, last]: readonly [number, number],
): void {
  ctx.strokeStyle = colour;
  const pieces = 8;
  const length = (places.length - 1) / pieces;
  for (let i = 0; i < pieces; i++) {
    ctx.lineWidth = first + ((last - first) * i) / (pieces - 1);
    ctx.beginPath();
    traceLine(ctx, places.slice(Math.floor(i * length), Math.ceil((i + 1) * length) + 1));
    ctx.stroke();
  }
}

const FLAT: readonly Place[] = [
  { x: 2, y: -77 },
  { x: -15.3, y: -37 },
  { x: 2.6, y: -41.6 },
  { x: 0, y: 0 },
  { x: 25.6, y: -30.8 },
  { x: 8.8, y: -26.2 },
  { x: 32, y: -77 },
];

export const FLAT_BOLT = { left: -18, top: -80, width: 54, height: 83 } as const;

/** For reduced motion: one printed shape, its point at zero. */
export function paintFlatBolt(ctx: CanvasRenderingContext2D, scale: number): void {
  ctx.save();
  ctx.scale(scale, scale);
  ctx.beginPath();
  traceLine(ctx, FLAT);
  ctx.closePath();
  ctx.fillStyle = TOKENS['--bolt'];
  ctx.fill();
  ctx.lineJoin = 'round';
  ctx.lineWidth = 2.6;
  ctx.strokeStyle = LIGHTS.storm.outline;
  ctx.stroke();
  ctx.restore();
}

/** The light that a strike throws into the air around a place: strongest in the middle, nothing at the rim. */
export function paintFlash(ctx: CanvasRenderingContext2D, { x, y }: Place, radius: number): void {
  const light = ctx.createRadialGradient(x, y, 0, x, y, radius);
  light.addColorStop(0, 'rgb(255 242 196 / 0.62)');
  light.addColorStop(0.12, 'rgb(250 234 182 / 0.42)');
  light.addColorStop(0.35, 'rgb(242 223 164 / 0.2)');
  light.addColorStop(0.65, 'rgb(242 223 164 / 0.07)');
  light.addColorStop(1, 'rgb(242 223 164 / 0)');
  ctx.fillStyle = light;
  ctx.fillRect(x - radius, y - radius, radius * 2, radius * 2);
}
