import { expect, test } from 'vitest';
import { hashText } from '#shared/kernel/hash.ts';
import { runGame } from '#shared/lab/run-game.ts';
import { smallWorld } from './small-world.ts';

/** A whole match by its lines. A changed line means that old matches would be computed otherwise: raise RULES_VERSION. */
const LINES = [
  '0 10853.385 39.8509 20.0214 25.2087 14.919 5401.501 3087.121 1507.52 0',
  '1 11728.12 39.6891 19.9898 25.4413 14.8798 1237.517 803.368 1668.678 0',
  '2 12626.329 40.3386 19.7157 25.3083 14.6373 5205.637 2682.649 1828.184 0',
  '3 13651.709 41.6719 19.2766 24.7098 14.3417 2247.475 625.014 1951.134 0',
  '4 14648.581 41.3096 19.2121 24.8961 14.5821 5699.746 3411.418 2086.149 0',
  '5 15866.617 40.5238 19.3325 25.1973 14.9465 9241.468 2613.731 2272.065 0',
  '6 17103.254 40.4138 19.3367 25.0639 15.1855 12552.9 5260.619 2452.563 0',
  '7 18607.395 41.7914 17.8132 25.1405 15.2548 18162.973 4457.619 2680.005 0',
  '1329bf38da5a9eb2',
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
