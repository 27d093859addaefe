import type { QuarterResolved } from '#shared/match/facts.ts';
import { repeatOrders } from '#shared/rules/orders/start-orders.ts';
import { CAUSES } from '#shared/rules/why/seat-why.ts';
import type { Debrief } from '#shared/scenario/format/debrief.ts';
import { SEGMENTS } from '#shared/scenario/words.ts';
import { historyOrders } from './history-band.ts';
import { endShare, type MatchRecord, ownSeat } from './record.ts';
import { lastBefore, type ReplayChange, replay } from './replay.ts';
import { debriefTexts } from './texts.ts';
import type { CauseBar } from './types.ts';
import type { Progress } from './what-if.ts';

/** The bar of the own choices, which no scenario names. */
export const OWN_CHOICES = 'own';

/**
 * What each cause of the scenario's debrief moved in the own share of this match, and last the own choices against what
 * history did in this seat. Each is weighed by itself, so they overlap and do not add up. Ranges stand only beside the
 * seat that they are about.
 */
export function* causeBars(record: MatchRecord): Generator<Progress, CauseBar[]> {
  const seat = ownSeat(record);
  const texts = debriefTexts(record.scenario);
  const about = texts?.about === record.world.providers[seat]?.id;
  const of = (texts?.causes.length ?? 0) + 1;
  const bars: CauseBar[] = [];
  for (const { id, stands, range } of texts?.causes ?? []) {
    bars.push({ id, points: pointsOf(record, seat, stands), range: about ? [range.low, range.high] : undefined });
    yield { done: bars.length, of };
  }
  const points = against(record, seat, { orders: asHistory(record, seat) });
  bars.push({ id: OWN_CHOICES, points, range: undefined });
  yield { done: of, of };
  return bars;
}

function pointsOf(record: MatchRecord, seat: number, stands: Debrief['causes'][number]['stands']): number | undefined {
  if (stands === 'note') return undefined;
  if (stands === 'mix') return mixOf(record, seat);
  if (stands === 'rivals') return against(record, seat, { orders: rivalsRepeat(record, seat) });
  return against(record, seat, { without: new Set(stands.events) });
}

/** Own share at the end as it was, minus with something changed. */
function against(record: MatchRecord, seat: number, change: ReplayChange): number {
  return endShare(record, seat) - (replay(record, change).share.at(-1)?.[seat] ?? 0);
}

/** Sum over the window of what the segments' unequal growth did; undefined where nobody kept why shares changed. */
function mixOf({ whys, from }: MatchRecord, seat: number): number | undefined {
  const own = whys.slice(from).flatMap((quarter: QuarterResolved['whys']) => quarter[seat] ?? []);
  if (own.length === 0) return undefined;
  const first = CAUSES.indexOf('mix') * SEGMENTS.length;
  return own.reduce(
    (sum, { bySegment }) => bySegment.slice(first, first + SEGMENTS.length).reduce((all, one) => all + one, sum),
    0,
  );
}

/**
 * Every rival keeps the rates of the quarter before the window. Its halls and answers stay what they were: without halls
 * it would only run out of room, and that would say nothing about how it competed.
 */
function rivalsRepeat(record: MatchRecord, seat: number): NonNullable<ReplayChange['orders']> {
  const before = lastBefore(record, record.from);
  return (_, provider, recorded) => {
    const rates = before[provider];
    if (provider === seat || !rates) return recorded;
    return { ...repeatOrders(rates), build: recorded.build, answers: recorded.answers };
  };
}

function asHistory({ world }: MatchRecord, seat: number): NonNullable<ReplayChange['orders']> {
  return (quarter, provider, recorded) =>
    provider === seat ? historyOrders(world, provider, quarter, recorded) : recorded;
}
