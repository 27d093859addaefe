/** The neutral marks of the providers, one unit in radius. Never colour alone. */
const GLYPHS: Readonly<Record<string, string>> = {
  ALI: 'M0-1L1 0L0 1L-1 0Z',
  HUA: 'M0-.98L1 .78L-1 .78Z',
  TEN: 'M-.78-.78H.78V.78H-.78Z',
  TYC: 'M-.95-.72H.95V-.2H-.95ZM-.95.2H.95V.72H-.95Z',
  BAI: 'M-.32-1H.32V-.32H1V.32H.32V1H-.32V.32H-1V-.32H-.32Z',
  AWS: 'M0-.98A.98.98 0 1 1 0 .98A.98.98 0 1 1 0-.98ZM0-.44A.44.44 0 1 0 0 .44A.44.44 0 1 0 0-.44Z',
};
const THREE_DOTS =
  'M-.98 0A.3.3 0 1 1-.38 0A.3.3 0 1 1-.98 0ZM-.3 0A.3.3 0 1 1 .3 0A.3.3 0 1 1-.3 0ZM.38 0A.3.3 0 1 1 .98 0A.3.3 0 1 1 .38 0Z';

export function paintGlyph(ctx: CanvasRenderingContext2D, code: string, radius: number): void {
  ctx.save();
  ctx.scale(radius, radius);
  ctx.fill(new Path2D(GLYPHS[code] ?? THREE_DOTS), 'evenodd');
  ctx.restore();
}
