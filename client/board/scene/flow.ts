import type { BoardPicture, Place, RibbonFrame } from '../../present/board/picture.ts';
import { type Light, providerColour } from '../colours.ts';
import { evenly } from '../paint/lines.ts';
import { paintRibbon, paintTag, type RibbonLook, tagSize } from '../paint/ribbon.ts';
import { boxAround, clipBox, type Sprite, sprite } from '../sprites.ts';
import { type CloudPlace, cloudPlaces, heartOf, pillUnit, scaleOf } from './places.ts';
import { stormPart } from './skies.ts';

/** Width of a point of share on its way, and the ends of what can be seen and what would hide the land. */
const WIDTH_OF_POINT = 35;
const LEAST_WIDTH = 4;
const MOST_WIDTH = 24;
/** Pixels a second that drops run. */
const DROP_SPEED = 46;
const POINTS = 60;

type Flow = {
  readonly ribbon: RibbonFrame;
  readonly line: readonly Place[];
  readonly width: number;
  /** Middle of what can be seen between the two clouds. */
  readonly middle: Place;
};

function flowsOf(picture: BoardPicture): Flow[] {
  const places = cloudPlaces(picture);
  const scale = scaleOf(picture.layout);
  return picture.frame.ribbons.flatMap((ribbon) => {
    const from = places[ribbon.from];
    const to = places[ribbon.to];
    if (from === undefined || to === undefined || ribbon.grown <= 0) return [];
    const width = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, ribbon.points * WIDTH_OF_POINT)) * scale;
    const line = bow(from, to);
    return [{ ribbon, line, width, middle: seenMiddle(line, from, to) }];
  });
}

function seenMiddle(line: readonly Place[], from: CloudPlace, to: CloudPlace): Place {
  const seen = line.filter((place) => !covers(from, place) && !covers(to, place));
  const all = seen.length > 0 ? seen : line;
  return all[Math.floor(all.length / 2)] ?? heartOf(to);
}

function covers({ foot, width, height }: CloudPlace, { x, y }: Place): boolean {
  return Math.abs(x - foot.x) < width / 2 && y < foot.y + 12 && y > foot.y - height;
}

/** From heart to heart, bent a little aside so that two ribbons between neighbours do not lie on each other. */
function bow(fromCloud: CloudPlace, toCloud: CloudPlace): Place[] {
  const from = heartOf(fromCloud);
  const to = heartOf(toCloud);
  const aside = { x: (to.y - from.y) * 0.16, y: (from.x - to.x) * 0.16 };
  const side = aside.y > 0 ? -1 : 1;
  const control = { x: (from.x + to.x) / 2 + aside.x * side, y: (from.y + to.y) / 2 + aside.y * side };
  const rough = Array.from({ length: 33 }, (_, index) => {
    const t = index / 32;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
  });
  return evenly(rough, POINTS);
}

function colourOf(picture: BoardPicture, cloud: number): string {
  const light: Light = stormPart(picture.frame) > 0.5 ? 'storm' : 'day';
  return providerColour(picture.model.clouds[cloud]?.code ?? '', light);
}

/** All ribbons in one picture of their own, painted anew in each frame of a film. */
export function ribbonSprites(picture: BoardPicture): Sprite[] {
  const flows = flowsOf(picture);
  if (flows.length === 0) return [];
  const looks: RibbonLook[] = flows.map(({ ribbon, line, width }) => ({
    line,
    width,
    loser: colourOf(picture, ribbon.from),
    winner: colourOf(picture, ribbon.to),
    grown: ribbon.grown,
    run: picture.frame.time * DROP_SPEED * scaleOf(picture.layout),
  }));
  const all = looks.flatMap((look) => look.line);
  const room = Math.max(...looks.map((look) => look.width)) / 2 + 6;
  const paint = (ctx: CanvasRenderingContext2D) => {
    for (const look of looks) paintRibbon(ctx, look);
  };
  const box = clipBox(boxAround(all, room), picture.layout.width, picture.layout.height);
  const ends = looks.map(({ line, loser, winner, grown, width }) =>
    [line[0]?.x, line[0]?.y, line.at(-1)?.x, line.at(-1)?.y, loser, winner, grown, width].join(),
  );
  return [sprite({ slot: 'ribbons', key: `${ends.join(';')} ${picture.frame.time}`, box, paint }, { lasts: 'frame' })];
}

/** How many points each ribbon carries, once it has come half way. */
export function tagSprites(picture: BoardPicture): Sprite[] {
  const unit = pillUnit(picture.layout) * 1.04;
  return flowsOf(picture).flatMap(({ ribbon, middle: at }, index) => {
    const alpha = Math.min(1, Math.max(0, (ribbon.grown - 0.45) * 5));
    if (alpha <= 0 || ribbon.text === '') return [];
    const look = { text: ribbon.text, colour: colourOf(picture, ribbon.to), unit };
    const { width, height } = tagSize(look);
    const box = { x: -width / 2 - 2, y: -height / 2 - 2, width: width + 4, height: height + 4 };
    const key = `tag ${look.text} ${look.colour} ${unit}`;
    return [sprite({ slot: `tag ${index}`, key, box, paint: (ctx) => paintTag(ctx, look) }, { at, alpha })];
  });
}
