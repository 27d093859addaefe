import type { BoardPicture } from '../../present/board/picture.ts';
import type { Sprite } from '../sprites.ts';
import { cloudShadowSprites, cloudSprites, pillSprites } from './clouds.ts';
import { ribbonSprites, tagSprites } from './flow.ts';
import { isobarSprites, landSprites, lightOnTiles, litSprites } from './land.ts';
import { hubSprites, labelSprites, rodSprites } from './standing.ts';
import { arcSprites, boltSprites, flashSprites, struckFoot } from './strike.ts';
import { bankSprites, frontSprites, rainSprites } from './weather.ts';

/** Everything in a picture, back to front. With `words` missing, letters have not arrived and nothing is written yet. */
export function spritesOf(picture: BoardPicture, words: 'written' | 'missing'): Sprite[] {
  const foot = struckFoot(picture);
  const light = foot === undefined ? new Map<number, number>() : lightOnTiles(picture, foot);
  const written = words === 'written';
  return [
    ...isobarSprites(picture),
    ...bankSprites(picture),
    ...landSprites(picture),
    ...litSprites(picture, light),
    ...frontSprites(picture),
    ...cloudShadowSprites(picture),
    ...hubSprites(picture),
    ...(written ? labelSprites(picture, light) : []),
    ...rodSprites(picture),
    ...ribbonSprites(picture),
    ...arcSprites(picture),
    ...rainSprites(picture),
    ...cloudSprites(picture),
    ...flashSprites(picture),
    ...(written ? pillSprites(picture) : []),
    ...(written ? tagSprites(picture) : []),
    ...boltSprites(picture),
  ];
}
