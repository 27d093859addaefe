import type * as Phaser from 'phaser';
import type { Box, Sprite } from './sprites.ts';

type Baked = { readonly name: string; readonly canvas: HTMLCanvasElement; key: string; users: number; used: number };

/** Bytes of looks that nobody shows at the moment and that are kept for their return. */
const KEPT_BYTES = 96_000_000;

/**
 * Looks that have been painted, by what they look like. Lasting ones are shared and kept for a while after their last
 * use, since skies and clouds come back; those of a single frame have a canvas of their own that is painted over.
 */
export class Textures {
  readonly #manager: Phaser.Textures.TextureManager;
  readonly #baked = new Map<string, Baked>();
  #clock = 0;

  constructor(manager: Phaser.Textures.TextureManager) {
    this.#manager = manager;
  }

  /** Paints a lasting look before anybody shows it. Returns whether there was anything to do. */
  prepare(sprite: Sprite, box: Box, density: number): boolean {
    if (sprite.lasts === 'frame') return false;
    const count = this.#baked.size;
    this.release(this.take(sprite, box, density));
    return this.#baked.size > count;
  }

  /** The texture's name for a sprite at a density. Painted only if no texture looks like it yet. */
  take(sprite: Sprite, box: Box, density: number): string {
    const width = Math.round(box.width * density);
    const height = Math.round(box.height * density);
    const name = sprite.lasts === 'long' ? `${sprite.key} @${density} ${width} ${height}` : `frame ${sprite.slot}`;
    const before = this.#baked.get(name);
    const fits = before !== undefined && before.canvas.width === width && before.canvas.height === height;
    if (before !== undefined && !fits) this.#remove(before);
    const baked = before !== undefined && fits ? before : this.#create(name, width, height);
    const key = `${sprite.key} @${density} ${box.x} ${box.y}`;
    if (sprite.lasts === 'frame' ? baked.key !== key : baked.key === '') this.#paint(baked, key, sprite, box, density);
    baked.users += 1;
    this.#clock += 1;
    baked.used = this.#clock;
    return name;
  }

  /** A sprite no longer shows this texture. */
  release(name: string): void {
    const baked = this.#baked.get(name);
    if (baked !== undefined) baked.users -= 1;
  }

  /** Forgets what has been unused for longest, down to what may be kept. Call when no image is being changed. */
  tidy(): void {
    const unused = [...this.#baked.values()].filter((one) => one.users <= 0).sort((a, b) => a.used - b.used);
    let bytes = unused.reduce((sum, one) => sum + bytesOf(one), 0);
    for (const one of unused) {
      if (bytes <= KEPT_BYTES) return;
      bytes -= bytesOf(one);
      this.#remove(one);
    }
  }

  #create(name: string, width: number, height: number): Baked {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const texture = this.#manager.create(name, canvas as unknown as HTMLImageElement, width, height);
    texture?.add('__BASE', 0, 0, 0, width, height);
    const baked: Baked = { name, canvas, key: '', users: 0, used: 0 };
    this.#baked.set(name, baked);
    return baked;
  }

  #paint(baked: Baked, key: string, sprite: Sprite, box: Box, density: number): void {
    const ctx = baked.canvas.getContext('2d');
    if (ctx === null) return;
    baked.key = key;
    ctx.reset();
    ctx.setTransform(density, 0, 0, density, -box.x * density, -box.y * density);
    sprite.paint(ctx);
    this.#manager.get(baked.name).source[0]?.update();
  }

  #remove(baked: Baked): void {
    this.#baked.delete(baked.name);
    this.#manager.remove(baked.name);
  }
}

function bytesOf({ canvas }: Baked): number {
  return canvas.width * canvas.height * 4;
}
