import { expect, test } from 'vitest';
import { raiseFact } from '#shared/match/raise.ts';

test('Facts of version 1 are lifted: nobody had counted praise, no outlook and no strike were noted', () => {
  const state = { standing: [55, 70, 90] };
  expect(raiseFact('match-created', 1, { code: 'abc', state })).toMatchObject({
    version: 2,
    body: { code: 'abc', state: { standing: [55, 70, 90], alignStreak: [0, 0, 0] } },
  });
  expect(raiseFact('quarter-resolved', 1, { state, report: { quarter: 3 } })).toMatchObject({
    version: 2,
    body: { state: { alignStreak: [0, 0, 0] }, report: { quarter: 3, outlook: [], strikes: [] } },
  });
});

test('Facts of today are read as they are, those of a newer build are refused', () => {
  const body = { phase: 'planning', quarter: 2 };
  expect(raiseFact('phase-opened', 1, body)).toEqual({ kind: 'phase-opened', version: 1, body });
  expect(() => raiseFact('phase-opened', 2, body)).toThrow('version 2');
  expect(() => raiseFact('seat-sold', 1, body)).toThrow('seat-sold');
});
