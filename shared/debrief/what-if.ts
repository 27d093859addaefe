import { endShare, type MatchRecord, ownSeat } from './record.ts';
import { replay } from './replay.ts';
import type { Dots, Switch } from './types.ts';

/** How far a long count has come. */
export type Progress = { readonly done: number; readonly of: number };

/**
 * The events of the window that touched everybody or the own seat, each with what the own share at the end would have
 * been without it alone; in the order in which they first happened.
 */
export function* switches(record: MatchRecord): Generator<Progress, Switch[]> {
  const seat = ownSeat(record);
  const was = endShare(record, seat);
  const events = [...eventsOf(record, seat)];
  const found: Switch[] = [];
  for (const [event, quarters] of events) {
    const without = replay(record, { without: new Set([event]), since: Math.max(record.from, quarters[0] ?? 0) });
    found.push({ event, quarters, alone: (without.share.at(-1)?.[seat] ?? 0) - was });
    yield { done: found.length, of: events.length };
  }
  return found;
}

/**
 * Event to the quarters of the window in which it did something: where it only asks, in which the seat answered. What
 * was asked in the last quarter nobody ever saw.
 */
function eventsOf({ world, reports, from }: MatchRecord, seat: number): Map<string, number[]> {
  const onlyAsks = new Set(world.events.flatMap((one) => (one.ask && one.effects.length === 0 ? [one.id] : [])));
  const quarters = new Map<string, number[]>();
  for (const report of reports.slice(from))
    for (const { event, provider, answer } of report.events) {
      if ((answer !== undefined) !== onlyAsks.has(event) || (provider >= 0 && provider !== seat)) continue;
      const known = quarters.get(event) ?? [];
      if (known.at(-1) !== report.quarter) quarters.set(event, [...known, report.quarter]);
    }
  return quarters;
}

/**
 * The own share at the end under other luck, with all events and without the chosen ones: pairs of the same luck, with
 * everybody's orders as they were.
 *
 * @param known - Shares with all events, seed by seed, as far as an earlier choice counted them; the rest is added.
 */
export function* dots(
  record: MatchRecord,
  chosen: readonly string[],
  count: number,
  known: number[] = [],
): Generator<Dots, Dots> {
  const seat = ownSeat(record);
  const without = new Set(chosen);
  const base: number[] = [];
  const changed: number[] = [];
  for (let n = 0; n < count; n++) {
    const seed = `${record.seed} ${n}`;
    const on = known[n] ?? replay(record, { seed }).share.at(-1)?.[seat] ?? 0;
    known[n] = on;
    base.push(on);
    changed.push(without.size === 0 ? on : (replay(record, { seed, without }).share.at(-1)?.[seat] ?? 0));
    yield { without: chosen, base: [...base], changed: [...changed], of: count };
  }
  return { without: chosen, base, changed, of: count };
}
