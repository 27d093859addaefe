import type { SeatView } from '#shared/match/views.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';

/** What a price can be set between, as an index of the own start price. */
export const LEAST_PRICE = 50;
export const MOST_PRICE = 150;

/** How much of the scale a mark covers, and how high marks pile: row 0 is next to the scale. */
const WIDTH = 6;
const ROWS = 3;

/** Where a rival's price last quarter is marked: at its index, or just above it where others stand there already. */
export type PriceMark = { readonly code: string; readonly index: number; readonly row: number };
export type PriceMarks = { readonly rivals: readonly PriceMark[]; readonly before: number | undefined };

/** What everybody asked last quarter for some segments, their mean where there are several. Empty before the first. */
export function priceMarks(view: SeatView, scenario: PublicScenario, segments: readonly number[]): PriceMarks {
  const last = view.past.at(-1);
  if (last === undefined) return { rivals: [], before: undefined };
  const all = scenario.providers.length;
  const asked = (provider: number) =>
    (100 * segments.reduce((sum, s) => sum + (last.price[s * all + provider] ?? 1), 0)) / segments.length;
  const rivals = scenario.providers.flatMap((one, p) =>
    one.playable && p !== view.own.provider ? [{ code: one.code, index: asked(p) }] : [],
  );
  return { rivals: piled(rivals), before: asked(view.own.provider) };
}

function piled(rivals: readonly { readonly code: string; readonly index: number }[]): PriceMark[] {
  const free = Array.from({ length: ROWS }, () => LEAST_PRICE);
  return [...rivals]
    .sort((a, b) => a.index - b.index)
    .map(({ code, index }) => {
      const fits = free.findIndex((from) => from <= index);
      const row = fits >= 0 ? fits : free.indexOf(Math.min(...free));
      const at = Math.max(index, free[row] ?? index);
      free[row] = at + WIDTH;
      return { code, index: at, row };
    });
}
