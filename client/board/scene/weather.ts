import { luck, seedOf } from '#shared/kernel/luck.ts';
import type { BoardPicture, Place } from '../../present/board/picture.ts';
import { mixColours } from '../colours.ts';
import { paintFront } from '../paint/front.ts';
import { between, evenly } from '../paint/lines.ts';
import { DROP, paintBank, paintDrop } from '../paint/storm.ts';
import { SKIES } from '../palette.ts';
import { boxAround, clipBox, type Sprite, sprite, step } from '../sprites.ts';
import { scaleOf } from './places.ts';
import { stormPart } from './skies.ts';

const FRONT_POINTS = 160;

/** The front where it now is: between the lines of two quarters while it moves. */
export function frontSprites({ layout, frame }: BoardPicture): Sprite[] {
  if (frame.front === undefined) return [];
  const away = step(Math.min(layout.fronts.length - 1, Math.max(0, frame.front)), 120);
  const near = layout.fronts[Math.floor(away)];
  const far = layout.fronts[Math.ceil(away)];
  if (near === undefined || far === undefined) return [];
  const line = meet(near, far, away - Math.floor(away));
  const colour = mixColours(SKIES[4].isobar, SKIES[5].isobar, step(stormPart(frame), 12));
  const towards = middleOf(layout.tiles);
  const scale = scaleOf(layout);
  const box = clipBox(boxAround(line, 16 * scale), layout.width, layout.height);
  const key = `front ${away} ${colour} ${scale} ${line[0]?.x} ${line[0]?.y} ${line.at(-1)?.y}`;
  const paint = (ctx: CanvasRenderingContext2D) => paintFront(ctx, { line, towards, scale, colour });
  return [sprite({ slot: 'front', key, box, paint }, { alpha: 0.82, lasts: 'frame' })];
}

function meet(near: readonly Place[], far: readonly Place[], part: number): Place[] {
  const first = evenly(near, FRONT_POINTS);
  if (part === 0) return first;
  const second = evenly(far, FRONT_POINTS);
  return first.map((place, index) => between(place, second[index] ?? place, part));
}

function middleOf(places: readonly Place[]): Place {
  const count = Math.max(1, places.length);
  return {
    x: places.reduce((sum, place) => sum + place.x, 0) / count,
    y: places.reduce((sum, place) => sum + place.y, 0) / count,
  };
}

/** Height of the bank of storm cloud: it keeps clear of the northernmost tiles, and stays away where there is no room. */
export function bankHeight({ layout }: BoardPicture): number {
  const north = Math.min(...layout.tiles.map((tile) => tile.y)) - layout.tile.height / 2;
  const height = Math.min(layout.height * 0.16, north - 6);
  return height < 30 ? 0 : height;
}

export function bankSprites(picture: BoardPicture): Sprite[] {
  const alpha = stormPart(picture.frame);
  const height = bankHeight(picture);
  if (alpha <= 0 || height === 0) return [];
  const { width } = picture.layout;
  const box = { x: 0, y: 0, width, height: height + 4 };
  const paint = (ctx: CanvasRenderingContext2D) => paintBank(ctx, width, height);
  return [sprite({ slot: 'bank', key: `bank ${width} ${height}`, box, paint }, { alpha: alpha * 0.96 })];
}

const RAIN_SEED = seedOf('rain');
const AREA_PER_DROP = 13_000;
const MOST_DROPS = 110;

/** Drops that fall by the film's clock; at rest they hang in the air as in an engraving. */
export function rainSprites({ layout, frame }: BoardPicture): Sprite[] {
  if (frame.rain <= 0) return [];
  const scale = Math.min(1.6, Math.max(0.8, scaleOf(layout)));
  const count = Math.min(MOST_DROPS, Math.round((layout.width * layout.height) / AREA_PER_DROP));
  const fall = layout.height + 2 * DROP.height;
  return Array.from({ length: count }, (_, index) => {
    const draw = (what: number) => luck(RAIN_SEED, 'strike', 0, index, what);
    const length = [12, 18, 25][Math.floor(draw(0) * 3)] ?? 18;
    const fallen = (draw(1) + (frame.time * (700 + 30 * length)) / fall) % 1;
    const y = fallen * fall - DROP.height;
    const at = { x: draw(2) * (layout.width + 200) - 0.26 * y, y };
    const box = { x: -DROP.width * scale, y: -2, width: (DROP.width + 2) * scale, height: (DROP.height + 4) * scale };
    const paint = (ctx: CanvasRenderingContext2D) => paintDrop(ctx, length * scale);
    const alpha = frame.rain * (0.22 + 0.2 * draw(3));
    return sprite({ slot: `rain ${index}`, key: `rain ${length} ${scale}`, box, paint }, { at, alpha });
  });
}
