import { describe, expect, test } from 'vitest';
import type { Fact } from '#shared/match/facts.ts';
import type { LogRow, MatchStore } from '../../server/store/contract.ts';
import { SequenceTaken } from '../../server/store/contract.ts';
import { openSqliteStore } from '../../server/store/sqlite-store.ts';
import { temporaryFolder } from './process.ts';

/** What every store must do; one row for each implementation. */
const STORES: [string, (folder: string) => Promise<MatchStore>][] = [['SQLite', openSqliteStore]];

const fact = (quarter: number): Fact => ({
  kind: 'quarter-closed',
  version: 1,
  body: { quarter, reason: 'all-ready' },
});
const row = (matchId: string, seq: number): LogRow => ({ matchId, seq, commandId: `c${seq}`, at: 1, fact: fact(seq) });

describe.each(STORES)('The store on %s', (_name, open) => {
  test('gives back what was appended, in order, also after it was closed and opened again', async () => {
    const folder = temporaryFolder();
    const first = await open(folder);
    await first.append([row('a', 1), row('a', 2)]);
    await first.append([row('a', 3)]);
    await first.close();
    const second = await open(folder);
    expect(await second.read('a')).toEqual([row('a', 1), row('a', 2), row('a', 3)]);
    expect(await second.read('unknown')).toEqual([]);
    await second.close();
  });

  test('refuses a sequence that is taken or leaves a gap, whole, and the others of the commit go through', async () => {
    const store = await open(temporaryFolder());
    await store.append([row('a', 1)]);
    const results = await Promise.allSettled([
      store.append([row('a', 1), row('a', 2)]),
      store.append([row('a', 4)]),
      store.append([row('b', 1)]),
      store.append([row('a', 2)]),
    ]);
    expect(results.map((one) => one.status)).toEqual(['rejected', 'rejected', 'fulfilled', 'fulfilled']);
    expect(results[0]).toMatchObject({ reason: expect.any(SequenceTaken) });
    expect((await store.read('a')).map((one) => one.seq)).toEqual([1, 2]);
    await store.close();
  });

  test('takes many matches at once without losing or mixing one', async () => {
    const store = await open(temporaryFolder());
    const ids = Array.from({ length: 100 }, (_, n) => `match-${n}`);
    await Promise.all(ids.map((id) => store.append([row(id, 1), row(id, 2)])));
    for (const id of ids) expect((await store.read(id)).map((one) => one.matchId)).toEqual([id, id]);
    await store.close();
  });

  test('gives a code to one match only, and the same match may ask again', async () => {
    const store = await open(temporaryFolder());
    const asked = await Promise.all(['a', 'b', 'c'].map((matchId) => store.claimCode({ matchId, code: '123456' })));
    expect(asked.filter(Boolean)).toHaveLength(1);
    const owner = await store.findByCode('123456');
    expect(await store.claimCode({ matchId: owner?.matchId ?? '', code: '123456' })).toBe(true);
    expect(await store.findByCode('654321')).toBeUndefined();
    await store.close();
  });

  test('keeps content under its hash for ever', async () => {
    const store = await open(temporaryFolder());
    await store.putContent('hash', 'body');
    await store.putContent('hash', 'another');
    expect(await store.getContent('hash')).toBe('body');
    expect(await store.getContent('nothing')).toBeUndefined();
    await store.close();
  });
});
