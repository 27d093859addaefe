import type { ReactNode } from 'react';

/** Each provider's own colour and glyph: never colour alone. */
const GLYPHS: Readonly<Record<string, { colour: string; glyph: ReactNode }>> = {
  ALI: { colour: 'var(--p-ali)', glyph: <path d="M12 6l6 6-6 6-6-6z" /> },
  HUA: { colour: 'var(--p-hua)', glyph: <path d="M12 6.5l6 10.5H6z" /> },
  TEN: { colour: 'var(--p-ten)', glyph: <path d="M7.5 7.5h9v9h-9z" /> },
  TYC: { colour: 'var(--p-tyc)', glyph: <path d="M6.5 8h11v3h-11zM6.5 13h11v3h-11z" /> },
  BAI: { colour: 'var(--p-bai)', glyph: <path d="M10.3 6.5h3.4v3.8h3.8v3.4h-3.8v3.8h-3.4v-3.8H6.5v-3.4h3.8z" /> },
  AWS: {
    colour: 'var(--p-aws)',
    glyph: <path d="M12 6.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zm0 3.3a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4z" />,
  },
};
const OTHERS = { colour: 'var(--p-oth)', glyph: <path d="M6 10.5h3v3H6zm4.5 0h3v3h-3zm4.5 0h3v3h-3z" /> };

export function providerColour(code: string): string {
  return (GLYPHS[code] ?? OTHERS).colour;
}

/** The round mark of a provider; its name stands beside it. */
export function Badge({ code, size }: { code: string; size: number }) {
  const { colour, glyph } = GLYPHS[code] ?? OTHERS;
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" style={{ flex: 'none' }}>
      <circle cx="12" cy="12" r="12" fill={colour} />
      <g fill="var(--p-glyph)">{glyph}</g>
    </svg>
  );
}

/** The bare glyph of a provider in its colour, to mark a place on a scale. */
export function Glyph({ code, size }: { code: string; size: number }) {
  const { colour, glyph } = GLYPHS[code] ?? OTHERS;
  return (
    <svg width={size} height={size} viewBox="5 5 14 14" aria-hidden="true">
      <g fill={colour}>{glyph}</g>
    </svg>
  );
}
