import type { SeatView } from '#shared/match/views.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';

/** The own shares of all quarters that are known, percent: the one before the first is known from the start. */
export function ownShares({ past, own }: Pick<SeatView, 'past' | 'own'>, { providers }: PublicScenario): number[] {
  const { provider } = own;
  return [providers[provider]?.startShare ?? 0, ...past.map((quarter) => quarter.share[provider] ?? 0)];
}

/** Values that lie closer together than this are drawn as what they are: nearly level. */
const LEAST_SPAN = 4;

/**
 * A line as small as a word.
 *
 * @returns One place a value from the left to the right edge, 0 at the top; the highest and the lowest touch the edges
 * where they are far enough apart.
 */
export function sparkline(values: readonly number[], width: number, height: number): { x: number; y: number }[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = Math.max(LEAST_SPAN, high - low);
  const top = (high + low + span) / 2;
  return values.map((value, index) => ({
    x: (index / Math.max(1, values.length - 1)) * width,
    y: ((top - value) / span) * height,
  }));
}
