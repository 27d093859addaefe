import { type Light, providerColour, TOKENS } from '../colours.ts';
import { LIGHTS } from '../palette.ts';
import { paintGlyph } from './glyphs.ts';
import { figuresWidth, paintFigures } from './words.ts';

export type PillLook = {
  readonly code: string;
  readonly text: string;
  readonly size: 'small' | 'large';
  /** Height of a small pill. */
  readonly unit: number;
  readonly owner: 'own' | 'rival';
  readonly light: Light;
  readonly charge: number;
};

const FIGURES = { small: 0.56, large: 0.667 } as const;

export function pillHeight({ size, unit }: Pick<PillLook, 'size' | 'unit'>): number {
  return size === 'large' ? unit * 1.22 : unit;
}

export function pillWidth(look: PillLook): number {
  const height = pillHeight(look);
  return height * 1.42 + figuresWidth(look.text, 700, height * FIGURES[look.size]);
}

/** Glyph and share, the middle of the pill at zero. */
export function paintPill(ctx: CanvasRenderingContext2D, look: PillLook): void {
  const { code, text, size, owner, light } = look;
  const palette = LIGHTS[light];
  const height = pillHeight(look);
  const left = -pillWidth(look) / 2;
  ctx.beginPath();
  ctx.roundRect(left, -height / 2, -left * 2, height, height / 2);
  ctx.fillStyle = palette.pill;
  ctx.fill();
  ctx.strokeStyle = palette.pillEdge;
  ctx.lineWidth = owner === 'own' ? 1.6 : 0.9;
  ctx.stroke();
  ctx.save();
  ctx.translate(left + height / 2, 0);
  ctx.beginPath();
  ctx.arc(0, 0, height * 0.395, 0, Math.PI * 2);
  ctx.fillStyle = providerColour(code, light);
  ctx.fill();
  ctx.fillStyle = palette.glyph;
  paintGlyph(ctx, code, height * 0.197);
  ctx.restore();
  ctx.save();
  ctx.fillStyle = palette.pillInk;
  ctx.translate(left + height * 1.04, height * FIGURES[size] * 0.355);
  paintFigures(ctx, text, 700, height * FIGURES[size]);
  ctx.restore();
}

const PIPS = 5;

export function pipsSize({ size, unit }: Pick<PillLook, 'size' | 'unit'>): {
  width: number;
  height: number;
  pitch: number;
} {
  const scale = (unit / 24) * (size === 'large' ? 1.2 : 1);
  return { width: 4 * scale, height: 7 * scale, pitch: 6.5 * scale };
}

/** Five pips under a cloud, filled from the left: charge as a count. The upper middle of the row is at zero. */
export function paintPips(ctx: CanvasRenderingContext2D, look: PillLook): void {
  const { pipEmpty, pipEdge, pillEdge, outline } = LIGHTS[look.light];
  const { width, height, pitch } = pipsSize(look);
  const left = -(pitch * (PIPS - 1) + width) / 2;
  ctx.lineWidth = Math.max(1, width / 4.4);
  for (let i = 0; i < PIPS; i++) {
    const filled = Math.min(1, Math.max(0, look.charge - i));
    ctx.beginPath();
    ctx.roundRect(left + i * pitch, 0, width, height, width * 0.3);
    ctx.fillStyle = pipEmpty;
    ctx.fill();
    ctx.save();
    ctx.clip();
    ctx.fillStyle = TOKENS['--bolt'];
    ctx.fillRect(left + i * pitch, height * (1 - filled), width, height * filled);
    ctx.restore();
    ctx.strokeStyle = filled > 0 ? (look.light === 'day' ? pillEdge : outline) : pipEdge;
    ctx.stroke();
  }
}
