import type { Orders } from '#shared/scenario/format/orders.ts';
import { type Change, changesOf, repeating } from './order-groups.ts';
import { type MatchRecord, ownSeat } from './record.ts';
import { repeatedInto, replay } from './replay.ts';
import type { TurningPoint } from './types.ts';
import type { Progress } from './what-if.ts';

/**
 * What each decision of the own seat did: the match as it was, minus the match in which that decision is not taken and
 * everything else is. A rate that stays until it is changed again is not taken until then; a one-off order, an answer
 * or a posture only in its quarter. Heaviest first.
 */
export function* turningPoints(record: MatchRecord): Generator<Progress, TurningPoint[]> {
  const seat = ownSeat(record);
  const was = replay(record);
  const decisions = decisionsOf(record, seat);
  const found: TurningPoint[] = [];
  for (const { quarter, change } of decisions) {
    const other = replay(record, { since: quarter, orders: notTaken(record, seat, quarter, change) });
    found.push({
      quarter,
      group: change.group,
      subject: change.subject,
      points: (was.points[seat] ?? 0) - (other.points[seat] ?? 0),
      share: (was.share.at(-1)?.[seat] ?? 0) - (other.share.at(-1)?.[seat] ?? 0),
    });
    yield { done: found.length, of: decisions.length };
  }
  return found.sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || Math.abs(b.share) - Math.abs(a.share));
}

type Decision = { readonly quarter: number; readonly change: Change };

function decisionsOf(record: MatchRecord, seat: number): Decision[] {
  const decisions: Decision[] = [];
  for (let quarter = record.from; quarter < record.until; quarter++) {
    const own = record.orders[quarter]?.[seat];
    const repeat = repeatedInto(record, quarter, seat);
    if (!own || !repeat) continue;
    for (const change of changesOf(record.world, repeat, own)) decisions.push({ quarter, change });
  }
  return decisions;
}

/** The recorded orders, with one decision put back to what would have repeated, as long as it lasted. */
function notTaken(record: MatchRecord, seat: number, quarter: number, change: Change) {
  const taken = record.orders[quarter]?.[seat];
  const lasts = new Map(change.parts.map((part) => [part.key, true]));
  return (now: number, p: number, recorded: Orders): Orders => {
    if (p !== seat || !taken || now < quarter) return recorded;
    if (now === quarter) return repeating(recorded, change.parts);
    for (const part of change.parts) if (!part.stays || !part.same(recorded, taken)) lasts.set(part.key, false);
    const still = change.parts.filter((part) => lasts.get(part.key));
    return still.length === 0 ? recorded : repeating(recorded, still);
  };
}
