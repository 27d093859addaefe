import type { BoardPicture } from '../../present/board/picture.ts';
import { CLOUD_ROOM, type CloudLook, paintCloud, paintCloudShadow, paintLitCloud } from '../paint/cloud.ts';
import { type PillLook, paintPill, paintPips, pillHeight, pillWidth, pipsSize } from '../paint/pill.ts';
import { LIGHTS } from '../palette.ts';
import { type Sprite, sprite, step } from '../sprites.ts';
import { type CloudPlace, cloudPlaces, pillUnit } from './places.ts';
import { crossedLight, flippedLight, raisedLight } from './skies.ts';

/** In the layers Demand and Hubs clouds step back, so that the land can be read. */
const LIFTED = 0.15;

function presence({ layer }: BoardPicture): number {
  return layer === 'clouds' ? 1 : LIFTED;
}

function lookKey({ code, width, charge, owner, light }: CloudLook): string {
  return `${code} ${width} ${charge} ${owner} ${light}`;
}

/** Each cloud with its place and its look but for the light it stands in. */
function eachCloud<T>(
  picture: BoardPicture,
  make: (look: Omit<CloudLook, 'light'>, place: CloudPlace, index: number) => T[],
): T[] {
  return cloudPlaces(picture).flatMap((place, index) => {
    const cloud = picture.model.clouds[index];
    const now = picture.frame.clouds[index];
    if (cloud === undefined || now === undefined) return [];
    const owner = cloud.own ? 'own' : 'rival';
    return make({ code: cloud.code, width: place.width, charge: step(now.charge, 4), owner }, place, index);
  });
}

export function cloudShadowSprites(picture: BoardPicture): Sprite[] {
  return eachCloud(picture, (shape, { foot, width, height }, index) =>
    crossedLight(picture.frame).map(({ look: light, alpha }) => {
      // soft as it is, a shadow may be a little too wide: its blur is dear, and clouds change their width in a film
      const wide = Math.ceil(width / 4) * 4;
      const room = wide * 0.14 + 8;
      const [least, perCharge] = LIGHTS[light].cloudShadowOpacity;
      return sprite(
        {
          slot: `cloud shadow ${index} ${light}`,
          key: `cloud shadow ${shape.code} ${wide} ${light}`,
          box: {
            x: -wide / 2 - room,
            y: -height * 0.62 - room,
            width: wide + 2 * room,
            height: height * 0.62 + 2 * room,
          },
          paint: (ctx) => paintCloudShadow(ctx, { code: shape.code, width: wide, light }),
        },
        {
          at: { x: foot.x + width * 0.05, y: foot.y + 10 + width * 0.2 },
          alpha: alpha * presence(picture) * (least + perCharge * shape.charge),
        },
      );
    }),
  );
}

export function cloudSprites(picture: BoardPicture): Sprite[] {
  return eachCloud(picture, (shape, { foot, width, height }, index) => {
    const bodies = raisedLight(picture.frame).map(({ look: light, alpha }) => {
      const look = { ...shape, light };
      const box = bodyBox(width, height, CLOUD_ROOM);
      return sprite(
        { slot: `cloud ${index} ${light}`, key: `cloud ${lookKey(look)}`, box, paint: (ctx) => paintCloud(ctx, look) },
        { at: foot, alpha: alpha * presence(picture) },
      );
    });
    const lit = picture.frame.clouds[index]?.lit ?? 0;
    if (lit <= 0) return bodies;
    const look: CloudLook = { ...shape, light: 'storm', charge: 5 };
    const box = bodyBox(width, height, width * 0.2);
    const paint = (ctx: CanvasRenderingContext2D) => paintLitCloud(ctx, look);
    return [
      ...bodies,
      sprite({ slot: `cloud ${index} lit`, key: `lit ${lookKey(look)}`, box, paint }, { at: foot, alpha: lit }),
    ];
  });
}

function bodyBox(width: number, height: number, room: number) {
  return { x: -width / 2 - room, y: -height - room, width: width + 2 * room, height: height + 2 * room };
}

/** Pill and pips of each cloud. They lie over flash and rain: who it is and how much stays legible in any weather. */
export function pillSprites(picture: BoardPicture): Sprite[] {
  const unit = pillUnit(picture.layout);
  return eachCloud(picture, (shape, { foot, pill, size }, index) => {
    const text = picture.frame.clouds[index]?.text ?? '';
    const below = Math.max(foot.y + 4, pill.y + pillHeight({ size, unit }) / 2 + 2.5) - pill.y;
    const light = flippedLight(picture.frame);
    const look: PillLook = { code: shape.code, owner: shape.owner, charge: shape.charge, text, size, unit, light };
    return [
      sprite(
        {
          slot: `pill ${index}`,
          key: `pill ${shape.code} ${shape.owner} ${shape.charge} ${text} ${size} ${unit} ${light} ${below.toFixed(1)}`,
          box: pillBox(look, below),
          paint: (ctx) => paintBoth(ctx, look, below),
        },
        { at: pill, alpha: presence(picture) },
      ),
    ];
  });
}

function pillBox(look: PillLook, below: number) {
  const width = Math.max(pillWidth(look), pipsSize(look).pitch * 5) + 6;
  const height = pillHeight(look);
  return { x: -width / 2, y: -height / 2 - 3, width, height: height / 2 + below + pipsSize(look).height + 6 };
}

function paintBoth(ctx: CanvasRenderingContext2D, look: PillLook, below: number): void {
  paintPill(ctx, look);
  ctx.translate(0, below);
  paintPips(ctx, look);
}
