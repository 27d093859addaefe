import { expect, test } from 'vitest';
import { hashText } from '#shared/kernel/hash.ts';
import { runGame } from '#shared/lab/run-game.ts';
import { smallWorld } from './small-world.ts';

/** A whole match by its lines. A changed line means that old matches would be computed otherwise: raise RULES_VERSION. */
const LINES = [
  '0 10819.548 39.9487 19.9912 25.1659 14.8942 5299.813 3080.908 1499.369 0',
  '1 11717.218 39.8093 19.9455 25.3954 14.8498 7321.075 1394.533 1655.49 0',
  '2 12610.214 39.9512 19.8652 25.4429 14.7407 9459.547 3283.799 1823.202 0',
  '3 13668.454 40.8055 19.6307 25.007 14.5568 7540.523 710.529 1974.503 0',
  '4 14647.941 39.0964 19.696 25.902 15.3056 11985.723 3541.973 2204.072 0',
  '5 15800.07 39.8562 19.0469 25.7754 15.3215 16523.655 1202.397 2436.958 0',
  '6 17062.757 39.173 19.3603 25.7762 15.6905 16406.886 3844.719 2688.582 0',
  '7 18488.58 39.398 18.3686 26.1867 16.0466 18405.327 2178.261 3021.309 0',
  'b0341aaabe984675',
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
