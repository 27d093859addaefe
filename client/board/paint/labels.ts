import type { BoardLayer, BoardLayout, BoardModel, Place } from '../../present/board/picture.ts';
import { TOKENS } from '../colours.ts';
import { linesOf, nameAside } from './names.ts';
import { rodAside } from './rod.ts';
import { fontOf, type Weight, widthOf } from './words.ts';

export type LabelLook = { readonly model: BoardModel; readonly layout: BoardLayout; readonly layer: BoardLayer };

/** Which words go where on one tile. */
type Written = {
  readonly lines: readonly string[];
  readonly weight: Weight;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  /** What is written over the edge of a tile gets a ground of its own. */
  readonly ground: 'tile' | 'plate';
  readonly opacity: number;
};

/** Where one subject is shown, the names of tiles without it step back. */
const ASIDE = 0.5;

/** Writes the labels of the given tiles; the colour may differ from tile to tile. */
export function paintLabels(
  ctx: CanvasRenderingContext2D,
  look: LabelLook,
  tiles: readonly number[],
  colour: string,
): void {
  ctx.textAlign = 'center';
  for (const tile of tiles) {
    const centre = look.layout.tiles[tile];
    if (centre === undefined) continue;
    for (const words of writtenOn(look, tile)) write(ctx, centre, words, colour);
  }
}

function write(ctx: CanvasRenderingContext2D, { x, y }: Place, words: Written, colour: string): void {
  const pitch = words.size * 1.05;
  if (words.ground === 'plate') paintPlate(ctx, { x, y: y + words.y }, words);
  ctx.globalAlpha = words.opacity;
  ctx.font = fontOf(words.weight, words.size);
  ctx.fillStyle = words.ground === 'plate' ? TOKENS['--ink'] : colour;
  words.lines.forEach((line, index) => {
    ctx.fillText(line, x + words.x, y + words.y + (index - (words.lines.length - 1) / 2) * pitch);
  });
  ctx.globalAlpha = 1;
}

function paintPlate(ctx: CanvasRenderingContext2D, { x, y }: Place, { lines, weight, size }: Written): void {
  const width = widthOf(lines[0] ?? '', weight, size) + size * 0.8;
  ctx.beginPath();
  ctx.roundRect(x - width / 2, y - size * 1.02, width, size * 1.34, size * 0.28);
  ctx.fillStyle = TOKENS['--paper'];
  ctx.fill();
}

function writtenOn(look: LabelLook, tile: number): Written[] {
  const { model, layout, layer } = look;
  const about = model.tiles[tile];
  if (about === undefined) return [];
  const name = nameOn(look, tile);
  if (layer === 'demand') return demandOn(name, about.demandText, layout);
  if (layer === 'clouds') return [name];
  if (about.hub === undefined) return [{ ...name, opacity: ASIDE }];
  if (about.hubText === undefined) return [name];
  const text = about.hubText.replaceAll('\n', ' ');
  const plate = {
    x: 0,
    lines: [text],
    weight: 700,
    size: Math.max(11, name.size),
    ground: 'plate',
    opacity: 1,
  } as const;
  // on the smallest tiles there is room for halls and one word: how many there are says more than the name
  if (layout.tile.width < ROOMY) return [{ ...plate, y: -0.21 * layout.tile.height }];
  return [name, { ...plate, y: 0.4 * layout.tile.height }];
}

/** From this width on a tile holds a name and two lines. */
const ROOMY = 60;

/** Name and figures as one block around the middle of the tile. */
function demandOn(name: Written, text: string, { tile }: BoardLayout): Written[] {
  const figures = text.split('\n').slice(0, tile.width < ROOMY ? 1 : 2);
  const pitch = name.size * 1.08;
  const rows = name.lines.length + figures.length;
  const first = name.size * 0.36 - ((rows - 1) / 2) * pitch;
  const row = (index: number) => first + index * pitch;
  return [
    { ...name, y: row((name.lines.length - 1) / 2) },
    ...figures.map((line, index): Written => {
      const weight = index === 0 ? 700 : 550;
      return { ...name, lines: [line], weight, y: row(name.lines.length + index) };
    }),
  ];
}

/** The name in the middle of its tile, or above what stands there. */
function nameOn({ model, layout, layer }: LabelLook, tile: number): Written {
  const about = model.tiles[tile];
  const scale = layout.tile.width / 72;
  const size = letterSize(layout, model.language);
  const stands = about?.hub !== undefined || model.rod?.tile === tile;
  const weight = about?.hub === undefined ? 550 : 700;
  const text = layout.labels === 'names' ? (about?.name ?? '') : layout.labels === 'codes' ? (about?.id ?? '') : '';
  const lines = linesOf(text, layout.tile.width - 7, (words) => widthOf(words, weight, size));
  const y = stands && layer !== 'demand' ? -16.5 * scale : size * 0.355;
  const rod = rodAside(model, tile) * scale;
  const width = Math.max(...lines.map((line) => widthOf(line, weight, size)));
  const x = rod === 0 || layer === 'demand' ? 0 : nameAside(width, rod);
  return { lines, weight, size, x, y, ground: 'tile', opacity: 1 };
}

/** 11 px names on the laptop, larger on larger tiles; codes are few letters and may be large. */
function letterSize({ tile, labels }: BoardLayout, language: BoardModel['language']): number {
  if (labels === 'codes') return Math.max(12, Math.round(tile.width * 0.17));
  return language === 'zh' ? Math.max(12, Math.round(tile.width * 0.165)) : Math.max(11, Math.round(tile.width * 0.14));
}
