import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { type Finding, finding } from '../findings.ts';
import { placeAt, type SourceFile } from './source-file.ts';

/** Limits that answer hostile files in far less than a second. */
export const YAML_LIMITS = { characters: 200_000, together: 400_000, depth: 40, values: 100_000, findings: 100 };

/** Keys that would reach into every object. */
const NEVER = ['__proto__', 'constructor', 'prototype'];

export type ReadYaml = { readonly file: SourceFile; readonly value: unknown; readonly findings: readonly Finding[] };

/**
 * Text to plain value with the document kept for places. Own reading of the nodes instead of the library's, so that
 * aliases of aliases, cycles, deep nesting and repeated keys are findings instead of throws or long waits.
 * The value is undefined when the file cannot be used at all.
 */
export function readYaml(path: string, text: string): ReadYaml {
  const lines = new LineCounter();
  const anchors = new Map<string, Node>();
  const empty: SourceFile = { path, text, lines, root: null, anchors };
  const refuse = (one: Finding): ReadYaml => ({ file: empty, value: undefined, findings: [one] });
  const top = { file: path, line: 1, column: 1 };
  if (text.length > YAML_LIMITS.characters)
    return refuse(finding(top, 'SCN02', { characters: text.length, limit: YAML_LIMITS.characters }));
  if (deepest(text) > YAML_LIMITS.depth) return refuse(finding(top, 'SCN03', { limit: YAML_LIMITS.depth }));
  const parsed = parseQuietly(text, lines);
  if (parsed === undefined) return refuse(finding(top, 'SCN03', { limit: YAML_LIMITS.depth }));
  const file: SourceFile = { path, text, lines, root: parsed.contents, anchors };
  const faults = [...parsed.errors, ...parsed.warnings].slice(0, YAML_LIMITS.findings);
  if (faults.length > 0) {
    const findings = faults.map((one) =>
      finding(placeAt(file, one.pos[0]), 'SCN01', { problem: one.message.split(' at line ')[0] ?? one.message }),
    );
    return { file, value: undefined, findings };
  }
  return plain(file, anchors);
}

function parseQuietly(text: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
  } catch {
    // the library recurses by nesting: what it cannot hold is too deep for us
    return undefined;
  }
}

/** A quick upper bound of nesting by brackets, dashes and indentation, before the parser sees the text. */
function deepest(text: string): number {
  let brackets = 0;
  let most = 0;
  for (const line of text.split('\n')) {
    const dashes = /^[\s-]*/.exec(line)?.[0].replace(/[^-]/g, '').length ?? 0;
    const questions = /^[\s?:-]*/.exec(line)?.[0].replace(/[^?]/g, '').length ?? 0;
    if (line.trim() !== '---') most = Math.max(most, dashes, questions);
    for (const letter of line) {
      if (letter === '[' || letter === '{') most = Math.max(most, ++brackets);
      else if ((letter === ']' || letter === '}') && brackets > 0) brackets--;
    }
  }
  return most;
}

function plain(file: SourceFile, anchors: Map<string, Node>): ReadYaml {
  const findings: Finding[] = [];
  let budget = YAML_LIMITS.values;
  let stopped = false;
  const stop = (node: unknown, code: 'SCN03' | 'SCN04', limit: number) => {
    if (!stopped) findings.push(finding(placeOfNode(file, node), code, { limit }));
    stopped = true;
    return undefined;
  };
  const plainOf = (node: unknown, depth: number): unknown => {
    if (stopped) return undefined;
    if (depth > YAML_LIMITS.depth) return stop(node, 'SCN03', YAML_LIMITS.depth);
    if (--budget < 0) return stop(node, 'SCN04', YAML_LIMITS.values);
    if (isAlias(node)) return plainOf(anchors.get(node.source), depth + 1);
    if (isNode(node) && 'anchor' in node && node.anchor !== undefined) anchors.set(node.anchor, node);
    if (isScalar(node)) return node.value;
    if (isSeq(node)) return node.items.map((item) => plainOf(item, depth + 1));
    if (!isMap(node)) return null;
    const made: Record<string, unknown> = {};
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (!isScalar(pair.key) || NEVER.includes(key) || Object.hasOwn(made, key)) {
        if (findings.length < YAML_LIMITS.findings)
          findings.push(finding(placeOfNode(file, pair.key), 'SCN05', { key }));
        continue;
      }
      made[key] = plainOf(pair.value, depth + 1);
    }
    return made;
  };
  const value = plainOf(file.root, 0);
  return { file, value: stopped ? undefined : value, findings };
}

function placeOfNode(file: SourceFile, node: unknown) {
  const range = (node as Node | null)?.range;
  return placeAt(file, range?.[0] ?? 0);
}
