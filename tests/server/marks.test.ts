import { expect, test, vi } from 'vitest';
import { createMatchBody } from '#shared/protocol/bodies.ts';
import { Marks } from '../../server/matches/marks.ts';
import { Matches } from '../../server/matches/matches.ts';
import type { MatchStore } from '../../server/store/contract.ts';

/** A store that holds one content, and nothing of a match. */
function contents(): MatchStore {
  const bodies = new Map<string, string>();
  return {
    append: async () => {},
    read: async () => [],
    claimCode: async () => true,
    findByCode: async () => undefined,
    putContent: async (hash, body) => void bodies.set(hash, body),
    getContent: async (hash) => bodies.get(hash),
    close: async () => {},
  };
}

test.each([
  ['SEAT_UNKNOWN', { seats: ['nobody'] }],
  ['ONE_SEAT_ALONE', { seats: ['alibaba', 'huawei'] }],
  ['QUARTERS_OUTSIDE', { from: '2022-Q1', quarters: 9 }],
])('A match that is refused as %s costs no game of history', async (code, over) => {
  const counted = vi.spyOn(Marks.prototype, 'of');
  const body = createMatchBody.parse({
    kind: 'solo',
    scenario: 'how-china-killed-alibabas-cloud',
    mode: 'historical',
    seats: ['alibaba'],
    rivals: 0,
    language: 'en',
    ...over,
  });
  const made = await new Matches(contents(), () => 0).create(body, 'http://localhost');
  expect(made).toMatchObject({ ok: false, error: { code } });
  expect(counted).not.toHaveBeenCalled();
});
