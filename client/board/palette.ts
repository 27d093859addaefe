import type { SkyState } from '#shared/rules/weather.ts';
import { type Light, TOKENS } from './colours.ts';

/** How land, sea lines and words look under one sky. The second row of land is the tokens'; the others are its weather. */
export type SkyPalette = {
  readonly land: readonly [string, string, string, string, string];
  readonly side: string;
  readonly sideDark: string;
  readonly edge: string;
  /** Opacity of the light along a tile's upper edges. */
  readonly rim: number;
  readonly shadow: string;
  readonly shadowOpacity: number;
  readonly isobar: string;
  readonly isobarOpacity: number;
  /** By how much each further line is fainter. */
  readonly isobarFade: number;
};

const TOKEN_LAND = [
  TOKENS['--land-0'],
  TOKENS['--land-1'],
  TOKENS['--land-2'],
  TOKENS['--land-3'],
  TOKENS['--land-4'],
] as const;

export const SKIES: Readonly<Record<SkyState, SkyPalette>> = {
  1: {
    land: ['#fbf7ec', '#f3ebd8', '#e9dcc0', '#dcc9a2', '#ccb37f'],
    side: '#bdab85',
    sideDark: '#a8966f',
    edge: '#cdbe9c',
    rim: 0.75,
    shadow: '#41607a',
    shadowOpacity: 0.22,
    isobar: TOKENS['--iso-1'],
    isobarOpacity: 0.32,
    isobarFade: 0.05,
  },
  2: {
    land: TOKEN_LAND,
    side: TOKENS['--land-side'],
    sideDark: TOKENS['--land-side-2'],
    edge: TOKENS['--land-edge'],
    rim: 0.75,
    shadow: '#3a566e',
    shadowOpacity: 0.24,
    isobar: TOKENS['--iso-2'],
    isobarOpacity: 0.34,
    isobarFade: 0.05,
  },
  3: {
    land: ['#f5f1e7', '#ebe3d2', '#dfd2b8', '#d0bd98', '#bea676'],
    side: '#a99a77',
    sideDark: '#938461',
    edge: '#bbad8e',
    rim: 0.75,
    shadow: '#324a5e',
    shadowOpacity: 0.28,
    isobar: TOKENS['--iso-3'],
    isobarOpacity: 0.38,
    isobarFade: 0.05,
  },
  4: {
    land: ['#ede8db', '#e1d8c5', '#d3c6aa', '#c3af8b', '#b0986b'],
    side: '#958768',
    sideDark: '#7e7153',
    edge: '#a99b7d',
    rim: 0.6,
    shadow: '#24384a',
    shadowOpacity: 0.34,
    isobar: TOKENS['--iso-4'],
    isobarOpacity: 0.46,
    isobarFade: 0.054,
  },
  5: {
    land: ['#4a5763', '#53606b', '#5c6872', '#646d75', '#697176'],
    side: '#27323d',
    sideDark: '#1f2933',
    edge: '#2b3743',
    rim: 0.12,
    shadow: '#0a1017',
    shadowOpacity: 0.5,
    isobar: TOKENS['--iso-5'],
    isobarOpacity: 0.24,
    isobarFade: 0.022,
  },
};

/** What only knows day and storm: clouds, halls, words, pills. */
export type LightPalette = {
  /** Upper and lower tone of a cloud by charge, 1 to 5. */
  readonly tones: readonly (readonly [string, string])[];
  readonly outline: string;
  readonly engraving: string;
  readonly engravingOpacity: readonly [least: number, perCharge: number];
  readonly cloudShadow: string;
  readonly cloudShadowOpacity: readonly [least: number, perCharge: number];
  readonly words: string;
  readonly pill: string;
  readonly pillEdge: string;
  readonly pillInk: string;
  readonly glyph: string;
  readonly pipEmpty: string;
  readonly pipEdge: string;
  readonly mast: string;
  readonly mastHalo: string;
  readonly ground: readonly [top: string, left: string, right: string];
  readonly hall: readonly [top: string, left: string, right: string];
  readonly hallLine: string;
  readonly hallGhost: string;
  readonly window: string;
};

export const LIGHTS: Readonly<Record<Light, LightPalette>> = {
  day: {
    tones: [
      ['#ffffff', '#d9e2e9'],
      ['#f1f4f6', '#c3ced7'],
      ['#dce2e7', '#a3b0bb'],
      ['#aeb9c3', '#74828f'],
      ['#7c8996', '#46535f'],
    ],
    outline: '#1f2c38',
    engraving: '#22303c',
    engravingOpacity: [0.5, 0.06],
    cloudShadow: '#324a5e',
    cloudShadowOpacity: [0.2, 0.03],
    words: '#1b2630',
    pill: TOKENS['--paper'],
    pillEdge: '#22313e',
    pillInk: TOKENS['--ink'],
    glyph: TOKENS['--paper'],
    pipEmpty: TOKENS['--paper'],
    pipEdge: '#22313e',
    mast: TOKENS['--ink'],
    mastHalo: TOKENS['--paper'],
    ground: ['#e4dcc8', '#b5a888', '#9a8d6c'],
    hall: ['#ffffff', '#b9c6cf', '#7c8d9a'],
    hallLine: '#33434f',
    hallGhost: 'rgb(255 255 255 / 0.56)',
    window: '#0e7490',
  },
  storm: {
    tones: [
      ['#b3bac2', '#808992'],
      ['#abb4bd', '#747e88'],
      ['#98a3ae', '#616c77'],
      ['#808c99', '#485460'],
      ['#6c7a89', '#303b46'],
    ],
    outline: '#0b121a',
    engraving: '#0b121a',
    engravingOpacity: [0.56, 0.02],
    cloudShadow: '#0a1017',
    cloudShadowOpacity: [0.5, 0],
    words: '#f4f7f9',
    pill: '#0f1822',
    pillEdge: '#55636f',
    pillInk: TOKENS['--paper'],
    glyph: TOKENS['--ink'],
    pipEmpty: '#0f1822',
    pipEdge: '#8494a2',
    mast: '#f3f6f8',
    mastHalo: '#0b121a',
    ground: ['#3b4753', '#27323d', '#1f2933'],
    hall: ['#c7d2db', '#7d8b98', '#566472'],
    hallLine: '#111a23',
    hallGhost: 'rgb(255 255 255 / 0.1)',
    window: TOKENS['--bolt'],
  },
};

/** Light of a strike: white core, then warmer outwards. One family, so that a room sees one thing. */
export const STRIKE = {
  core: '#ffffff',
  sheath: '#ffd95a',
  branch: '#fff4d2',
  near: '#ffebb0',
  far: '#ffe49a',
  tile: '#fff2c4',
  tileSide: '#c9b25a',
  wordsOnLight: '#14202b',
} as const;

export function lightOf(sky: SkyState): Light {
  return sky === 5 ? 'storm' : 'day';
}
