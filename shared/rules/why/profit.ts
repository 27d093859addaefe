import { roundMoney } from '#shared/kernel/grid.ts';
import { SEGMENTS } from '#shared/scenario/words.ts';
import type { Line } from '../report.ts';
import type { Played } from './inputs.ts';
import { logMean } from './log-mean.ts';
import { CAUSES, COSTS, type SeatWhy } from './seat-why.ts';

const S = SEGMENTS.length;

/**
 * Why a seat's operating profit changed: revenue by the market's growth and by the causes of the share, then the costs
 * line by line (SPEC WHY4). Adds up exactly, on the grid of money.
 *
 * @param bySegment - [cause][segment] points of share.
 */
export function whyProfit(
  last: Played,
  now: Played,
  p: number,
  bySegment: readonly number[],
  share: { readonly before: number; readonly after: number },
): SeatWhy['profit'] {
  const line = (played: Played, name: Line) => played.resolved.report.lines[name][p] ?? 0;
  const [from, to] = [line(last, 'revenue'), line(now, 'revenue')];
  const perPoint = logMean(from, to) / logMean(share.before, share.after);
  const causes = CAUSES.map((_, cause) => {
    const points = bySegment.slice(cause * S, (cause + 1) * S).reduce((sum, one) => sum + one, 0);
    return roundMoney(points * perPoint);
  });
  const costs = COSTS.map((name) => roundMoney(line(last, name) - line(now, name)));
  const before = line(last, 'profit');
  const after = line(now, 'profit');
  const rest = [...causes, ...costs].reduce((sum, one) => sum - one, after - before);
  return { before, after, market: roundMoney(rest), causes, costs };
}
