import type { PublicScenario } from '#shared/protocol/public-scenario.ts';

/** What this browser holds of a match: the member's own token, and the owner's where it created the match. */
export type SeatTokens = { readonly member: string; readonly owner?: string };

type Words = PublicScenario['providers'][number]['name'];

/**
 * As they lie in the browser: with when the seat was opened last, ms since 1970, and the company that is played there;
 * unknown where an older page kept them.
 */
type Kept = SeatTokens & { readonly at?: number; readonly company?: Words };

const PREFIX = 'lightning-rod.match.';
const key = (code: string) => `${PREFIX}${code}`;

/** Where the browser keeps nothing, the page does, as long as it stays. */
const inPage = new Map<string, SeatTokens>();

/**
 * 128 bits of the browser's own luck: joining with it again is coming back. `crypto.randomUUID` would be shorter, but is
 * missing where a class plays without encryption, on a teacher's own computer.
 */
export function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

export function keepTokens(code: string, tokens: SeatTokens): void {
  inPage.set(code, tokens);
  try {
    const kept: Kept = { ...readKept(code), ...tokens, at: Date.now() };
    localStorage.setItem(key(code), JSON.stringify(kept));
  } catch {
    // Without storage the address carries the seat: see `seatAddress`.
  }
}

/** Notes which company is played in a seat, for the list of the own matches. */
export function keepCompany(code: string, company: Words): void {
  const kept = readKept(code);
  if (kept === undefined) return;
  try {
    localStorage.setItem(key(code), JSON.stringify({ ...kept, company } satisfies Kept));
  } catch {
    // a full storage keeps the seat all the same
  }
}

export function companyOf(code: string): Words | undefined {
  return readKept(code)?.company;
}

/** Where a seat is played: with its token in the address where the browser keeps none, so that a refresh finds it. */
export function seatAddress(code: string): string {
  const token = inPage.get(code)?.member;
  return readKept(code) !== undefined || token === undefined ? `/play/${code}` : `/play/${code}#${token}`;
}

/** The seat of this address: from the link after `#`, else from what this browser kept. */
export function tokensFor(code: string): SeatTokens | undefined {
  const linked = /^#([A-Za-z0-9_-]{20,64})$/.exec(location.hash)?.[1];
  const kept = readKept(code) ?? inPage.get(code);
  if (linked !== undefined && linked !== kept?.member) return { member: linked };
  return kept;
}

/** Codes of the matches in which this browser keeps a seat, the last opened first. */
export function keptCodes(): string[] {
  const codes = new Set([...storedCodes(), ...inPage.keys()]);
  return [...codes]
    .map((code) => ({ code, at: readKept(code)?.at ?? 0 }))
    .sort((a, b) => b.at - a.at)
    .map((one) => one.code);
}

function storedCodes(): string[] {
  try {
    return Object.keys(localStorage).flatMap((one) => (one.startsWith(PREFIX) ? [one.slice(PREFIX.length)] : []));
  } catch {
    return [];
  }
}

function readKept(code: string): Kept | undefined {
  try {
    const kept = localStorage.getItem(key(code));
    return kept === null ? undefined : (JSON.parse(kept) as Kept);
  } catch {
    return undefined;
  }
}
