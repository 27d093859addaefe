import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ROOT } from '../../server/build.ts';

const BUILT_IN = 'assets/scenarios/how-china-killed-alibabas-cloud/scenario.yaml';
const COMMAND = ['server/install/run.mjs', 'server/cli/scenario.ts'];

function scenario(...words: string[]) {
  const run = spawnSync(process.execPath, [...COMMAND, ...words], { cwd: ROOT, encoding: 'utf8' });
  return { code: run.status, out: run.stdout, problems: run.stderr };
}

function temporaryFile(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'lightning-rod-scenario-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

test('check finds nothing in the built-in scenario and exits 0', () => {
  expect(scenario('check', BUILT_IN)).toEqual({ code: 0, out: '', problems: '' });
});

test('check names file, line and column of a fault and exits 1', () => {
  const file = temporaryFile(
    'pack.yaml',
    'formatVersion: 1\nextends: how-china-killed-alibabas-cloud\nid: x\ntitle: X\nevnets: []\n',
  );
  const { code, out } = scenario('check', file);
  expect(code).toBe(1);
  expect(out).toMatch(/pack\.yaml:5:1 error SCN\d\d .*evnets/);
});

test.each([[[]], [['check']], [['fly', BUILT_IN]], [['simulate']], [['simulate', BUILT_IN, '--games', 'many']]])(
  'wrong use exits 2 and says how: %j',
  (words) => {
    const { code, out, problems } = scenario(...words);
    expect([code, out]).toEqual([2, '']);
    expect(problems).toContain('usage: npm run -s scenario --');
  },
);

test('simulate --json prints one object in the promised shape, the same at every run but for its speed', () => {
  const words = [
    'simulate',
    BUILT_IN,
    '--games',
    '6',
    '--from',
    '2019-Q3',
    '--quarters',
    '4',
    '--seat',
    'huawei=1',
    '--seat',
    'tencent=2',
    '--json',
  ];
  const first = JSON.parse(scenario(...words).out);
  const second = JSON.parse(scenario(...words).out);
  expect(Object.keys(first)).toEqual([
    'scenario',
    'games',
    'seed',
    'mode',
    'quarters',
    'shares',
    'market',
    'scores',
    'events',
    'gamesPerSecond',
  ]);
  expect(first.quarters).toEqual(['2019-Q3', '2019-Q4', '2020-Q1', '2020-Q2']);
  expect(Object.keys(first.shares.alibaba)).toEqual(['mean', 'p10', 'p90']);
  expect(first.shares.alibaba.mean).toHaveLength(4);
  expect(first.events.pandemic).toEqual({ firedIn: 6, meanQuarter: 4 });
  expect(first.events['shanghai-lockdown']).toEqual({ firedIn: 0, meanQuarter: null });
  expect({ ...second, gamesPerSecond: 0 }).toEqual({ ...first, gamesPerSecond: 0 });
});

test('simulate takes orders from a file and leaves out an event', () => {
  const price = (index: number) =>
    temporaryFile('orders.yaml', `2019-Q1: { sell: { price: { internet: ${index}, services: ${index} } } }\n`);
  const play = (...words: string[]) =>
    JSON.parse(scenario('simulate', BUILT_IN, '--games', '3', '--quarters', '2', '--json', ...words).out);
  const volume = (index: number) => play('--seat', `alibaba=orders:${price(index)}`).shares.alibaba.mean.at(-1);
  expect(volume(1.3)).toBeLessThan(volume(1));
  expect(play().events.pandemic).toEqual({ firedIn: 0, meanQuarter: null });
  expect(play('--without', 'pandemic').events.pandemic).toBeUndefined();
});

test('simulate stops on Ctrl-C with exit 130 and says how far it came', async () => {
  const child = spawn(process.execPath, [...COMMAND, 'simulate', BUILT_IN, '--games', '1000000'], { cwd: ROOT });
  onTestFinished(() => void child.kill('SIGKILL'));
  let problems = '';
  const interrupted = new Promise<void>((resolve) => {
    child.stderr.on('data', (chunk: Buffer) => {
      if (!problems.includes('playing') && chunk.toString().includes('playing')) child.kill('SIGINT');
      problems += chunk.toString();
      if (problems.includes('cancelled')) resolve();
    });
  });
  const [code] = await once(child, 'exit');
  await interrupted;
  expect(code).toBe(130);
  expect(problems).toMatch(/cancelled after \d+ of 1000000 games/);
});
