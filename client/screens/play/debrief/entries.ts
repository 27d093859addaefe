import type { Decision } from '../../../present/debrief/decisions.ts';
import type { Happened, QuarterColumn } from '../../../present/debrief/timeline.ts';

/** Rows under the weather. */
export const ROWS = ['events', 'own', 'others'] as const;

/** One thing on the line that can be opened. */
export type Entry = { readonly id: string; readonly quarter: number } & (
  | { readonly kind: 'event'; readonly event: Happened }
  | { readonly kind: 'decision'; readonly provider: number; readonly decision: Decision }
);

export type EventEntry = Extract<Entry, { kind: 'event' }>;

export function entriesOf(column: QuarterColumn, row: (typeof ROWS)[number], provider: number): Entry[] {
  const { quarter } = column;
  if (row === 'events')
    return column.events.map((event) => ({ id: `${quarter} ${event.card.id}`, quarter, kind: 'event', event }));
  const decisions = row === 'own' ? column.own.map((decision) => ({ provider, decision })) : column.others;
  return decisions.map((one, n) => ({ id: `${quarter} ${row} ${n}`, quarter, kind: 'decision', ...one }));
}
