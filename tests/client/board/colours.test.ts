import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mixColours, providerColour, TOKENS } from '../../../client/board/colours.ts';
import { SKIES } from '../../../client/board/palette.ts';
import { skyBackground, skyStops } from '../../../client/board/scene/sky.ts';
import { ROOT } from '../../../server/build.ts';

const CSS = readFileSync(join(ROOT, 'client/ui/tokens.css'), 'utf8');

/** What the style sheet says first; later rules only hold for contrast and motion on request. */
function tokenInCss(name: string): string | undefined {
  return new RegExp(`${name}: ([^;]+);`).exec(CSS)?.[1];
}

test.each(Object.entries(TOKENS))('the board has %s as the page has it', (name, value) => {
  expect(tokenInCss(name)).toBe(value);
});

test('the fair sky shows the land in the colours of the tokens', () => {
  expect(SKIES[2].land).toEqual([0, 1, 2, 3, 4].map((n) => tokenInCss(`--land-${n}`)));
});

test('each provider has a colour by day and another under a storm; the rest share one', () => {
  expect(providerColour('TEN', 'day')).toBe(TOKENS['--p-ten']);
  expect(providerColour('TEN', 'storm')).toBe(TOKENS['--p-ten-d']);
  expect(providerColour('OTH', 'day')).toBe(TOKENS['--p-oth']);
  expect(providerColour('nobody', 'storm')).toBe(TOKENS['--p-oth-d']);
});

test('words are read on every tile of the storm and of each day: 4.5 to 1 at least', () => {
  for (const land of SKIES[5].land) expect(contrast(land, '#f4f7f9')).toBeGreaterThan(4.5);
  for (const sky of [1, 2, 3, 4] as const)
    for (const land of SKIES[sky].land) expect(contrast(land, '#1b2630')).toBeGreaterThan(4.5);
});

test('a sky gives way to another half and half, and at rest the page’s own shows through', () => {
  const frame = { skyBefore: 4, sky: 5, skyMix: 0.5 } as const;
  const [top] = skyStops(frame as Parameters<typeof skyStops>[0]);
  expect(top).toEqual({ at: 0, colour: mixColours('#8c9dad', '#1d2733', 0.5) });
  expect(skyBackground(frame as Parameters<typeof skyBackground>[0])).toMatch(/^linear-gradient\(#[0-9a-f]{6} 0%/);
  expect(skyBackground({ ...frame, skyBefore: 5 } as Parameters<typeof skyBackground>[0])).toBe('');
});

function contrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
