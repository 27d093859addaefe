/** How many device pixels a CSS pixel has in this painting: shadows ignore the transform. */
function densityOf(ctx: CanvasRenderingContext2D): number {
  return Math.abs(ctx.getTransform().a);
}

/**
 * Draws only the blur of a shape: its shadow, thrown by a shape far off the picture. `ctx.filter` would be shorter, but
 * Safari has none.
 */
export function paintSoft(ctx: CanvasRenderingContext2D, sigma: number, colour: string, draw: () => void): void {
  const density = densityOf(ctx);
  const far = 10_000;
  ctx.save();
  ctx.shadowColor = colour;
  ctx.shadowBlur = sigma * 2 * density;
  ctx.shadowOffsetX = far * density;
  ctx.translate(-far, 0);
  draw();
  ctx.restore();
}
