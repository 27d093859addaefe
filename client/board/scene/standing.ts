import type { BoardLayout, BoardModel, BoardPicture, HubLook, Place } from '../../present/board/picture.ts';
import { type PaintedHub, paintHub } from '../paint/hall.ts';
import { type LabelLook, paintLabels } from '../paint/labels.ts';
import { mastLength, paintRings, paintRod, RING_REACH, rodAside } from '../paint/rod.ts';
import { LIGHTS, STRIKE } from '../palette.ts';
import { boxAround, clipBox, type Sprite, sprite, step } from '../sprites.ts';
import { scaleOf } from './places.ts';
import { signature } from './signatures.ts';
import { flippedLight, raisedLight } from './skies.ts';

/** A hall that opens was dashed before, whichever of the two the model of the quarter says. */
const BEFORE_OPENING: Readonly<Record<HubLook, PaintedHub>> = {
  site: 'building',
  building: 'building',
  one: 'building',
  'one-building': 'one-building',
  two: 'one-building',
  campus: 'campus-building',
};

/** Where nothing but figures is asked for, what stands there steps back. */
const FADED = 0.15;

export function hubSprites({ model, layout, frame, layer }: BoardPicture): Sprite[] {
  const scale = scaleOf(layout);
  const down = layer === 'hubs' ? 10 : 13;
  return layout.tiles.flatMap((centre, index) => {
    const hub = model.tiles[index]?.hub;
    if (hub === undefined) return [];
    const opened = frame.opening[index];
    const look = opened === undefined ? hub : BEFORE_OPENING[hub];
    const part = step(opened ?? 0, 30);
    return raisedLight(frame).map(({ look: light, alpha }) =>
      sprite(
        {
          slot: `hub ${index} ${light}`,
          key: `hub ${look} ${light} ${part} ${scale}`,
          box: { x: -22 * scale, y: -26 * scale, width: 44 * scale, height: 40 * scale },
          paint: (ctx) => paintHub(ctx, { look, light, scale, opened: part }),
        },
        {
          at: { x: centre.x - (model.rod?.tile === index ? 8 * scale : 0), y: centre.y + down * scale },
          alpha: alpha * (layer === 'demand' ? FADED : 1),
        },
      ),
    );
  });
}

export function rodSprites({ model, layout, frame, layer }: BoardPicture): Sprite[] {
  const { rod } = model;
  const centre = rod === undefined ? undefined : layout.tiles[rod.tile];
  if (rod === undefined || centre === undefined) return [];
  const scale = scaleOf(layout);
  const at = rodFoot(model, layout, centre);
  const broken = step(frame.rod.broken, 30);
  const tall = mastLength({ height: rod.height, scale }) + 14 * scale;
  const rods = raisedLight(frame).map(({ look: light, alpha }) =>
    sprite(
      {
        slot: `rod ${light}`,
        key: `rod ${rod.height} ${broken} ${light} ${scale}`,
        box: { x: -12 * scale, y: -tall, width: 62 * scale, height: tall + 6 * scale },
        paint: (ctx) => paintRod(ctx, { height: rod.height, broken, light, scale }),
      },
      { at, alpha: alpha * (layer === 'demand' ? FADED : 1) },
    ),
  );
  if (frame.rod.ring <= 0) return rods;
  const spread = step(frame.rod.ring, 60);
  const reach = RING_REACH * scale;
  const box = { x: -reach, y: -reach / 2, width: reach * 2, height: reach };
  const paint = (ctx: CanvasRenderingContext2D) => paintRings(ctx, spread, scale);
  return [sprite({ slot: 'rings', key: `rings ${spread} ${scale}`, box, paint }, { at, lasts: 'frame' }), ...rods];
}

/** How much a tile must be lit for dark words to be read better on it than light ones, while a strike is bright. */
const DARK_WORDS_FROM = 0.27;
const HALF_LIGHT = 0.5;

/** Where halls stand as well, the rod stands to their right. */
export function rodFoot(model: BoardModel, layout: BoardLayout, centre: Place): Place {
  const scale = scaleOf(layout);
  const aside = rodAside(model, model.rod?.tile ?? -1);
  return { x: centre.x + aside * scale, y: centre.y + (aside > 0 ? 16 : 24) * scale };
}

/** The names of the tiles; on tiles in the light of a strike dark words take the place of light ones. */
export function labelSprites(picture: BoardPicture, light: ReadonlyMap<number, number>): Sprite[] {
  const { model, layout, frame, layer } = picture;
  if (layout.labels === 'none' && layer === 'clouds') return [];
  const look: LabelLook = { model, layout, layer };
  const all = layout.tiles.map((_, index) => index);
  const bright =
    (frame.strike?.glow ?? 0) < HALF_LIGHT ? [] : all.filter((tile) => (light.get(tile) ?? 0) > DARK_WORDS_FROM);
  const dim = all.filter((tile) => !bright.includes(tile));
  const box = clipBox(boxAround(layout.tiles, layout.tile.width * 0.75), layout.width, layout.height);
  const what = `${signature(model)} ${signature(layout.tiles)} ${layout.tile.width} ${layout.labels} ${layer}`;
  const words = (slot: string, tiles: readonly number[], colour: string) =>
    sprite({
      slot,
      key: `${slot} ${what} ${tiles.length === all.length ? '' : tiles.join()}`,
      box,
      paint: (ctx) => paintLabels(ctx, look, tiles, colour),
    });
  const now = flippedLight(frame);
  const usual = words(`words ${now}`, dim, LIGHTS[now].words);
  return bright.length === 0 ? [usual] : [usual, words('words lit', bright, STRIKE.wordsOnLight)];
}
