import type { MatchSummary } from '#shared/protocol/bodies.ts';
import { type Answered, readMatch } from './api.ts';
import { keptCodes } from './seat-tokens.ts';

const SHOWN = 5;
/** A browser that has seen many servers asks this one for no more. */
const ASKED = 20;

/**
 * The matches in which this browser keeps a seat and that can still be opened, the last opened first. Those that this
 * server does not know are left out; their tokens stay, they may be another server's under the same address.
 */
export async function readOwnMatches(): Promise<Answered<readonly MatchSummary[]>> {
  const codes = keptCodes().slice(0, ASKED);
  const found: MatchSummary[] = [];
  let failed: Answered<never> | undefined;
  for (let at = 0; at < codes.length && found.length < SHOWN; at += SHOWN)
    for (const one of await Promise.all(codes.slice(at, at + SHOWN).map(readMatch))) {
      if (one.ok && one.value.phase !== 'closed') found.push(one.value);
      if (!one.ok && one.code !== 'MATCH_UNKNOWN') failed = one;
    }
  return found.length === 0 && failed !== undefined ? failed : { ok: true, value: found.slice(0, SHOWN) };
}
