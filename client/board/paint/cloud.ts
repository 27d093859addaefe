import { type Light, mixColours } from '../colours.ts';
import { LIGHTS } from '../palette.ts';
import { cloudPath, heightOf, puffsOf } from './cloud-shapes.ts';
import { hatchesOf } from './engraving.ts';
import { paintSoft } from './soft.ts';

export type CloudLook = {
  readonly code: string;
  readonly width: number;
  /** 1 to 5, with fractions. */
  readonly charge: number;
  readonly owner: 'own' | 'rival';
  readonly light: Light;
};

/** Body of a cloud, its foot's middle at zero: halo of the own one, outline, tone and engraving. */
export function paintCloud(ctx: CanvasRenderingContext2D, look: CloudLook): void {
  const path = cloudPath(puffsOf(look.code), look.width);
  paintOutline(ctx, path, look);
  ctx.save();
  ctx.clip(path);
  paintTone(ctx, look);
  paintEngraving(ctx, look, LIGHTS[look.light].engravingOpacity[1] * look.charge);
  ctx.restore();
}

/** The same cloud lit from within by a strike, laid over the dark one while the light lasts. */
export function paintLitCloud(ctx: CanvasRenderingContext2D, look: CloudLook): void {
  const path = cloudPath(puffsOf(look.code), look.width);
  paintSoft(ctx, look.width * 0.07, 'rgb(255 228 154 / 0.9)', () => ctx.fill(path));
  paintOutline(ctx, path, look);
  ctx.save();
  ctx.clip(path);
  paintTone(ctx, look);
  paintInnerLight(ctx, look);
  ctx.globalAlpha = 0.42;
  drawHatches(ctx, look);
  ctx.restore();
}

/** Room that a cloud's body needs around the box of its width and height. */
export const CLOUD_ROOM = 8;

export function cloudHeight(code: string, width: number): number {
  return heightOf(puffsOf(code)) * width;
}

function paintOutline(ctx: CanvasRenderingContext2D, path: Path2D, { owner, light, width }: CloudLook): void {
  const bold = Math.max(1, Math.min(1.6, width / 140));
  ctx.lineJoin = 'round';
  if (owner === 'own') {
    ctx.strokeStyle = '#fff';
    ctx.lineWidth = 8 * bold;
    ctx.stroke(path);
  }
  ctx.fillStyle = LIGHTS[light].outline;
  ctx.strokeStyle = LIGHTS[light].outline;
  ctx.lineWidth = owner === 'own' ? 4.4 * bold : 2.8 * bold;
  ctx.fill(path);
  ctx.stroke(path);
}

function paintTone(ctx: CanvasRenderingContext2D, { code, width, charge, light }: CloudLook): void {
  const height = cloudHeight(code, width);
  const tones = LIGHTS[light].tones;
  const at = Math.min(4, Math.max(0, charge - 1));
  const low = tones[Math.floor(at)] ?? ['#ffffff', '#ffffff'];
  const high = tones[Math.ceil(at)] ?? low;
  const gradient = ctx.createLinearGradient(-width * 0.12, -height, width * 0.04, 0);
  gradient.addColorStop(0.18, mixColours(low[0], high[0], at - Math.floor(at)));
  gradient.addColorStop(1, mixColours(low[1], high[1], at - Math.floor(at)));
  ctx.fillStyle = gradient;
  ctx.fillRect(-width * 0.55, -height, width * 1.1, height);
}

function paintEngraving(ctx: CanvasRenderingContext2D, look: CloudLook, more: number): void {
  ctx.globalAlpha = LIGHTS[look.light].engravingOpacity[0] + more;
  drawHatches(ctx, look);
  ctx.globalAlpha = 1;
}

function drawHatches(ctx: CanvasRenderingContext2D, { code, width, charge, light }: CloudLook): void {
  ctx.strokeStyle = LIGHTS[light].engraving;
  ctx.lineCap = 'round';
  for (const line of hatchesOf(puffsOf(code), width, charge)) {
    ctx.lineWidth = line.width;
    ctx.beginPath();
    ctx.moveTo(line.from, line.y);
    ctx.lineTo(line.to, line.y);
    ctx.stroke();
  }
}

function paintInnerLight(ctx: CanvasRenderingContext2D, { code, width }: CloudLook): void {
  const height = cloudHeight(code, width);
  ctx.save();
  ctx.translate(-width * 0.03, -height * 0.68);
  ctx.scale(width, height);
  const light = ctx.createRadialGradient(0, 0, 0, 0, 0, 0.72);
  light.addColorStop(0, '#ffffff');
  light.addColorStop(0.34, '#fff6dc');
  light.addColorStop(0.68, 'rgb(243 213 140 / 0.94)');
  light.addColorStop(1, 'rgb(150 132 90 / 0.45)');
  ctx.fillStyle = light;
  ctx.fillRect(-1, -1, 2, 2);
  ctx.restore();
}

/** What a cloud casts on the land: its shape, flattened and soft, in full strength. */
export function paintCloudShadow(
  ctx: CanvasRenderingContext2D,
  { code, width, light }: Pick<CloudLook, 'code' | 'width' | 'light'>,
): void {
  const path = cloudPath(puffsOf(code), width);
  paintSoft(ctx, Math.max(3, width * 0.035), LIGHTS[light].cloudShadow, () => {
    ctx.scale(1, 0.62);
    ctx.fill(path);
  });
}
