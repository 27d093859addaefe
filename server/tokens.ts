import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** Secrets and codes are made here and nowhere else; only hashes of tokens are stored. */

/** 128 bits, as people carry them in links. */
export function newToken(): string {
  return randomBytes(16).toString('base64url');
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

export function sameHash(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

/** Six digits for a class, twelve characters for one player: long enough that nobody guesses one. */
export function newCode(kind: 'solo' | 'class'): string {
  if (kind === 'class') return String(randomInt(0, 1_000_000)).padStart(6, '0');
  return Array.from({ length: 12 }, () => LETTERS[randomInt(0, LETTERS.length)]).join('');
}

/** Nothing that looks like something else. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

export function contentHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
