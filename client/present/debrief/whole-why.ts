import type { SeatWhy } from '#shared/rules/why/seat-why.ts';

/** Why share and profit changed from before the first of these quarters to after the last: quarter by quarter, summed. */
export function wholeWhy(whys: readonly SeatWhy[]): SeatWhy | undefined {
  const [first] = whys;
  const last = whys.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return {
    provider: first.provider,
    before: first.before,
    after: last.after,
    bySegment: sums(whys.map((one) => one.bySegment)),
    byRival: sums(whys.map((one) => one.byRival)),
    met: first.met && last.met && { before: first.met.before, now: last.met.now },
    mix: first.mix && last.mix && { before: first.mix.before, now: last.mix.now },
    profit: {
      before: first.profit.before,
      after: last.profit.after,
      market: sums(whys.map((one) => [one.profit.market]))[0] ?? 0,
      causes: sums(whys.map((one) => one.profit.causes)),
      costs: sums(whys.map((one) => one.profit.costs)),
    },
  };
}

function sums(lists: readonly (readonly number[])[]): number[] {
  return (lists[0] ?? []).map((_, at) => lists.reduce((sum, list) => sum + (list[at] ?? 0), 0));
}
