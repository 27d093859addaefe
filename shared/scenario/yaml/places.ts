import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { Place } from '../findings.ts';
import { placeAt, type SourceFile } from './source-file.ts';

export type Path = readonly (string | number)[];

/** A file's part of a section; of a list that several files give, its items from `first` on. */
export type SectionPart = { readonly file: SourceFile; readonly first: number };

/** Where things of a merged scenario stand: each section in the files it came from, all else in the first. */
export type Places = {
  readonly entry: SourceFile;
  readonly sections: ReadonlyMap<string, readonly SectionPart[]>;
};

/** The value at a path, or, where it is absent, the nearest key above it. */
export function placeOfValue(places: Places, path: Path): Place {
  const { file, node, found } = walk(places, path);
  if (found < path.length) return placeOfKey(places, path.slice(0, found));
  return placeAt(file, node?.range?.[0] ?? 0);
}

/** The key at a path; an item of a list has no key, so its value's place. */
export function placeOfKey(places: Places, path: Path): Place {
  const parent = walk(places, path.slice(0, -1), path);
  const last = path.at(-1);
  const node = settle(parent.node, parent.file);
  if (last !== undefined && parent.found === path.length - 1 && isMap(node)) {
    const key = node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(last))?.key;
    if (isScalar(key)) return placeAt(parent.file, key.range?.[0] ?? 0);
  }
  if (path.length === 0) return placeAt(parent.file, 0);
  const own = walk(places, path);
  return own.found === path.length
    ? placeAt(own.file, own.node?.range?.[0] ?? 0)
    : placeOfKey(places, path.slice(0, own.found));
}

/** A character inside the text at a path; quotes, escapes, indentation and folded lines are stepped over. */
export function placeInText(places: Places, path: Path, index: number): Place {
  const { file, node, found } = walk(places, path);
  if (found < path.length || !isScalar(node) || node.range === undefined || node.range === null)
    return placeOfValue(places, path);
  return placeAt(file, align(file.text, node, index));
}

/** Hexadecimal digits that follow an escape in double quotes. */
const ESCAPED_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** Steps through the written and the read text together; what the reading dropped is skipped. */
function align(text: string, node: Scalar, index: number): number {
  const [from, to] = node.range ?? [0, 0, 0];
  const value = String(node.value);
  let at = from;
  if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL') at = text.indexOf('\n', from) + 1;
  else if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') at += 1;
  for (let i = 0; i <= index && i < value.length; i++) {
    const blank = /\s/.test(value[i] ?? '');
    const escaped = () => node.type === 'QUOTE_DOUBLE' && text[at] === '\\' && text[at + 1] !== '\n';
    while (at < to && !escaped() && text[at] !== value[i] && !(blank && /\s/.test(text[at] ?? ''))) at++;
    if (i === index) return Math.min(at, to);
    at += escaped() ? 2 + (ESCAPED_DIGITS[text[at + 1] ?? ''] ?? 0) : 1;
  }
  return Math.min(at, to);
}

type Walk = { file: SourceFile; node: Node | null; found: number };

/** @param whole - The path that was asked for, when `path` is only the way to its parent. */
function walk(places: Places, path: Path, whole = path): Walk {
  const { file, first } = partOf(places, whole);
  let node = file.root;
  for (let i = 0; i < path.length; i++) {
    const step = path[i] ?? '';
    const next = child(settle(node, file), i === 1 && typeof step === 'number' ? step - first : step);
    if (next === undefined) return { file, node, found: i };
    node = next;
  }
  return { file, node, found: path.length };
}

/** The file that holds a path, and what the items of its list are counted from. */
function partOf({ entry, sections }: Places, [section, item]: Path): SectionPart {
  const parts = typeof section === 'string' ? (sections.get(section) ?? []) : [];
  const own = typeof item === 'number' ? parts.findLast((one) => one.first <= item) : undefined;
  return own ?? parts[0] ?? { file: entry, first: 0 };
}

function child(node: Node | null, key: string | number): Node | undefined {
  if (isSeq(node)) return (node.items[Number(key)] as Node | undefined) ?? undefined;
  if (!isMap(node)) return undefined;
  const pair = node.items.find((one) => isScalar(one.key) && String(one.key.value) === String(key));
  if (pair === undefined) return undefined;
  return (pair.value ?? pair.key) as Node;
}

/** What an alias stands for. */
function settle(node: Node | null, file: SourceFile): Node | null {
  return isAlias(node) ? (file.anchors.get(node.source) ?? null) : node;
}
