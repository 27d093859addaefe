import { describe, expect, test } from 'vitest';
import { quarterNumber } from '#shared/kernel/quarters.ts';
import { runGame } from '#shared/lab/run-game.ts';
import type { Mode } from '#shared/scenario/words.ts';
import { ROOT } from '../../server/build.ts';
import { scenarioEntry } from '../../server/scenario-files.ts';
import { worldOfFile } from '../../server/scenario-world.ts';

const made = worldOfFile(scenarioEntry(ROOT, 'how-china-killed-alibabas-cloud'));
if (!made.ok) throw new Error('the built-in scenario has errors');
const { world } = made;
const ALIBABA = 0;
const at = (quarter: string) => quarterNumber(quarter) - world.firstQuarter;

/** Alibaba with history's levers and answers of its own; everybody else is history. */
function answering(answers: Record<string, string>, mode: Mode = 'historical', seed = '1') {
  const orders = (world.history[ALIBABA] ?? []).map((one) => ({ ...one, answers }));
  return runGame(world, { seats: [orders], seed, mode, from: 0, quarters: world.quarters });
}

/** Quarter indices in which an event happened to Alibaba or to all. */
function happened({ reports }: ReturnType<typeof answering>, id: string): number[] {
  return reports.filter((one) => one.events.some((event) => event.event === id && !event.answer)).map((q) => q.quarter);
}

const FORUM = `event:bund-forum:${at('2020-Q4')}`;
const FLAW = `event:flaw-found:${at('2021-Q4')}`;

describe('The story, historical mode, seed 1', () => {
  test.each([
    ['clean-network', '2020-Q3'],
    ['bund-forum', '2020-Q3'],
    ['ant-listing-suspended', '2020-Q4'],
    ['exclusive-dealing-fine', '2021-Q2'],
    ['tianjin-order', '2021-Q3'],
    ['flaw-found', '2021-Q3'],
    ['threat-platform-suspension', '2021-Q4'],
    ['tianyi-investors', '2021-Q4'],
    ['abroad-under-review', '2022-Q1'],
  ])('%s happens once, in %s, when history is played', (event, quarter) => {
    expect(happened(answering({}), event)).toEqual([at(quarter)]);
  });

  test('Written comments instead of the speech keep the Ant listing alive', () => {
    const quiet = answering({ [FORUM]: 'written-comments' });
    expect(happened(quiet, 'ant-listing-suspended')).toEqual([]);
    const spoken = answering({});
    const after = at('2020-Q4');
    const charge = (game: ReturnType<typeof answering>) => game.reports[after]?.outlook[ALIBABA]?.charge ?? 0;
    expect(charge(spoken)).toBeGreaterThan(charge(quiet) + 15);
  });

  test('Telling the ministry first avoids the suspension and costs trust elsewhere', () => {
    const told = answering({ [FLAW]: 'tell-the-ministry' });
    expect(happened(told, 'threat-platform-suspension')).toEqual([]);
    const internet = (game: ReturnType<typeof answering>) =>
      game.state.modifiers.filter((one) => one.event === 'flaw-found' && one.word === 'trust' && one.amount < 0).length;
    const during = (answers: Record<string, string>) =>
      runGame(world, {
        seats: [(world.history[ALIBABA] ?? []).map((one) => ({ ...one, answers }))],
        seed: '1',
        mode: 'historical',
        from: 0,
        quarters: at('2021-Q4') + 1,
      });
    expect(internet(during({ [FLAW]: 'tell-the-ministry' }))).toBe(1);
    expect(internet(during({ [FLAW]: 'tell-the-maintainer' }))).toBe(0);
  });

  test('The Tianjin order shuts out Huawei and China Telecom as well as Alibaba', () => {
    const game = runGame(world, { seats: [], seed: '1', mode: 'historical', from: 0, quarters: at('2021-Q3') + 1 });
    const order = game.state.modifiers.find((one) => one.event === 'tianjin-order');
    const named = order?.providers.map((p) => world.providers[p]?.id);
    expect(named).toEqual(expect.arrayContaining(['alibaba', 'huawei', 'china-telecom', 'tencent']));
  });

  test('The fine of 2021 takes no cash from the cloud: it is the group that pays', () => {
    const { reports } = answering({});
    expect(reports[at('2021-Q2')]?.lines.fines[ALIBABA]).toBe(0);
  });
});

describe('The deck, plausible mode', () => {
  const games = Array.from({ length: 60 }, (_, n) => ({
    quiet: answering({ [FORUM]: 'written-comments' }, 'plausible', String(n + 1)),
    loud: runGame(world, {
      seats: [
        (world.history[ALIBABA] ?? []).map((one) => ({
          ...one,
          government: { ...one.government, posture: 'criticise' as const },
        })),
      ],
      seed: String(n + 1),
      mode: 'plausible',
      from: 0,
      quarters: world.quarters,
    }),
  }));
  const strikes = (kind: 'quiet' | 'loud') =>
    games.reduce((sum, game) => sum + game[kind].reports.flatMap((one) => one.strikes).filter(isAlibaba).length, 0);
  const isAlibaba = (one: { provider: number }) => one.provider === ALIBABA;

  test('Who criticises every quarter is struck at least half as often again as who is quiet (seeds 1 to 60)', () => {
    expect(strikes('loud')).toBeGreaterThan(1.5 * strikes('quiet'));
  });

  test('Every seat is struck in some match: nobody is above the weather (seeds 1 to 60)', () => {
    const struck = new Set(
      games.flatMap((game) => game.loud.reports.flatMap((one) => one.strikes)).map((one) => one.provider),
    );
    expect(struck.size).toBe(world.providers.filter((one) => one.playable).length);
  });
});
