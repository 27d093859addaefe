import type { z } from 'zod';
import type { FindingCode, FindingValues } from '../codes.ts';
import { FINDING_LIMIT, type Finding, finding } from '../findings.ts';
import { nearest } from '../near.ts';
import { EFFECT_WORDS, SEGMENTS } from '../words.ts';
import { type Path, type Places, placeOfKey, placeOfValue } from '../yaml/places.ts';
import { keysAt } from './keys.ts';
import { bestBranch } from './unions.ts';

export type Issue = z.core.$ZodIssue;
type Source = { readonly schema: z.ZodType; readonly value: unknown; readonly places: Places };

const FORMS: readonly [string, FindingValues['SCN17']['kind']][] = [
  ['must be a quarter', 'quarter'],
  ['must be a half-year', 'half-year'],
  ['must be lower case', 'identifier'],
  ['must be three capital', 'code'],
];

/** What the schema says about a value, as findings at the places where the value stands in its files. */
export function findingsOf(issues: readonly Issue[], source: Source): Finding[] {
  return issues.slice(0, FINDING_LIMIT + 1).flatMap((issue) => findingsOfOne(issue, [], source));
}

function findingsOfOne(issue: Issue, above: Path, source: Source): Finding[] {
  const path = [...above, ...(issue.path as Path)];
  const here = <C extends FindingCode>(code: C, values: FindingValues[C]) => [
    finding(placeOfValue(source.places, path), code, values),
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(issue.keys, path, source);
    case 'invalid_type':
      return isMissing(source.value, path)
        ? [finding(placeOfKey(source.places, path.slice(0, -1)), 'SCN11', { key: String(path.at(-1)) })]
        : here('SCN13', { expected: issue.expected, found: kindOf(valueAt(source.value, path)) });
    case 'invalid_value':
      return isMissing(source.value, path)
        ? [finding(placeOfKey(source.places, path.slice(0, -1)), 'SCN11', { key: String(path.at(-1)) })]
        : notOneOf(issue.values.map(String), path, source);
    case 'too_small':
      return here('SCN14', { value: measured(valueAt(source.value, path)), limit: Number(issue.minimum) });
    case 'too_big':
      return here('SCN15', { value: measured(valueAt(source.value, path)), limit: Number(issue.maximum) });
    case 'invalid_format':
      return here('SCN17', { value: String(valueAt(source.value, path)).slice(0, 80), kind: formOf(issue.message) });
    case 'invalid_key':
      return [
        finding(placeOfKey(source.places, path), 'SCN17', {
          value: String(path.at(-1)).slice(0, 80),
          kind: formOf(issue.issues[0]?.message ?? ''),
        }),
      ];
    case 'invalid_union':
      return ofUnion(issue, path, source);
    default:
      return here('SCN19', { problem: issue.message });
  }
}

function ofUnion(issue: Extract<Issue, { code: 'invalid_union' }>, path: Path, source: Source): Finding[] {
  if (isMissing(source.value, path))
    return [finding(placeOfKey(source.places, path.slice(0, -1)), 'SCN11', { key: String(path.at(-1)) })];
  const branch = bestBranch(issue.errors);
  if (branch !== undefined) return branch.flatMap((one) => findingsOfOne(one, path, source));
  const value = valueAt(source.value, path);
  const place = placeOfValue(source.places, path);
  if (path.at(-2) === 'effects') {
    const words = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    const wrong = words.find((one) => !(EFFECT_WORDS as readonly string[]).includes(one)) ?? '';
    return [finding(place, 'SCN18', { words: EFFECT_WORDS.join(', '), near: nearest(wrong, EFFECT_WORDS) })];
  }
  const expected = issue.errors.flat().flatMap((one) => {
    if (one.code === 'invalid_type') return [one.expected as string];
    return one.code === 'invalid_value' ? one.values.map((allowed) => `"${String(allowed)}"`) : [];
  });
  return [finding(place, 'SCN13', { expected: [...new Set(expected)].join(' / '), found: kindOf(value) })];
}

function unknownKeys(keys: readonly string[], path: Path, source: Source): Finding[] {
  const known = keysAt(source.schema, path);
  const segments = known.length === SEGMENTS.length && SEGMENTS.every((one) => known.includes(one));
  return keys.slice(0, 100).map((key) => {
    const place = placeOfKey(source.places, [...path, key]);
    const near = nearest(key, known);
    return segments
      ? finding(place, 'SCN12', { kind: 'segment', id: key, near })
      : finding(place, 'SCN10', { key: key.slice(0, 80), near });
  });
}

function notOneOf(options: readonly string[], path: Path, source: Source): Finding[] {
  const value = String(valueAt(source.value, path)).slice(0, 80);
  const place = placeOfValue(source.places, path);
  const near = nearest(value, options);
  if (options.length === SEGMENTS.length && SEGMENTS.every((one) => options.includes(one)))
    return [finding(place, 'SCN12', { kind: 'segment', id: value, near })];
  return [finding(place, 'SCN16', { value, options: options.join(', '), near })];
}

function isMissing(value: unknown, path: Path): boolean {
  const last = path.at(-1);
  const parent = valueAt(value, path.slice(0, -1));
  return last !== undefined && typeof parent === 'object' && parent !== null && !Object.hasOwn(parent, last);
}

function valueAt(value: unknown, path: Path): unknown {
  let now = value;
  for (const step of path) {
    if (typeof now !== 'object' || now === null || !Object.hasOwn(now, step)) return undefined;
    now = (now as Record<string | number, unknown>)[step];
  }
  return now;
}

function measured(value: unknown): string | number {
  if (typeof value === 'number') return value;
  return Array.isArray(value) ? value.length : `"${String(value).slice(0, 40)}"`;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a mapping' : `${typeof value} ${String(value).slice(0, 40)}`;
}

const formOf = (message: string) => FORMS.find(([start]) => message.startsWith(start))?.[1] ?? 'identifier';
