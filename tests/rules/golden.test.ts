import { expect, test } from 'vitest';
import { hashText } from '#shared/kernel/hash.ts';
import { runGame } from '#shared/lab/run-game.ts';
import { smallWorld } from './small-world.ts';

/** A whole match by its lines. A changed line means that old matches would be computed otherwise: raise RULES_VERSION. */
const LINES = [
  '0 10819.548 39.9487 19.9912 25.1659 14.8942 5299.813 3080.908 1499.369 0',
  '1 11719.119 39.8239 19.9401 25.3902 14.8458 7322.637 1394.379 1655.414 0',
  '2 12614.241 39.9781 19.8553 25.4332 14.7334 9464.328 3283.375 1823.024 0',
  '3 13679.402 40.8694 19.6072 24.9841 14.5393 7553.816 709.456 1974.124 0',
  '4 14662.834 39.1462 19.6771 25.8856 15.2912 12007.814 3541.086 2204.746 0',
  '5 15817.897 39.9117 19.0246 25.758 15.3057 16556.344 1201.55 2439.011 0',
  '6 17086.358 39.2477 19.3317 25.7517 15.6689 16454.639 3843.841 2692.136 0',
  '7 18513.504 39.4247 18.3576 26.1754 16.0422 18463.53 2179.321 3028.157 0',
  'a78719bd8928cdd8',
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
