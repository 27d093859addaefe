import { expect, test } from 'vitest';
import { runGame } from '#shared/lab/run-game.ts';
import type { World } from '#shared/rules/world.ts';
import { ROOT } from '../../server/build.ts';
import { scenarioEntry } from '../../server/scenario-files.ts';
import { worldOfFile } from '../../server/scenario-world.ts';

const made = worldOfFile(scenarioEntry(ROOT, 'how-china-killed-alibabas-cloud'));
if (!made.ok) throw new Error('the built-in scenario has errors');
const { world, scenario } = made;
const GAMES = 20;
const ALIBABA = 0;

/** What foreign governments did, and what created demand for all: not measures at home. */
const NOT_DOMESTIC = ['clean-network', 'abroad-under-review', 'entity-list', 'chip-controls', 'new-infrastructure'];
/** At home too, though the event itself is a customer's or the company's. */
const ALSO_DOMESTIC = ['bund-forum', 'public-customers-turn-away', 'internet-slows', 'flaw-found', 'tianyi-investors'];

const domestic = scenario.events
  .filter((one) => one.kind === 'enforcement' || one.kind === 'policy')
  .filter((one) => !NOT_DOMESTIC.includes(one.id) && (one.on === undefined || one.on >= '2020-Q3'))
  .map((one) => one.id)
  .concat(ALSO_DOMESTIC);

/** Points of share that Alibaba loses from 2019 to 2021 on history, with the base's anchors, without some events. */
function loss(without: readonly string[]): number {
  const changed: World = { ...world, events: world.events.filter((one) => !without.includes(one.id)) };
  let sum = 0;
  for (let seed = 1; seed <= GAMES; seed++) {
    const { reports } = runGame(changed, { seats: [], seed: String(seed), mode: 'historical', from: 0, quarters: 12 });
    const year = (from: number) => {
      const four = reports.slice(from, from + 4);
      const own = four.reduce((total, report) => total + (report.lines.revenue[ALIBABA] ?? 0), 0);
      return (100 * own) / four.reduce((total, report) => total + report.market, 0);
    };
    sum += year(0) - year(8);
  }
  return sum / GAMES;
}

const all = loss([]);

test('History loses Alibaba nine points from 2019 to 2021, give or take two (seeds 1 to 20)', () => {
  expect(Math.abs(all - 9)).toBeLessThan(2);
});

test('Without any domestic measure after October 2020 five to eight points are lost all the same (seeds 1 to 20)', () => {
  const left = loss(domestic);
  expect(left).toBeGreaterThan(5);
  expect(left).toBeLessThan(8);
});

test('The large customer alone is worth 0.3 to 2 points (seeds 1 to 20)', () => {
  const worth = all - loss(['bytedance-overseas']);
  expect(worth).toBeGreaterThan(0.3);
  expect(worth).toBeLessThan(2);
});

test('Slower internet customers are worth half a point to two points (seeds 1 to 20)', () => {
  const worth = all - loss(['internet-slows']);
  expect(worth).toBeGreaterThan(0.5);
  expect(worth).toBeLessThan(2);
});

test('One speech and all that followed it do not explain nine points: less than two (seeds 1 to 20)', () => {
  const speech = ['bund-forum', 'ant-listing-suspended', 'exclusive-dealing-inquiry', 'exclusive-dealing-fine'];
  expect(all - loss([...speech, 'public-customers-turn-away'])).toBeLessThan(2);
});
