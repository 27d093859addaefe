import type { BoardLayout, Place } from '../../present/board/picture.ts';

type TileSize = BoardLayout['tile'];

export type TileColours = {
  readonly top: string;
  readonly left: string;
  readonly right: string;
  readonly edge: string;
};

/** Tiles lie three pixels apart where they are 72 px wide: the layout's tiles touch, the painted ones do not. */
const PAINTED = 69 / 72;

export function paintedTile({ width, height, edge }: TileSize): TileSize {
  return { width: width * PAINTED, height: height * PAINTED, edge };
}

export function traceTile(path: Path2D | CanvasRenderingContext2D, { x, y }: Place, { width, height }: TileSize): void {
  const half = width / 2;
  path.moveTo(x, y - height / 2);
  path.lineTo(x + half, y - height / 4);
  path.lineTo(x + half, y + height / 4);
  path.lineTo(x, y + height / 2);
  path.lineTo(x - half, y + height / 4);
  path.lineTo(x - half, y - height / 4);
  path.closePath();
}

/** A piece of land: two faces of its edge, the flat top, and light along the two upper sides. */
export function paintTile(
  ctx: CanvasRenderingContext2D,
  centre: Place,
  size: TileSize,
  colours: TileColours,
  rim: number,
): void {
  const { x, y } = centre;
  const half = size.width / 2;
  paintFace(ctx, { x: x - half, y: y + size.height / 4 }, { x, y: y + size.height / 2 }, size.edge, colours.left);
  paintFace(ctx, { x, y: y + size.height / 2 }, { x: x + half, y: y + size.height / 4 }, size.edge, colours.right);
  ctx.beginPath();
  traceTile(ctx, centre, size);
  ctx.fillStyle = colours.top;
  ctx.fill();
  ctx.lineJoin = 'round';
  ctx.lineWidth = 1;
  ctx.strokeStyle = colours.edge;
  ctx.stroke();
  paintRim(ctx, centre, size, rim);
}

function paintFace(ctx: CanvasRenderingContext2D, from: Place, to: Place, edge: number, colour: string): void {
  ctx.beginPath();
  ctx.moveTo(from.x, from.y);
  ctx.lineTo(to.x, to.y);
  ctx.lineTo(to.x, to.y + edge);
  ctx.lineTo(from.x, from.y + edge);
  ctx.closePath();
  ctx.fillStyle = colour;
  ctx.fill();
}

function paintRim(ctx: CanvasRenderingContext2D, { x, y }: Place, size: TileSize, rim: number): void {
  const half = size.width / 2 - 1.2;
  ctx.beginPath();
  ctx.moveTo(x - half, y - size.height / 4 + 0.6);
  ctx.lineTo(x, y - size.height / 2 + 1.4);
  ctx.lineTo(x + half, y - size.height / 4 + 0.6);
  ctx.lineWidth = 1.2;
  ctx.strokeStyle = `rgb(255 255 255 / ${rim})`;
  ctx.stroke();
}
