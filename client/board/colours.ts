/**
 * The tokens that the board needs, as text: a canvas cannot read CSS variables, and reading them once per bake would
 * force a style recalculation in the middle of a film. A test holds this mirror against client/ui/tokens.css.
 */
export const TOKENS = {
  '--ink': '#14202b',
  '--paper': '#ffffff',
  '--bolt': '#ffc91f',
  '--bolt-soft': '#fff1c2',
  '--p-ali': '#a8430a',
  '--p-ali-d': '#f26c0d',
  '--p-hua': '#cf4a8e',
  '--p-hua-d': '#d592a9',
  '--p-ten': '#1f86d2',
  '--p-ten-d': '#2f90fa',
  '--p-tyc': '#2f7a55',
  '--p-tyc-d': '#7af1bf',
  '--p-bai': '#6e37b0',
  '--p-bai-d': '#b8b1ff',
  '--p-aws': '#a88a10',
  '--p-aws-d': '#f9dd3b',
  '--p-oth': '#3e4a57',
  '--p-oth-d': '#757d86',
  '--sky-1': '#cfe3f0, #e6edee 55%, #fbebdd',
  '--sky-2': '#c7dbe8, #dde8ec 55%, #efefe8',
  '--sky-3': '#b7c8d5, #cfdadf 55%, #e2e3dd',
  '--sky-4': '#8c9dad, #afbbc2 55%, #d3cfbe',
  '--sky-5': '#1d2733, #34424f 55%, #6a6a62',
  '--iso-1': '#5e86a3',
  '--iso-2': '#557b97',
  '--iso-3': '#48677f',
  '--iso-4': '#33485a',
  '--iso-5': '#b9c6d2',
  '--land-0': '#faf6ec',
  '--land-1': '#f1e9d7',
  '--land-2': '#e6d9be',
  '--land-3': '#d9c6a0',
  '--land-4': '#c8af7d',
  '--land-side': '#b6a57f',
  '--land-side-2': '#a08f69',
  '--land-edge': '#c7b998',
} as const;

/** By day or under a storm: one has ink on paper, the other light on slate. */
export type Light = 'day' | 'storm';

const PROVIDERS: Readonly<Record<string, readonly [day: string, storm: string]>> = {
  ALI: [TOKENS['--p-ali'], TOKENS['--p-ali-d']],
  HUA: [TOKENS['--p-hua'], TOKENS['--p-hua-d']],
  TEN: [TOKENS['--p-ten'], TOKENS['--p-ten-d']],
  TYC: [TOKENS['--p-tyc'], TOKENS['--p-tyc-d']],
  BAI: [TOKENS['--p-bai'], TOKENS['--p-bai-d']],
  AWS: [TOKENS['--p-aws'], TOKENS['--p-aws-d']],
};
const OTHERS = [TOKENS['--p-oth'], TOKENS['--p-oth-d']] as const;

export function providerColour(code: string, light: Light): string {
  return (PROVIDERS[code] ?? OTHERS)[light === 'day' ? 0 : 1];
}

/** @param part - 0 gives the first colour, 1 the second. Both are `#rrggbb`. */
export function mixColours(first: string, second: string, part: number): string {
  const channel = (at: number) => {
    const from = Number.parseInt(first.slice(at, at + 2), 16);
    const to = Number.parseInt(second.slice(at, at + 2), 16);
    return Math.round(from + (to - from) * part)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
