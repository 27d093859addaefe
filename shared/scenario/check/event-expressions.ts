import type { AmountBound } from '../effects/bounds.ts';
import type { Mention } from '../expressions/guard.ts';
import { compileExpression, type ExpressionTypes } from '../expressions.ts';
import { nearest } from '../near.ts';
import type { Path } from '../yaml/places.ts';
import type { ScenarioEvent } from './events.ts';
import type { KnownIds } from './known-ids.ts';
import { ends } from './quarters.ts';
import type { Known, Reporter } from './reporter.ts';

/** One event under check; `hasProvider` says whether `provider` means something where the check is now. */
export type EventContext = {
  readonly report: Reporter;
  readonly known: KnownIds;
  readonly event: ScenarioEvent;
  readonly hasProvider: boolean;
};

export function checkCondition(context: EventContext, path: Path, condition: boolean | string): void {
  if (typeof condition === 'string') checkExpression(context, path, condition, 'bool');
}

/** A number within its bounds, or an expression that gives one; expressions are held to the bounds when they act. */
export function checkNumber(context: EventContext, path: Path, amount: number | string, bound: AmountBound): void {
  if (typeof amount === 'string') return checkExpression(context, path, amount, 'double');
  const { from, to, unit } = bound;
  if (amount < from || amount > to)
    context.report.atValue(path, 'SCN42', { word: String(path.at(-1)), value: amount, from, to, unit });
}

function checkExpression(context: EventContext, path: Path, source: string, type: keyof ExpressionTypes): void {
  const { report, known, hasProvider } = context;
  const compiled = compileExpression(source, type, { firstQuarter: known.calendar.first, hasProvider });
  if (compiled.ok) for (const one of compiled.value.mentions) checkMention(context, path, one);
  else report.inText(path, compiled.error.start, compiled.error.code, compiled.error.values);
}

function checkMention({ report, known }: EventContext, path: Path, mention: Mention): void {
  const id = mention.id.slice(0, 80);
  if (mention.function === 'q') {
    if (!known.quarters.ids.includes(id))
      report.inText(path, mention.start, 'SCN32', { quarter: id, ...ends(known.calendar) });
    return;
  }
  const among = namesFor(mention, known);
  if (among === undefined || among.ids.includes(mention.id)) return;
  report.inText(path, mention.start, 'SCN12', { kind: among.kind, id, near: nearest(id, among.ids) });
}

function namesFor({ function: name, argument }: Mention, known: KnownIds): Known | undefined {
  if (name === 'happened' || name === 'quartersSince') return known.events;
  if (name === 'holder') return known.accounts;
  if (name === 'share') return argument === 0 ? known.providers : known.segments;
  return undefined;
}
