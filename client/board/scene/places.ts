import type { BoardLayout, BoardPicture, Place } from '../../present/board/picture.ts';
import { cloudHeight } from '../paint/cloud.ts';
import { between } from '../paint/lines.ts';

/** 1 on a board whose tiles are 72 px wide: what is drawn by hand was measured there. */
export function scaleOf({ tile }: BoardLayout): number {
  return tile.width / 72;
}

export type CloudPlace = {
  readonly foot: Place;
  readonly width: number;
  readonly height: number;
  /** Small clouds wear their pill at their foot, so that their puffs show; large ones in their middle. */
  readonly pill: Place;
  readonly size: 'small' | 'large';
};

const LARGE = 1.85;

/** Height of a small pill: the least cloud is as wide as a pill. On larger tiles it is a little larger. */
export function pillUnit({ cloudLeast, tile }: BoardLayout): number {
  return cloudLeast * 0.415 * Math.min(1.12, Math.max(1, (tile.width * 0.75) / cloudLeast));
}

export function cloudPlaces({ model, layout, frame }: BoardPicture): CloudPlace[] {
  return model.clouds.map(({ code }, index) => {
    const now = frame.clouds[index];
    const anchor = layout.clouds[index];
    const foot = anchor === undefined ? { x: 0, y: 0 } : between(anchor.moored, anchor.over, now?.drift ?? 0);
    // half pixels of width are fine enough for the eye, and clouds keep their look while shares barely move
    const exact = Math.max(layout.cloudLeast, layout.cloudScale * Math.sqrt(now?.share ?? 0));
    const width = Math.round(exact * 2) / 2;
    const height = cloudHeight(code, width);
    const size = exact >= layout.cloudLeast * LARGE ? 'large' : 'small';
    const lift = size === 'large' ? height * 0.46 : layout.cloudLeast * 0.09;
    return { foot, width, height, size, pill: { x: foot.x, y: foot.y - lift } };
  });
}

/** Middle of a cloud's body, where ribbons begin and end. */
export function heartOf({ foot, height }: CloudPlace): Place {
  return { x: foot.x, y: foot.y - height * 0.42 };
}
