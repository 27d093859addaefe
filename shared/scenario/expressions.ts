import { EvaluationError, ParseError, type ParseResult, TypeError as TypeFault } from '@marcbachmann/cel-js';
import { done, failed, type Result } from '#shared/kernel/result.ts';
import type { Expression, Reading } from '#shared/rules/events/compiled.ts';
import { EXPRESSION_LIMITS, environment, whileReading } from './expressions/environment.ts';
import { type Guarded, guard, type Mention } from './expressions/guard.ts';
import { FUNCTIONS, MARKET_FIELDS, PROVIDER_FIELDS, VARIABLES } from './expressions/names.ts';
import { type ExpressionProblem, problem } from './expressions/problem.ts';
import { asRealNumbers, type Range } from './expressions/real-numbers.ts';
import { nearest } from './near.ts';

export type ExpressionTypes = { bool: boolean; double: number };

/** Where an expression stands: `q()` counts from the first quarter; `provider` means something or not. */
export type ExpressionContext = { readonly firstQuarter: number; readonly hasProvider: boolean };

export type CompiledExpression<T> = { readonly read: Expression<T>; readonly mentions: readonly Mention[] };

/**
 * Makes a function of an expression of a scenario file. All numbers are real numbers.
 *
 * @returns The function and the names in quotes it mentions, or the first problem with its range in the source.
 * The function never throws: where a reading gives no finite number (a division by zero) it answers 0 or false.
 */
export function compileExpression<K extends keyof ExpressionTypes>(
  source: string,
  type: K,
  context: ExpressionContext,
): Result<CompiledExpression<ExpressionTypes[K]>, ExpressionProblem> {
  if (source.length > EXPRESSION_LIMITS.characters)
    return failed(problem('SCN24', { limit: EXPRESSION_LIMITS.characters }, { start: 0, end: source.length }));
  const first = parse(source, (range) => range);
  if (!first.ok) return first;
  const guarded = guard(first.value.ast);
  const refused = guarded.problems[0] ?? wrongName(source, guarded, context);
  if (refused !== undefined) return failed(refused);
  const { text, back } = asRealNumbers(source, guarded.wholes);
  const second = parse(text, back);
  if (!second.ok) return second;
  const checked = second.value.check();
  const range = { start: 0, end: source.length };
  if (!checked.valid) return failed(faultOf(checked.error, source, back));
  if (checked.type !== type) return failed(problem('SCN22', { expected: type, found: checked.type ?? '?' }, range));
  const read = reader(second.value, type, context.firstQuarter) as Expression<ExpressionTypes[K]>;
  const constant = guarded.names.size === 0 && guarded.mentions.length === 0;
  if (constant && type === 'double' && !Number.isFinite(evaluate(second.value)))
    return failed(problem('SCN26', {}, range));
  return done({ read, mentions: guarded.mentions });
}

function reader(parsed: ParseResult, type: keyof ExpressionTypes, firstQuarter: number) {
  return (reading: Reading): boolean | number => {
    const value = whileReading(reading, firstQuarter, () => evaluate(parsed, reading));
    if (type === 'bool') return value === true;
    return typeof value === 'number' && Number.isFinite(value) ? value : 0;
  };
}

function evaluate(parsed: ParseResult, reading?: Reading): unknown {
  try {
    return parsed(reading ?? {});
  } catch (fault) {
    if (fault instanceof EvaluationError || fault instanceof TypeFault) return undefined;
    throw fault;
  }
}

function parse(source: string, back: (range: Range) => Range): Result<ParseResult, ExpressionProblem> {
  try {
    return done(environment.parse(source));
  } catch (fault) {
    return failed(faultOf(fault, source, back));
  }
}

function wrongName(source: string, guarded: Guarded, context: ExpressionContext): ExpressionProblem | undefined {
  for (const one of guarded.mentions)
    if (one.function === 'q' && !/^\d{4}-Q[1-4]$/.test(one.id))
      return problem('SCN17', { value: one.id.slice(0, 80), kind: 'quarter' }, one);
  if (context.hasProvider || !guarded.names.has('provider')) return undefined;
  const at = source.search(/\bprovider\b/);
  return problem('SCN27', {}, { start: Math.max(0, at), end: Math.max(0, at) + 'provider'.length });
}

/** The library's complaint as one of our codes. */
function faultOf(fault: unknown, source: string, back: (range: Range) => Range): ExpressionProblem {
  const whole = { start: 0, end: source.length };
  if (!(fault instanceof ParseError || fault instanceof TypeFault))
    return problem('SCN24', { limit: EXPRESSION_LIMITS.maxDepth }, whole);
  const range = fault.range === undefined ? whole : back(fault.range);
  const name = source.slice(range.start, range.end);
  switch (fault.code) {
    case 'unknown_variable':
      return problem('SCN21', { name, near: nearest(name, [...VARIABLES, ...FUNCTIONS]) }, range);
    case 'no_such_key':
      return problem(
        'SCN21',
        { name, near: nearest(name, [...Object.keys(PROVIDER_FIELDS), ...Object.keys(MARKET_FIELDS)]) },
        range,
      );
    default:
      break;
  }
  if (fault.code.includes('overload')) return problem('SCN28', { problem: fault.summary }, range);
  if (fault.code.startsWith('max_') || /exceed|limit/i.test(fault.summary))
    return problem('SCN24', { limit: EXPRESSION_LIMITS.maxAstNodes }, range);
  return problem('SCN20', { problem: fault.summary }, range);
}
