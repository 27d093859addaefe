/** Why no line is open at the moment; it is tried again. */
export type Trouble = 'offline' | 'silent' | 'server' | 'full';
/** Why none will ever be: no such match, it is over for good, or this page holds no seat in it. */
export type Gone = 'unknown' | 'closed' | 'seat';
export type Failure = Trouble | Gone;

const GONE: Readonly<Record<string, Gone>> = { MATCH_UNKNOWN: 'unknown', MATCH_CLOSED: 'closed', NO_SEAT_FREE: 'seat' };

/** What a code of the server, or the words of a refused join, mean for the line. */
export function failureOf(said: string): Failure {
  const code = Object.keys(GONE).find((one) => said.includes(one));
  if (code !== undefined) return GONE[code] ?? 'server';
  if (/is locked|already full/.test(said)) return 'full';
  if (!navigator.onLine) return 'offline';
  return /^[A-Z_]+$/.test(said) && said !== 'OFFLINE' ? 'server' : 'silent';
}

export function goneOf(failure: Failure): Gone | undefined {
  return Object.values(GONE).find((one) => one === failure);
}
