/** What this browser holds of a match: the member's own token, and the owner's where it created the match. */
export type SeatTokens = { readonly member: string; readonly owner?: string };

const key = (code: string) => `lightning-rod.match.${code}`;

/** 128 bits of the browser's own luck: joining with it again is coming back. */
export function newMemberToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

export function keepTokens(code: string, tokens: SeatTokens): void {
  try {
    localStorage.setItem(key(code), JSON.stringify(tokens));
  } catch {
    // Without storage the link in the address bar still carries the seat.
  }
}

/** The seat of this address: from the link after `#`, else from what this browser kept. */
export function tokensFor(code: string): SeatTokens | undefined {
  const linked = /^#([A-Za-z0-9_-]{20,64})$/.exec(location.hash)?.[1];
  const kept = readKept(code);
  if (linked !== undefined && linked !== kept?.member) return { member: linked };
  return kept;
}

function readKept(code: string): SeatTokens | undefined {
  try {
    const kept = localStorage.getItem(key(code));
    return kept === null ? undefined : (JSON.parse(kept) as SeatTokens);
  } catch {
    return undefined;
  }
}
