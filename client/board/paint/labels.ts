import type { BoardLayer, BoardLayout, BoardModel, Place } from '../../present/board/picture.ts';
import { linesOf } from './names.ts';
import { fontOf, type Weight, widthOf } from './words.ts';

export type LabelLook = { readonly model: BoardModel; readonly layout: BoardLayout; readonly layer: BoardLayer };

/** Which words go where on one tile. */
type Written = {
  readonly lines: readonly string[];
  readonly weight: Weight;
  readonly size: number;
  readonly y: number;
};

/** Writes the labels of the given tiles; the colour may differ from tile to tile. */
export function paintLabels(
  ctx: CanvasRenderingContext2D,
  look: LabelLook,
  tiles: readonly number[],
  colour: string,
): void {
  ctx.fillStyle = colour;
  ctx.textAlign = 'center';
  for (const tile of tiles) {
    const centre = look.layout.tiles[tile];
    if (centre === undefined) continue;
    for (const words of writtenOn(look, tile)) write(ctx, centre, words);
  }
}

function write(ctx: CanvasRenderingContext2D, { x, y }: Place, words: Written): void {
  const pitch = words.size * 1.05;
  ctx.font = fontOf(words.weight, words.size);
  words.lines.forEach((line, index) => {
    ctx.fillText(line, x, y + words.y + (index - (words.lines.length - 1) / 2) * pitch);
  });
}

function writtenOn(look: LabelLook, tile: number): Written[] {
  const { model, layout, layer } = look;
  const about = model.tiles[tile];
  if (about === undefined) return [];
  const name = nameOn(look, tile);
  const scale = layout.tile.width / 69;
  if (layer === 'demand') return [{ ...name, y: name.size * -0.28 }, value(about.demandText, name, scale * 14)];
  if (layer === 'hubs' && about.hubText !== undefined) return [name, value(about.hubText, name, scale * 29)];
  return [name];
}

function value(text: string, { size }: Written, y: number): Written {
  return { lines: [text], weight: 700, size: Math.max(11, size), y };
}

/** The name in the middle of its tile, or above what stands there. */
function nameOn({ model, layout, layer }: LabelLook, tile: number): Written {
  const about = model.tiles[tile];
  const scale = layout.tile.width / 69;
  const size = letterSize(layout, model.language);
  const stands = about?.hub !== undefined || model.rod?.tile === tile;
  const weight = about?.hub === undefined ? 550 : 700;
  const text = layout.labels === 'names' ? (about?.name ?? '') : layout.labels === 'codes' ? (about?.id ?? '') : '';
  const lines = linesOf(text, layout.tile.width - 4, (words) => widthOf(words, weight, size));
  const y = stands && layer !== 'demand' ? -16.5 * scale : size * 0.355;
  return { lines, weight, size, y };
}

/** 11 px names on the laptop, larger on larger tiles; codes are few letters and may be large. */
function letterSize({ tile, labels }: BoardLayout, language: BoardModel['language']): number {
  if (labels === 'codes') return Math.max(12, Math.round(tile.width * 0.178));
  return language === 'zh'
    ? Math.max(12, Math.round(tile.width * 0.172))
    : Math.max(11, Math.round(tile.width * 0.146));
}
