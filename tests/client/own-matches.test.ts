import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { MatchSummary } from '#shared/protocol/bodies.ts';
import { readOwnMatches } from '../../client/net/own-matches.ts';
import { companyOf, keepCompany, keepTokens, tokensFor } from '../../client/net/seat-tokens.ts';

const PREFIX = 'lightning-rod.match.';

/** What the server says of a code: a phase, or the code of its refusal. */
let said: Record<string, string> = {};
let asked: string[] = [];

/** As a browser's own: what it keeps are its keys. */
function keeps(codes: readonly (readonly [code: string, at: number | undefined])[]): void {
  const kept = codes.map(([code, at]) => [`${PREFIX}${code}`, JSON.stringify({ member: 'a-member', at })] as const);
  const storage: object = Object.create({ getItem: (key: string) => Object.fromEntries(kept)[key] ?? null });
  vi.stubGlobal('localStorage', Object.assign(storage, Object.fromEntries(kept), { 'another.page': 'x' }));
}

beforeEach(() => {
  asked = [];
  vi.stubGlobal('fetch', (path: string) => {
    const code = path.split('/').at(-1) ?? '';
    asked.push(code);
    const phase = said[code] ?? 'MATCH_UNKNOWN';
    if (phase === 'OFFLINE') return Promise.reject(new Error('no network'));
    if (/^[A-Z]/.test(phase)) return Promise.resolve(Response.json({ error: { code: phase } }, { status: 404 }));
    const summary = { code, phase, quarter: '2020-Q1', locked: phase === 'debrief', seats: [] };
    return Promise.resolve(Response.json(summary));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

async function listed(): Promise<string[] | string> {
  const answer = await readOwnMatches();
  return answer.ok ? answer.value.map((one: MatchSummary) => one.code) : answer.code;
}

test('Matches whose seats the browser keeps are listed, the last opened first, without those that cannot be opened', async () => {
  said = { old: 'planning', ended: 'debrief', newest: 'report', shut: 'closed' };
  keeps([
    ['old', undefined],
    ['newest', 30],
    ['elsewhere', 20],
    ['shut', 15],
    ['ended', 10],
  ]);
  expect(await listed()).toEqual(['newest', 'ended', 'old']);
});

test('Five are listed however many the server does not know before them, and no more are asked for than that takes', async () => {
  const codes = Array.from({ length: 30 }, (_, n) => `code${n}`);
  said = Object.fromEntries(codes.slice(3).map((code) => [code, 'planning']));
  keeps(codes.map((code, n) => [code, 100 - n]));
  expect(await listed()).toEqual(['code3', 'code4', 'code5', 'code6', 'code7']);
  expect(asked).toHaveLength(10);
});

test('A server that does not answer is told only where nothing was found, and a browser that keeps nothing asks nothing', async () => {
  said = { one: 'planning', other: 'OFFLINE' };
  keeps([['other', 1]]);
  expect(await listed()).toBe('OFFLINE');
  keeps([
    ['other', 2],
    ['one', 1],
  ]);
  expect(await listed()).toEqual(['one']);
  asked = [];
  keeps([]);
  expect(await listed()).toEqual([]);
  expect(asked).toEqual([]);
});

test('A seat is named by the company that was played there, and stays so when it is opened again', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  vi.stubGlobal('location', { hash: '' });
  const company = { en: 'Huawei Cloud', zh: '华为云', fr: 'Huawei Cloud' };
  keepCompany('nowhere', company);
  expect(companyOf('nowhere')).toBeUndefined();
  keepTokens('abc', { member: 'a-member' });
  keepCompany('abc', company);
  keepTokens('abc', { member: 'a-member' });
  expect(companyOf('abc')).toEqual(company);
  expect(tokensFor('abc')).toMatchObject({ member: 'a-member' });
});
