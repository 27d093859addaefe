import { paintCloud } from './cloud.ts';

/** Places across the board and sizes, in the bank's heights; kept uneven so that no one sees a pattern. */
const BANK: readonly (readonly [x: number, foot: number, width: number, code: string])[] = [
  [0.42, 0.8, 3.1, 'ALI'],
  [4.25, 0.8, 4.4, 'TEN'],
  [1.3, 0.98, 4.3, 'HUA'],
  [6.5, 0.62, 4.2, 'TYC'],
  [8.2, 0.9, 5.1, 'ALI'],
  [10.9, 1, 4.1, 'TYC'],
];
const BANK_PERIOD = 13;

/** A bank of storm cloud along the upper side, its lowest feet at `height`. */
export function paintBank(ctx: CanvasRenderingContext2D, width: number, height: number): void {
  for (let start = 0; start < width; start += BANK_PERIOD * height) {
    for (const [x, foot, size, code] of BANK) {
      ctx.save();
      ctx.translate(start + x * height, foot * height - 3);
      paintCloud(ctx, { code, width: size * height, charge: 5, owner: 'rival', light: 'storm' });
      ctx.restore();
    }
  }
  const shade = ctx.createLinearGradient(0, 0, 0, height);
  shade.addColorStop(0, 'rgb(11 18 26 / 0.32)');
  shade.addColorStop(1, 'rgb(11 18 26 / 0)');
  ctx.globalCompositeOperation = 'source-atop';
  ctx.fillStyle = shade;
  ctx.fillRect(0, 0, width, height);
  ctx.globalCompositeOperation = 'source-over';
}

export const DROP = { width: 12, height: 34 } as const;

const DROP_COLOUR = '#d6dde3';

/** One falling drop, its head at zero. */
export function paintDrop(ctx: CanvasRenderingContext2D, length: number): void {
  ctx.strokeStyle = DROP_COLOUR;
  ctx.lineWidth = 1;
  ctx.lineCap = 'round';
  ctx.beginPath();
  ctx.moveTo(0, 0);
  ctx.lineTo(-length * 0.26, length);
  ctx.stroke();
}
