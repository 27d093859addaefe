/** How wide words are when written. */
export type Measure = (words: string) => number;

/** Where a transcribed Chinese name may be parted: after a syllable, before the next one's consonant. */
const SYLLABLE_END = /(?:ng|n|[aeiou])(?=[bcdfghjklmpqrstwxyz]|n[aeiou])/gi;

/**
 * A name as one line, or as two where it is wider than its tile: parted at a hyphen or blank, else after a syllable.
 * Words are never made smaller, since 11 px is the least that can be read.
 */
export function linesOf(name: string, room: number, measure: Measure): string[] {
  if (measure(name) <= room) return [name];
  const natural = partings(name, /[- ]/g);
  const all = natural.length > 0 ? natural : partings(name, SYLLABLE_END);
  const best = all
    .map((at) => [name.slice(0, at), name.slice(at)] as const)
    .map(([first, second]) => [finish(first), second.trim()] as const)
    .sort((a, b) => Math.max(...a.map(measure)) - Math.max(...b.map(measure)))[0];
  return best === undefined ? [name] : [...best];
}

function partings(name: string, where: RegExp): number[] {
  return [...name.matchAll(where)]
    .map((match) => match.index + match[0].length)
    .filter((at) => at > 1 && at < name.length - 1);
}

/** The first line of two keeps its hyphen, or gets one where a word was parted. */
function finish(first: string): string {
  if (first.endsWith(' ')) return first.trim();
  return first.endsWith('-') ? first : `${first}-`;
}

/** Room between a name and the mast beside it. */
const CLEAR = 7;

/** How far a name stands to the left of the middle of its tile, so that it ends before a mast at `mast` from there. */
export function nameAside(width: number, mast: number): number {
  return Math.min(0, mast - CLEAR - width / 2);
}
