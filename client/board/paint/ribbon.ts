import type { Place } from '../../present/board/picture.ts';
import { TOKENS } from '../colours.ts';
import { lengthOf, traceLine } from './lines.ts';
import { figuresWidth, paintFigures } from './words.ts';

export type RibbonLook = {
  /** Equally far apart, from the loser to the winner. */
  readonly line: readonly Place[];
  readonly width: number;
  readonly loser: string;
  readonly winner: string;
  readonly grown: number;
  /** How far its drops have run, in pixels. */
  readonly run: number;
};

/** Share on its way: a band from the loser's to the winner's colour, with drops that run along it. */
export function paintRibbon(ctx: CanvasRenderingContext2D, look: RibbonLook): void {
  const { line, width, loser, winner, grown } = look;
  const first = line[0];
  const last = line.at(-1);
  if (first === undefined || last === undefined || grown <= 0) return;
  const shown = line.slice(0, Math.max(2, Math.ceil(grown * line.length)));
  const colours = ctx.createLinearGradient(first.x, first.y, last.x, last.y);
  colours.addColorStop(0, loser);
  colours.addColorStop(0.15, loser);
  colours.addColorStop(0.75, winner);
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  ctx.beginPath();
  traceLine(ctx, shown);
  ctx.strokeStyle = TOKENS['--paper'];
  ctx.lineWidth = width + 4;
  ctx.stroke();
  ctx.strokeStyle = colours;
  ctx.lineWidth = width;
  ctx.stroke();
  paintDrops(ctx, look, shown);
}

function paintDrops(ctx: CanvasRenderingContext2D, { width, run, line }: RibbonLook, shown: readonly Place[]): void {
  const piece = lengthOf(line) / (line.length - 1);
  const gap = Math.max(14, width * 1.05);
  ctx.fillStyle = TOKENS['--paper'];
  for (let along = run % gap; along < piece * (shown.length - 1); along += gap) {
    const from = shown[Math.floor(along / piece)];
    const to = shown[Math.floor(along / piece) + 1];
    if (from === undefined || to === undefined) continue;
    const part = (along / piece) % 1;
    ctx.beginPath();
    ctx.arc(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part, Math.max(1.1, width * 0.12), 0, 7);
    ctx.fill();
  }
}

export type TagLook = { readonly text: string; readonly colour: string; readonly unit: number };

export function tagSize({ text, unit }: TagLook): { width: number; height: number } {
  return { width: figuresWidth(text, 700, unit * 0.58) + unit * 0.74, height: unit };
}

/** How many points a ribbon carries, its middle at zero. White in every light: it is said once and aloud. */
export function paintTag(ctx: CanvasRenderingContext2D, look: TagLook): void {
  const { width, height } = tagSize(look);
  ctx.beginPath();
  ctx.roundRect(-width / 2, -height / 2, width, height, height / 2);
  ctx.fillStyle = TOKENS['--paper'];
  ctx.fill();
  ctx.lineWidth = 2;
  ctx.strokeStyle = look.colour;
  ctx.stroke();
  ctx.fillStyle = TOKENS['--ink'];
  ctx.save();
  ctx.translate(-figuresWidth(look.text, 700, look.unit * 0.58) / 2, look.unit * 0.21);
  paintFigures(ctx, look.text, 700, look.unit * 0.58);
  ctx.restore();
}
