import type { LineState } from '../../../net/match-connection.ts';

/** After so many tries a person may be needed: about a quarter of a minute. */
export const LONG = 9;

/** The sentence that says what is the matter with the line. */
export function lostWords({ trouble, attempt }: Extract<LineState, { trouble: unknown }>) {
  if (trouble === 'offline' || trouble === 'server' || trouble === 'full') return `lost_${trouble}` as const;
  return attempt >= LONG ? 'lostLong' : 'lost';
}
