// The page in which tests look at a board: it opens one, draws pictures given as data, and answers in figures and PNGs.
import '@fontsource-variable/inter/index.css';
import '@fontsource/noto-sans-sc/600.css';
import '../../../client/ui/tokens.css';
import { type Board, openBoard } from '../../../client/board/board.ts';
import { skyStops } from '../../../client/board/scene/sky.ts';
import type { BoardFrame, BoardPicture } from '../../../client/present/board/picture.ts';

export type Seen = {
  /** Of all pixels, to tell whether two pictures are the same. */
  readonly hash: number;
  /** Mean of the relative luminance, 0 to 1, with the sky below. */
  readonly brightness: number;
  /** Part of the picture that is brighter than 0.6. */
  readonly brightPart: number;
};

const host = document.getElementById('host') ?? document.body;
let board: Board | undefined;

const theatre = {
  async open(renderer: 'auto' | 'canvas' | 'webgl', texts: string): Promise<string> {
    board = await openBoard(host, { renderer });
    await document.fonts.load('600 12px "Inter Variable"', texts);
    await document.fonts.load('600 12px "Noto Sans SC"', texts);
    return board.renderer;
  },
  close(): void {
    board?.close();
    board = undefined;
  },
  draw(picture: BoardPicture): void {
    board?.draw(picture);
  },
  look(picture: BoardPicture): Seen {
    return seen(onSky(picture));
  },
  /** Of the pixels that are on the canvas now, without drawing. Canvas renderer only. */
  hashNow(): number {
    return hashOf(pixelsOf(canvas()));
  },
  /** Pictures side by side, as the address of a PNG. */
  strip(pictures: BoardPicture[], scale: number): string {
    const shots = pictures.map(onSky);
    const width = Math.round((shots[0]?.width ?? 1) * scale);
    const height = Math.round((shots[0]?.height ?? 1) * scale);
    const columns = shots.length > 4 ? 2 : Math.min(2, shots.length);
    const strip = document.createElement('canvas');
    strip.width = width * columns;
    strip.height = height * Math.ceil(shots.length / columns);
    const ctx = strip.getContext('2d');
    shots.forEach((shot, index) => {
      ctx?.drawImage(shot, (index % columns) * width, Math.floor(index / columns) * height, width, height);
    });
    return strip.toDataURL();
  },
  /** How far the two renderers' images of one picture are apart: the mean over all pixels and colours, 0 to 255. */
  async difference(picture: BoardPicture): Promise<number> {
    const images: Uint8ClampedArray[] = [];
    for (const renderer of ['canvas', 'webgl'] as const) {
      board = await openBoard(host, { renderer });
      const shot = onSky(picture);
      images.push(pixelsOf(shot));
      theatre.close();
    }
    const [first, second] = images;
    if (first === undefined || second === undefined) throw new Error('two images are compared');
    return first.reduce((sum, value, at) => sum + Math.abs(value - (second[at] ?? 0)), 0) / first.length;
  },
  /** Milliseconds that the draw of each frame took, all in one model and layout as in a film. */
  time(picture: BoardPicture, frames: BoardFrame[]): number[] {
    return frames.map((frame) => {
      const began = performance.now();
      board?.draw({ ...picture, frame });
      return performance.now() - began;
    });
  },
  prepare(pictures: BoardPicture[]): void {
    board?.prepare(pictures);
  },
};

export type Theatre = typeof theatre;
declare global {
  interface Window {
    theatre: Theatre;
  }
}
window.theatre = theatre;

function canvas(): HTMLCanvasElement {
  const found = host.querySelector('canvas');
  if (found === null) throw new Error('no board is open');
  return found;
}

/** The board's picture over the page's sky, as people see it. Read in the same task, or WebGL has thrown it away. */
function onSky(picture: BoardPicture): HTMLCanvasElement {
  board?.draw(picture);
  const from = canvas();
  const shot = document.createElement('canvas');
  shot.width = from.width;
  shot.height = from.height;
  const ctx = shot.getContext('2d');
  if (ctx === null) throw new Error('no 2D canvas');
  const sky = ctx.createLinearGradient(0, 0, 0, shot.height);
  for (const { at, colour } of skyStops(picture.frame)) sky.addColorStop(at, colour);
  ctx.fillStyle = sky;
  ctx.fillRect(0, 0, shot.width, shot.height);
  ctx.drawImage(from, 0, 0);
  return shot;
}

function pixelsOf(shot: HTMLCanvasElement): Uint8ClampedArray {
  const ctx = shot.getContext('2d');
  if (ctx === null) throw new Error('no 2D canvas');
  return ctx.getImageData(0, 0, shot.width, shot.height).data;
}

function hashOf(data: Uint8ClampedArray): number {
  return data.reduce((hash, value) => (Math.imul(hash, 31) + value) | 0, 0);
}

function seen(shot: HTMLCanvasElement): Seen {
  const data = pixelsOf(shot);
  let sum = 0;
  let bright = 0;
  for (let i = 0; i < data.length; i += 4) {
    const [red = 0, green = 0, blue = 0] = [data[i], data[i + 1], data[i + 2]];
    const light = 0.2126 * (red / 255) ** 2.2 + 0.7152 * (green / 255) ** 2.2 + 0.0722 * (blue / 255) ** 2.2;
    sum += light;
    if (light > 0.6) bright += 1;
  }
  return { hash: hashOf(data), brightness: sum / (data.length / 4), brightPart: bright / (data.length / 4) };
}
