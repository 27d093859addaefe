import type { BoardPicture, Place, StrikeFrame } from '../../present/board/picture.ts';
import {
  BOLT_ROOM,
  FLAT_BOLT,
  fadeTop,
  ORIGIN_REACH,
  paintBolt,
  paintFlash,
  paintFlatBolt,
  paintLeader,
  paintOrigin,
} from '../paint/bolt.ts';
import { arcLine, type BoltLine, boltLines } from '../paint/bolt-lines.ts';
import { mastLength } from '../paint/rod.ts';
import { type Box, boxAround, clipBox, type Sprite, sprite } from '../sprites.ts';
import { type CloudPlace, cloudPlaces, scaleOf } from './places.ts';
import { rodFoot } from './standing.ts';
import { bankHeight } from './weather.ts';

/** Radius of the light in the air, in tiles. */
const FLASH_REACH = 5;

type Struck = { readonly strike: StrikeFrame; readonly place: CloudPlace; readonly scale: number };

function struck(picture: BoardPicture): Struck | undefined {
  const { strike } = picture.frame;
  const place = strike === undefined ? undefined : cloudPlaces(picture)[strike.cloud];
  // the bolt grows with the tiles, but less: on a wall it is read from afar, not drawn with a marker
  const scale = Math.sqrt(scaleOf(picture.layout) / 1.2);
  return strike === undefined || place === undefined ? undefined : { strike, place, scale };
}

/** The middle of the struck cloud's foot, from which light falls on the land. */
export function struckFoot(picture: BoardPicture): Place | undefined {
  const foot = struck(picture)?.place.foot;
  return foot === undefined ? undefined : { x: foot.x, y: foot.y + picture.layout.tile.height * 0.3 };
}

/** Light in the air. It only ever rises and falls once with the frame's glow; nothing flickers. */
export function flashSprites(picture: BoardPicture): Sprite[] {
  const found = struck(picture);
  if (found === undefined || found.strike.glow <= 0 || found.strike.flat) return [];
  const { width, height, tile } = picture.layout;
  const { foot, height: tall } = found.place;
  const centre = { x: foot.x, y: foot.y - tall - tile.height * 0.5 };
  const radius = Math.min(tile.width * FLASH_REACH, Math.hypot(width, height) * 0.36);
  const box = clipBox(boxAround([centre], radius), width, height);
  const key = `flash ${centre.x} ${centre.y} ${radius}`;
  const paint = (ctx: CanvasRenderingContext2D) => paintFlash(ctx, centre, radius);
  return [sprite({ slot: 'flash', key, box, paint }, { alpha: Math.min(1, found.strike.glow) * 0.8 })];
}

export function boltSprites(picture: BoardPicture): Sprite[] {
  const found = struck(picture);
  if (found === undefined) return [];
  return found.strike.flat ? flatSprites(found, picture) : channelSprites(picture, found);
}

function flatSprites({ strike, place }: Struck, { layout }: BoardPicture): Sprite[] {
  if (strike.bolt <= 0) return [];
  const scale = scaleOf(layout) / 1.2;
  const box: Box = {
    x: FLAT_BOLT.left * scale,
    y: FLAT_BOLT.top * scale,
    width: FLAT_BOLT.width * scale,
    height: FLAT_BOLT.height * scale,
  };
  const at = { x: place.foot.x - 8 * scale, y: place.foot.y - place.height + 3 };
  const paint = (ctx: CanvasRenderingContext2D) => paintFlatBolt(ctx, scale);
  return [sprite({ slot: 'bolt', key: `flat bolt ${scale}`, box, paint }, { at, alpha: Math.min(1, strike.bolt) })];
}

type Channel = {
  readonly from: Place;
  readonly to: Place;
  readonly box: Box;
  /** Foot of the bank of cloud from which the bolt comes; 0 where there is none. */
  readonly bank: number;
};

/** From the bank, or from above the board, to the middle of the cloud's head. */
function channelOf(picture: BoardPicture, { strike, place, scale }: Struck): Channel {
  const { width, height } = picture.layout;
  const bank = bankHeight(picture);
  const to = { x: place.foot.x - place.width * 0.05, y: place.foot.y - place.height + 6 };
  const top = Math.max(-10, bank * 0.3);
  const side = to.x > width * 0.62 ? -0.18 : 0.2;
  const from = { x: to.x + (to.y - top) * side, y: top };
  const reach = (ORIGIN_REACH.x - BOLT_ROOM) * scale;
  const glow = [-reach, reach].map((x) => ({ x: from.x + x, y: top }));
  const all = [...placesOf(boltLines(from, to, strike.shape)), ...glow];
  return { from, to, bank, box: clipBox(boxAround(all, BOLT_ROOM * scale), width, height) };
}

/** First the leader feels its way down, then the whole bolt is there at once. */
function channelSprites(picture: BoardPicture, found: Struck): Sprite[] {
  const { strike, scale } = found;
  const { from, to, box, bank } = channelOf(picture, found);
  const where = `${strike.shape} ${from.x} ${from.y} ${to.x} ${to.y} ${bank} ${scale}`;
  const inCloud: [number, number] = [from.y, Math.max(from.y + 20, bank)];
  if (strike.bolt > 0) {
    const paint = (ctx: CanvasRenderingContext2D) => {
      paintBolt(ctx, boltLines(from, to, strike.shape), scale);
      fadeTop(ctx, ...inCloud);
      if (bank > 0) paintOrigin(ctx, { x: from.x + (to.x - from.x) * 0.06, y: bank * 0.72 }, scale);
    };
    return [sprite({ slot: 'bolt', key: `bolt ${where}`, box, paint }, { alpha: Math.min(1, strike.bolt) })];
  }
  if (strike.leader <= 0 || strike.leader >= 1) return [];
  const paint = (ctx: CanvasRenderingContext2D) => {
    paintLeader(ctx, boltLines(from, to, strike.shape), scale);
    fadeTop(ctx, ...inCloud);
  };
  const shown = (from.y + (to.y - from.y) * strike.leader - box.y) / box.height;
  return [sprite({ slot: 'leader', key: `leader ${where}`, box, paint }, { shown })];
}

/** From the struck cloud down to the own rod. It lies behind all clouds: what they say is not struck out. */
export function arcSprites(picture: BoardPicture): Sprite[] {
  const found = struck(picture);
  if (found === undefined || found.strike.flat) return [];
  const { strike, place, scale } = found;
  const { rod } = picture.model;
  const tile = rod === undefined ? undefined : picture.layout.tiles[rod.tile];
  if (strike.toRod <= 0 || strike.bolt <= 0 || rod === undefined || tile === undefined) return [];
  const unit = scaleOf(picture.layout);
  const from = { x: place.foot.x + (tile.x < place.foot.x ? -0.18 : 0.18) * place.width, y: place.foot.y - 2 };
  const foot = rodFoot(picture.model, picture.layout, tile);
  const to = { x: foot.x, y: foot.y - mastLength({ height: rod.height, scale: unit }) * 0.8 };
  const lines: BoltLine[] = arcLine(from, to, strike.shape);
  const box = clipBox(boxAround(placesOf(lines), 40 * scale), picture.layout.width, picture.layout.height);
  const key = `arc ${strike.shape} ${from.x} ${from.y} ${to.x} ${to.y} ${scale}`;
  const paint = (ctx: CanvasRenderingContext2D) => paintBolt(ctx, lines, scale * 0.66);
  // it is short and soon there: it lights up as a whole, since a cut through its glow would be seen
  return [sprite({ slot: 'arc', key, box, paint }, { alpha: Math.min(1, strike.bolt) * strike.toRod })];
}

function placesOf(lines: readonly BoltLine[]): Place[] {
  return lines.flatMap((line) => line.places);
}
