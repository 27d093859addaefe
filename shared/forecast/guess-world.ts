import { power } from '#shared/kernel/exact.ts';
import { teamCost } from '#shared/rules/orders/start-orders.ts';
import { darkerSky } from '#shared/rules/weather.ts';
import type { World } from '#shared/rules/world.ts';
import { SEGMENTS } from '#shared/scenario/words.ts';
import type { Books } from './books.ts';
import { segmentGrowth } from './growth.ts';
import type { Knowledge } from './knowledge.ts';

/** Quarters ahead for which a guessed world has paths. */
export const FARTHEST = 8;

/** The rulebook with the seat's own present laid over it (SPEC FOR2, FOR5): every path goes on as it was last seen. */
export function guessWorld(known: World, seen: Knowledge, books: Books): World {
  const { own, prices } = seen;
  const S = SEGMENTS.length;
  const length = own.quarter + FARTHEST;
  const growth = segmentGrowth(books.segment);
  const now = books.segment.at(-1) ?? [];
  const growing = (size: (s: number) => number, from: number) =>
    Array.from({ length: length * S }, (_, at) => {
      const s = at % S;
      return size(s) * power(1 + (growth[s] ?? 0), Math.floor(at / S) - from);
    });
  const flat = (value: number) => new Array<number>(length).fill(value);
  const support = new Array<number>(length * known.providers.length).fill(0);
  support[own.quarter * known.providers.length + own.provider] = own.group;
  const scale = costScale(known, own.provider, prices.team);
  return {
    ...known,
    quarters: length,
    market: {
      ...known.market,
      before: own.quarter === 0 ? now : known.market.before,
      // what teams and research cost follows this path a quarter later, and this quarter's prices are known
      demand: growing((s) => (known.market.before[s] ?? 0) * scale, own.quarter - 1),
      statePreference: new Array<readonly number[]>(length).fill(known.market.statePreference.slice(0, S)).flat(),
    },
    money: { ...known.money, compliance: flat(own.complianceRate) },
    sky: skyPath(seen, length),
    anchors: { ...known.anchors, demand: growing((s) => now[s] ?? 0, own.quarter - 1), support },
  };
}

/** By how much a sales team costs more than before the story; 1 where a seat has no sales cost to tell by. */
function costScale(known: World, provider: number, team: number): number {
  const before = teamCost(known, provider, 0);
  return before > 0 && team > 0 ? team / before : 1;
}

/** The last sky everybody saw; from the quarter in which the front arrives, the next darker state. */
function skyPath({ own, past }: Knowledge, length: number): number[] {
  const front = past.at(-1)?.front ?? null;
  const arrives = front === null ? length : own.quarter - 1 + front;
  return Array.from({ length }, (_, q) => (q < arrives ? own.sky : darkerSky(own.sky)));
}
