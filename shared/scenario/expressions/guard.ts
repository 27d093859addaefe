import type { ASTNode } from '@marcbachmann/cel-js';
import { nearest } from '../near.ts';
import { FUNCTIONS, MACROS, NAMED, TEXT_METHODS } from './names.ts';
import { type ExpressionProblem, problem } from './problem.ts';

/** A name in quotes that an expression hands to one of our functions, for the check of ids. */
export type Mention = {
  readonly function: string;
  readonly argument: number;
  readonly id: string;
  readonly start: number;
  readonly end: number;
};

export type Guarded = {
  readonly problems: readonly ExpressionProblem[];
  readonly mentions: readonly Mention[];
  /** Whole-number literals, to be written as real numbers. */
  readonly wholes: readonly { start: number; end: number; value: bigint }[];
  readonly names: ReadonlySet<string>;
};

const PLAIN = [
  'id',
  '.',
  '?:',
  '||',
  '&&',
  '!_',
  '-_',
  '!=',
  '==',
  'in',
  '+',
  '-',
  '*',
  '/',
  '%',
  '<',
  '<=',
  '>',
  '>=',
];

/**
 * Lets through the part of the language that is needed and cannot run long: no regular expressions, no conversions,
 * no dynamic types, no macro inside a macro. Everything else is a problem at its place.
 */
export function guard(root: ASTNode): Guarded {
  const problems: ExpressionProblem[] = [];
  const mentions: Mention[] = [];
  const wholes: { start: number; end: number; value: bigint }[] = [];
  const names = new Set<string>();
  const visit = (node: ASTNode, inMacro: boolean): void => {
    if (node.op === 'value') {
      if (typeof node.args === 'bigint') wholes.push({ ...node.range, value: node.args });
      else if (typeof node.args === 'object' && node.args !== null)
        problems.push(problem('SCN23', { name: node.input.slice(node.start, node.end) }, node.range));
      return;
    }
    if (node.op === 'id') names.add(node.args);
    if (node.op === 'call') call(node);
    const macro = node.op === 'rcall' && MACROS.includes(node.args[0]);
    if (node.op === 'rcall' && (macro ? inMacro : !TEXT_METHODS.includes(node.args[0])))
      problems.push(problem('SCN23', { name: node.args[0] }, node.range));
    if (!PLAIN.includes(node.op) && !['call', 'rcall', 'list'].includes(node.op))
      problems.push(problem('SCN23', { name: node.op }, node.range));
    for (const child of children(node)) visit(child, inMacro || macro);
  };
  const call = (node: Extract<ASTNode, { op: 'call' }>): void => {
    const [name, args] = node.args;
    const known = (FUNCTIONS as readonly string[]).includes(name);
    if (!known) problems.push(problem('SCN21', { name, near: nearest(name, FUNCTIONS) }, node.range));
    args.forEach((one, argument) => {
      if (one.op === 'value' && typeof one.args === 'string')
        mentions.push({ function: name, argument, id: one.args, ...one.range });
      else if (NAMED.includes(name)) problems.push(problem('SCN25', { name }, one.range));
    });
  };
  visit(root, false);
  return { problems, mentions, wholes, names };
}

function children(node: ASTNode): ASTNode[] {
  switch (node.op) {
    case 'value':
    case 'id':
      return [];
    case '.':
    case '.?':
      return [node.args[0]];
    case 'call':
      return node.args[1];
    case 'rcall':
      return [node.args[1], ...node.args[2]];
    case 'list':
      return node.args;
    case 'map':
      return node.args.flat();
    case '!_':
    case '-_':
      return [node.args];
    default:
      return [...node.args];
  }
}
