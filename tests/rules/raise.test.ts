import { expect, test } from 'vitest';
import { raiseFact } from '#shared/match/raise.ts';

test('Facts of version 1 are lifted: nobody had counted praise, no outlook and no strike were noted', () => {
  const state = { standing: [55, 70, 90] };
  expect(raiseFact('match-created', 1, { code: 'abc', state })).toMatchObject({
    version: 4,
    body: {
      code: 'abc',
      marks: [],
      opens: null,
      state: { standing: [55, 70, 90], alignStreak: [0, 0, 0], certificates: [] },
    },
  });
  expect(raiseFact('quarter-resolved', 1, { state, report: { quarter: 3, share: [1, 2, 3] } })).toMatchObject({
    version: 5,
    body: { state: { alignStreak: [0, 0, 0] }, report: { quarter: 3, outlook: [], strikes: [] } },
  });
});

test('Facts of version 2 are lifted: no partnership had been won, and no term of the chance came from one', () => {
  const state = { standing: [55, 70], alignStreak: [1, 0] };
  const outlook = [{ charge: 20, rod: 15, chance: 5, terms: { kept: 20, standing: -15 } }, null];
  const report = { quarter: 3, share: [60, 40], outlook, strikes: [], lines: { compliance: [1, 2] } };
  expect(raiseFact('quarter-resolved', 2, { state, report })).toMatchObject({
    version: 5,
    body: {
      state: { alignStreak: [1, 0], certificates: [], partnerships: [] },
      report: {
        front: null,
        partnerships: [],
        lines: { compliance: [1, 2], partnership: [0, 0] },
        outlook: [{ chance: 5, terms: { kept: 20, standing: -15, breach: 0, ownership: 0 } }, null],
      },
    },
  });
});

test('Quarters of version 3 are lifted: nobody had kept what was forecast', () => {
  const report = { quarter: 3, share: [60, 40] };
  expect(raiseFact('quarter-resolved', 3, { report })).toEqual({
    kind: 'quarter-resolved',
    version: 5,
    body: { report: { ...report, touches: [] }, forecasts: [null, null], whys: [null, null], tries: [null, null] },
  });
});

test('Quarters of version 4 are lifted: nobody had kept what customers met, what the mix was counted with, nor what events did', () => {
  const whys = [null, { provider: 1, before: 20, after: 21 }];
  expect(raiseFact('quarter-resolved', 4, { whys, report: {} })).toEqual({
    kind: 'quarter-resolved',
    version: 5,
    body: { whys: [null, { provider: 1, before: 20, after: 21, met: null, mix: null }], report: { touches: [] } },
  });
});

test('Facts of today are read as they are, those of a newer build are refused', () => {
  const body = { phase: 'planning', quarter: 2 };
  expect(raiseFact('phase-opened', 1, body)).toEqual({ kind: 'phase-opened', version: 1, body });
  expect(() => raiseFact('phase-opened', 2, body)).toThrow('version 2');
  expect(() => raiseFact('seat-sold', 1, body)).toThrow('seat-sold');
});
