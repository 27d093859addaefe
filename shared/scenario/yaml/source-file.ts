import type { LineCounter, Node } from 'yaml';
import type { Place } from '../findings.ts';

/** One file as it was read: its text, where its lines begin, and its nodes with their ranges. */
export type SourceFile = {
  readonly path: string;
  readonly text: string;
  readonly lines: LineCounter;
  readonly root: Node | null;
  /** Nodes that aliases stand for, by name. */
  readonly anchors: ReadonlyMap<string, Node>;
};

/** Line and column, from 1, of an offset in the text. */
export function placeAt(file: SourceFile, offset: number): Place {
  const { line, col } = file.lines.linePos(Math.min(offset, file.text.length));
  return { file: file.path, line: Math.max(1, line), column: Math.max(1, col) };
}
