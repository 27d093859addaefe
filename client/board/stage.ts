import type * as Phaser from 'phaser';
import type { Box, Sprite } from './sprites.ts';
import { Textures } from './textures.ts';

type Actor = { readonly image: Phaser.GameObjects.Image; texture: string; look: string; shown: number };

/**
 * Keeps the images of a scene equal to a list of sprites, changing only what differs from the last list. Images lie on
 * whole device pixels, else all that moves would be blurred.
 */
export class Stage {
  readonly #scene: Phaser.Scene;
  readonly #textures: Textures;
  readonly #actors = new Map<string, Actor>();

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
    this.#textures = new Textures(scene.textures);
  }

  /** @returns Whether anything now looks different, so that it has to be painted. */
  show(sprites: readonly Sprite[], density: number): boolean {
    const seen = sprites.filter((one) => one.alpha > 0.003 && one.shown > 0);
    let changed = this.#dismiss(new Set(seen.map((one) => one.slot)));
    seen.forEach((sprite, depth) => {
      if (this.#pose(sprite, depth, density)) changed = true;
    });
    if (changed) this.#textures.tidy();
    return changed;
  }

  /** Paints one look that these sprites will need and nobody has shown yet; false when all are there. */
  prepare(sprites: readonly Sprite[], density: number): boolean {
    return sprites.some((sprite) => this.#textures.prepare(sprite, onPixels(sprite.box, density), density));
  }

  #dismiss(wanted: ReadonlySet<string>): boolean {
    let changed = false;
    for (const [slot, actor] of this.#actors) {
      if (wanted.has(slot)) continue;
      actor.image.destroy();
      this.#textures.release(actor.texture);
      this.#actors.delete(slot);
      changed = true;
    }
    return changed;
  }

  #pose(sprite: Sprite, depth: number, density: number): boolean {
    const box = onPixels(sprite.box, density);
    const x = Math.round(sprite.at.x * density) + Math.round(box.x * density);
    const y = Math.round(sprite.at.y * density) + Math.round(box.y * density);
    const { actor, dressed } = this.#dress(sprite, box, density);
    const { image } = actor;
    const still = image.x === x && image.y === y && image.alpha === sprite.alpha && image.depth === depth;
    if (still && !dressed && actor.shown === sprite.shown) return false;
    image.setPosition(x, y).setAlpha(sprite.alpha).setDepth(depth);
    actor.shown = sprite.shown;
    if (sprite.shown < 1) image.setCrop(0, 0, image.frame.realWidth, image.frame.realHeight * sprite.shown);
    else image.isCropped = false;
    return true;
  }

  /** Gives a sprite's image the right texture; a new sprite gets an image. */
  #dress(sprite: Sprite, box: Box, density: number): { actor: Actor; dressed: boolean } {
    const look = `${sprite.key} ${density} ${box.x} ${box.y} ${box.width} ${box.height}`;
    const before = this.#actors.get(sprite.slot);
    if (before?.look === look) return { actor: before, dressed: false };
    // an image must not hold a texture that is thrown away while the new one is made
    before?.image.setTexture('__DEFAULT');
    if (before !== undefined) this.#textures.release(before.texture);
    const texture = this.#textures.take(sprite, box, density);
    const image = before?.image ?? this.#scene.add.image(0, 0, texture);
    image.setTexture(texture).setOrigin(0, 0);
    const actor: Actor = { image, texture, look, shown: before?.shown ?? 1 };
    this.#actors.set(sprite.slot, actor);
    return { actor, dressed: true };
  }
}

/** The box widened to whole device pixels around the sprite's own zero. */
function onPixels(box: Box, density: number): Box {
  const x = Math.floor(box.x * density) / density;
  const y = Math.floor(box.y * density) / density;
  const right = Math.ceil((box.x + box.width) * density) / density;
  const bottom = Math.ceil((box.y + box.height) * density) / density;
  return { x, y, width: right - x, height: bottom - y };
}
