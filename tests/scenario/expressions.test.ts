import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading, ReadingProvider } from '#shared/rules/events/compiled.ts';
import { compileExpression } from '#shared/scenario/expressions.ts';

const alibaba: ReadingProvider = {
  id: 'alibaba',
  ownership: 'private',
  share: 46,
  revenue: 8000,
  growth: 30,
  margin: 12,
  cash: 4000,
  debt: 0,
  performance: 80,
  security: 70,
  ai: 75,
  trust: 68,
  standing: 55,
  exposure: 40,
  compliance: 60,
  charge: 20,
  posture: 'quiet',
  reliability: 99,
};

const READING: Reading = {
  quarter: 5,
  year: 2020,
  sky: 40,
  market: { revenue: 20_000, growth: 25 },
  leader: alibaba,
  provider: alibaba,
  flag: (id) => (id === 'set' ? 2 : 0),
  happened: (event) => event === 'fair',
  quartersSince: (event) => (event === 'fair' ? 3 : 1000),
  share: (provider, segment) => (provider === 'alibaba' ? (segment === 'internet' ? 50 : 46) : 0),
  holder: (account) => (account === 'bank' ? 'alibaba' : ''),
};
const CONTEXT = { firstQuarter: 2019 * 4, hasProvider: true };

function value(source: string, type: 'bool' | 'double'): unknown {
  const compiled = compileExpression(source, type, CONTEXT);
  return compiled.ok ? compiled.value.read(READING) : compiled.error;
}

describe('whole and real numbers are the same', () => {
  const TABLE: readonly [string, number][] = [
    ['1/2', 0.5],
    ['1 - sky / 100', 0.6],
    ['0xFF + 1', 256],
    ['-3 * -2', 6],
    ['quarter % 4', 1],
    ["quarter - q('2020-Q2')", 0],
    ['sky > 30 ? 1 : 2.5', 1],
    ["share('alibaba') + share('alibaba', 'internet')", 96],
    ["flag('set') * 3", 6],
    ["quartersSince('fair')", 3],
    ['leader.share - provider.share', 0],
  ];
  for (const [source, wanted] of TABLE) test(source, () => expect(value(source, 'double')).toBe(wanted));
});

test('conditions', () => {
  expect(value("quarter in [1, 5.0] && happened('fair')", 'bool')).toBe(true);
  expect(value("provider.posture == 'quiet' || provider.id.startsWith('x')", 'bool')).toBe(true);
  expect(value("['internet', 'finance'].exists(s, share('alibaba', s) > 48)", 'bool')).toBe(true);
});

test('who serves a key account is a name, and nobody is an empty one', () => {
  expect(value("holder('bank') == 'alibaba' && holder('shop') == ''", 'bool')).toBe(true);
  expect(value("provider.id == holder('bank')", 'bool')).toBe(true);
  expect(value('holder(provider.id) == provider.id', 'bool')).toMatchObject({ code: 'SCN25' });
});

test('what is not finite is refused where it is constant, and 0 or false where it is not', () => {
  expect(value('1 / 0', 'double')).toMatchObject({ code: 'SCN26' });
  expect(value("1 / flag('unset')", 'double')).toBe(0);
  expect(value("flag('unset') / flag('unset') > 0", 'bool')).toBe(false);
});

describe('refused, at its place', () => {
  const long = `1${' + 1'.repeat(600)}`;
  const TABLE: readonly [string, string, string][] = [
    ['1 - sky / 100 + skyy', 'SCN21', 'skyy'],
    ['10 + provider.securty', 'SCN21', 'securty'],
    ['provider.__proto__ + 1', 'SCN21', '__proto__'],
    ['market.constructor + 1', 'SCN21', 'constructor'],
    ['constructor', 'SCN21', 'constructor'],
    ['hapened("fair") ? 1 : 0', 'SCN21', 'hapened("fair")'],
    ['100 + (1 + "a" + 2)', 'SCN28', '1 + "a"'],
    ['sky > 30', 'SCN22', 'sky > 30'],
    ['1 +', 'SCN20', ''],
    ['q("2020-Q5")', 'SCN17', '"2020-Q5"'],
    ['q(provider.id)', 'SCN25', 'provider.id'],
    ['"a".matches("(a+)+b") ? 1 : 2', 'SCN23', '"a".matches("(a+)+b")'],
    ['dyn(1)', 'SCN21', 'dyn(1)'],
    ['type(1)', 'SCN21', 'type(1)'],
    ['double("1")', 'SCN21', 'double("1")'],
    ['[1][0]', 'SCN23', '[1][0]'],
    ['{"a": 1}["a"]', 'SCN23', '{"a": 1}["a"]'],
    ['3u + 1', 'SCN23', '3u'],
    ['[1].exists(x, [2].exists(y, x > y)) ? 1 : 2', 'SCN23', '[2].exists(y, x > y)'],
    ['cel.bind(x, 1, x)', 'SCN23', 'cel.bind(x, 1, x)'],
    [long, 'SCN24', long],
    [`${'('.repeat(500)}1${')'.repeat(500)}`, 'SCN24', ''],
    ['1 + '.repeat(150).concat('1'), 'SCN24', ''],
    ['', 'SCN20', ''],
  ];
  for (const [source, code, mark] of TABLE)
    test(`${code} ${source.slice(0, 50)}`, () => {
      const compiled = compileExpression(source, 'double', CONTEXT);
      expect(compiled).toMatchObject({ ok: false, error: { code } });
      if (!compiled.ok && mark !== '') expect(source.slice(compiled.error.start, compiled.error.end)).toBe(mark);
    });
});

test('provider means nothing where nobody is struck', () => {
  const compiled = compileExpression('1 + provider.share', 'double', { ...CONTEXT, hasProvider: false });
  expect(compiled).toMatchObject({ ok: false, error: { code: 'SCN27', start: 4, end: 12 } });
});

test('did you mean', () => {
  expect(value('qarter', 'double')).toMatchObject({ values: { near: 'quarter' } });
  expect(value('quarterSince("x")', 'double')).toMatchObject({ values: { near: 'quartersSince' } });
});

const PIECES = [
  '1',
  '2.5',
  'sky',
  'provider.share',
  '+',
  '-',
  '*',
  '/',
  '%',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '"a"',
  "q('2020-Q1')",
  '.',
  ',',
  '?',
  ':',
  '&&',
  'x',
  '.all(x, ',
  '.exists(x, ',
  'matches',
  '__proto__',
  'in',
  '0x',
  'u',
  '\\',
  "'",
  '`',
  'null',
  'true',
];

test('no expression throws or takes long (seed 11)', () => {
  const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(pieces, (source) => {
      const began = performance.now();
      for (const type of ['bool', 'double'] as const) {
        const made = value(source, type);
        if (typeof made === 'number') expect(Number.isFinite(made)).toBe(true);
      }
      expect(performance.now() - began).toBeLessThan(500);
    }),
    { seed: 11, numRuns: 3000 },
  );
});
