import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFinding } from '#shared/scenario/findings.ts';
import { loadScenario } from '#shared/scenario/load.ts';
import { loadPack } from '#shared/scenario/pack.ts';
import { ENTRY, SMALL, smallScenario } from './fixture.ts';

const base = smallScenario();
const rows = (count: number, row: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => row(i)).join('\n');
const bomb = `a0: &a0 [x, x]\n${rows(30, (i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}, *a${i}]`)}`;

const HOSTILE: Readonly<Record<string, string>> = {
  nothing: '',
  'only a comment': '# nothing',
  'a word': 'hello',
  'a list': '- 1\n- 2',
  'many documents': rows(1000, () => '---\na: 1'),
  'aliases of aliases': bomb,
  'an alias that contains itself': 'events: &a [*a]',
  'an alias to nobody': 'events: *a',
  'too long': 'x'.repeat(2_000_000),
  'deep brackets': `a: ${'['.repeat(100_000)}`,
  'deep braces': `a: ${'{a: '.repeat(50_000)}`,
  'deep dashes': `a:\n  ${'- '.repeat(50_000)}x`,
  'deep questions': '? '.repeat(50_000),
  'deep indentation': rows(700, (i) => `${' '.repeat(i)}a:`),
  'many keys': rows(60_000, (i) => `key${i}: 1`),
  'one key often': rows(60_000, () => 'key: 1'),
  'many events': `events:\n${rows(10_000, (i) => `  - id: e${i}`)}`,
  'many wrong effects': `events:\n  - effects:\n${rows(10_000, () => '      - { nothing: 1 }')}`,
  'long quoted text': `title: "${'\\u0041'.repeat(100_000)}"`,
  'an open quote': `title: "${'x\n\n'.repeat(100_000)}`,
  'many anchors': rows(20_000, (i) => `k${i}: &a${i} x`),
  'many aliases': `a: &a x\n${rows(20_000, (i) => `k${i}: *a`)}`,
  'many tags': rows(10_000, (i) => `k${i}: !t${i} x`),
  'many tabs': rows(20_000, () => '\t\tx: 1'),
  'prototype keys': '__proto__: { a: 1 }\nconstructor: 1\nprototype: 2',
  'prototype sections': 'include: [__proto__]\nmarket: { __proto__: 1 }',
  'control characters': 'a\u0000b: \u0007\n"\\e[31m": 1',
  'include of everything': `include: [${rows(1000, () => 'a.yaml,')}]`,
  'include of a mapping': 'include: { a: b }',
  'keys that are no text': '? [a, b]\n: 1\n? {c: d}\n: 2\nnull: 3',
  'byte order mark': '\ufefftitle: x',
  'merge keys': 'a: &a { b: 1 }\nc: { <<: *a }',
};

/** Work done by this process, so that a busy machine does not look like a slow answer. */
const processorMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

describe('hostile files are answered with findings after a bounded amount of work', () => {
  for (const [name, text] of Object.entries(HOSTILE))
    test(name, () => {
      const began = processorMs();
      const whole = loadScenario({ 'x.yaml': text }, 'x.yaml', { languages: true });
      const work = processorMs() - began;
      const pack = loadPack({ 'x.yaml': text }, 'x.yaml', base);
      expect(whole.scenario).toBeUndefined();
      expect(whole.findings.length).toBeGreaterThan(0);
      expect(pack.findings.length).toBeGreaterThan(0);
      expect(whole.findings.length).toBeLessThanOrEqual(201);
      for (const one of whole.findings) expect(formatFinding(one, 'en')).toMatch(/^x\.yaml:\d+:\d+ error SCN\d\d .*$/);
      expect(work).toBeLessThan(1000);
    });
});

test('lists longer than anybody writes are one finding, with their length', () => {
  const events = `events:\n${rows(1001, (i) => `  - id: e${i}`)}`;
  expect(loadScenario({ 'x.yaml': events }, 'x.yaml').findings).toMatchObject([
    { code: 'SCN15', line: 2, values: { value: 1001, limit: 1000 } },
  ]);
  const effects = `events:\n  - effects:\n${rows(101, () => '      - { nothing: 1 }')}`;
  expect(loadScenario({ 'x.yaml': effects }, 'x.yaml').findings).toMatchObject([
    { code: 'SCN15', line: 3, values: { value: 101, limit: 100 } },
  ]);
});

test('a file that is not there is a finding', () => {
  expect(loadScenario({}, 'x.yaml').findings).toMatchObject([{ code: 'SCN06' }]);
  expect(loadScenario({}, 'toString').findings).toMatchObject([{ code: 'SCN06' }]);
});

test('changed files never throw and never pass silently broken (seed 5)', () => {
  const names = Object.keys(SMALL);
  const bits = [
    '',
    ' ',
    '\n',
    ':',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '&a ',
    '*a',
    '~',
    '-1e99',
    '.inf',
    '2019-Q1',
    '\t',
    '!!map ',
    '<<',
    '|',
    '0',
  ];
  const change = fc.record({
    file: fc.constantFrom(...names),
    at: fc.nat(20_000),
    cut: fc.nat(30),
    put: fc.constantFrom(...bits),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const files: Record<string, string> = { ...SMALL };
      for (const { file, at, cut, put } of changes) {
        const text = files[file] ?? '';
        const from = at % (text.length + 1);
        files[file] = text.slice(0, from) + put + text.slice(from + cut);
      }
      const { findings, scenario } = loadScenario(files, ENTRY);
      if (scenario === undefined) expect(findings.length).toBeGreaterThan(0);
      for (const one of findings) {
        expect(one.line).toBeGreaterThan(0);
        expect(one.column).toBeGreaterThan(0);
      }
    }),
    { seed: 5, numRuns: 300 },
  );
});
