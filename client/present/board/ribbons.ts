import { roundIndex } from '#shared/kernel/grid.ts';

/** Points of share on their way, between indices of clouds. */
export type Ribbon = { readonly from: number; readonly to: number; readonly points: number };

/** More ribbons than this nobody follows; smaller ones would be written as nothing. */
const MOST = 3;
const LEAST = 0.05;

/** Who lost to whom: the largest loser gives to the largest winner, and so on. Largest ribbons first, the rest summed. */
export function matched(change: readonly number[]): { ribbons: Ribbon[]; rest: number } {
  const bySize = (sign: 1 | -1) =>
    change
      .map((points, cloud) => ({ cloud, left: sign * points }))
      .filter((one) => one.left > 0)
      .sort((a, b) => b.left - a.left || a.cloud - b.cloud);
  const losers = bySize(-1);
  const winners = bySize(1);
  const all: Ribbon[] = [];
  for (let loser = losers.shift(), winner = winners.shift(); loser !== undefined && winner !== undefined; ) {
    const points = roundIndex(Math.min(loser.left, winner.left));
    if (points > 0) all.push({ from: loser.cloud, to: winner.cloud, points });
    loser.left = roundIndex(loser.left - points);
    winner.left = roundIndex(winner.left - points);
    if (loser.left <= 0) loser = losers.shift();
    if (winner.left <= 0) winner = winners.shift();
  }
  all.sort((a, b) => b.points - a.points);
  const ribbons = all.filter((one, index) => index < MOST && one.points >= LEAST);
  const rest = all.slice(ribbons.length).reduce((sum, one) => sum + one.points, 0);
  return { ribbons, rest: roundIndex(rest) };
}
