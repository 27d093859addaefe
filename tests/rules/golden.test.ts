import { expect, test } from 'vitest';
import { hashText } from '#shared/kernel/hash.ts';
import { runGame } from '#shared/lab/run-game.ts';
import { smallWorld } from './small-world.ts';

/** A whole match by its lines. A changed line means that old matches would be computed otherwise: raise
 * RULES_VERSION, unless it is only the orders of the random seat that changed. */
const LINES = [
  '0 10819.548 39.9487 19.9912 25.1659 14.8942 3388.156 1837.108 1497.558 0',
  '1 11736.596 39.9576 19.8913 25.3426 14.8084 0 147.681 1635.899 0',
  '2 12703.838 39.0409 21.1415 25.2311 14.5865 2114.83 1477.178 1762.923 0',
  '3 13825.775 40.8381 19.8995 24.8483 14.414 0 0 1889.507 0',
  '4 15015.103 41.5917 19.1198 24.7609 14.5275 1629.276 789.487 2044.835 0',
  '5 16197.154 42.0415 18.6718 24.7028 14.5839 15.057 0 2200.63 0',
  '6 17426.708 40.5637 19.338 24.9772 15.1212 3048.234 926.741 2393.989 0',
  '7 18977.245 40.5172 19.2185 25.057 15.2073 4228.981 606.76 2615.324 0',
  '3176d3eafc9034ea',
];

test('NUM1 a match of random seats replays line by line (seed golden)', () => {
  const world = smallWorld();
  const { reports, state } = runGame(world, {
    seats: [1, 0, 'history'],
    seed: 'golden',
    mode: 'historical',
    from: 0,
    quarters: world.quarters,
  });
  const lines = reports.map(
    (report) => `${report.quarter} ${report.market} ${report.share.join(' ')} ${report.lines.cash.join(' ')}`,
  );
  expect([...lines, hashText(JSON.stringify(state))]).toEqual(LINES);
});
