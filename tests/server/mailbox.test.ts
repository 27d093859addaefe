import { expect, test } from 'vitest';
import type { Command } from '#shared/match/commands.ts';
import { createMatch } from '#shared/match/create.ts';
import type { Fact } from '#shared/match/facts.ts';
import { Mailbox } from '../../server/matches/mailbox.ts';
import type { LogRow, MatchStore } from '../../server/store/contract.ts';
import { smallWorld } from '../rules/small-world.ts';

const world = smallWorld();

const PRESET = {
  name: 'x',
  description: 'x',
  from: '2019-Q1',
  quarters: 4,
  planning: [],
  resolution: 5,
  report: 5,
  joinMinutes: 0,
  stopMinutes: 0,
  debriefMinutes: 0,
};

/** A store in memory that can be told to fail, to hold back, and that shows what was written when. */
function fakeStore() {
  const created = createMatch(world, {
    matchId: 'm',
    code: 'c',
    kind: 'solo',
    content: 'h',
    presetId: 'p',
    preset: PRESET,
    from: undefined,
    quarters: undefined,
    mode: 'historical',
    pacing: 'all-ready',
    language: 'en',
    seats: ['leader'],
    rivals: 'history',
    seed: 's',
    marks: [],
    ownerHash: 'o',
  });
  if (!created.ok) throw new Error(created.error.code);
  const log: LogRow[] = created.value.map((fact, index) => ({
    matchId: 'm',
    seq: index + 1,
    commandId: 'create',
    at: 0,
    fact,
  }));
  const state = { fails: false, appends: 0 };
  const store: MatchStore = {
    append: async (rows) => {
      if (rows.length === 0) return;
      state.appends += 1;
      await Promise.resolve();
      if (state.fails) throw new Error('the disk is full');
      log.push(...rows);
    },
    read: async () => [...log],
    claimCode: async () => true,
    findByCode: async () => undefined,
    putContent: async () => {},
    getContent: async () => undefined,
    close: async () => {},
  };
  return { store, log, state };
}

async function open(store: MatchStore, publish: (facts: readonly Fact[]) => void = () => {}) {
  const mailbox = await Mailbox.open('m', { store, world, now: () => 0, publish: (_match, facts) => publish(facts) });
  if (mailbox === undefined) throw new Error('no match');
  await mailbox.send({ type: 'join', commandId: 'j', memberId: 'ada', name: 'Ada', tokenHash: 't', seat: undefined });
  return mailbox;
}

const price = (commandId: string, value: number): Command => ({
  type: 'set-lever',
  commandId,
  memberId: 'ada',
  quarter: 0,
  lever: 'sell.price.internet',
  value,
});

test('Commands that wait together are written in one append, and published in log order', async () => {
  const { store, log, state } = fakeStore();
  const published: number[] = [];
  const mailbox = await open(store, (facts) => published.push(facts.length));
  const before = state.appends;
  await Promise.all([price('1', 0.9), price('2', 0.8), price('3', 0.7)].map((one) => mailbox.send(one)));
  expect(state.appends - before).toBe(1);
  expect(published.at(-1)).toBe(3);
  expect(log.map((row) => row.seq)).toEqual(log.map((_, index) => index + 1));
  expect(mailbox.match.drafts[0]?.sell.price.internet).toBe(0.7);
});

test('When the store fails nobody is told anything: the head is what the log says, and the next command works', async () => {
  const { store, log, state } = fakeStore();
  const published: number[] = [];
  const mailbox = await open(store, (facts) => published.push(facts.length));
  const before = { rows: log.length, published: published.length };
  state.fails = true;
  await expect(mailbox.send(price('1', 0.9))).rejects.toThrow('the disk is full');
  expect([log.length, published.length]).toEqual([before.rows, before.published]);
  expect(mailbox.match.drafts[0]?.sell.price.internet).toBe(1);
  state.fails = false;
  expect(await mailbox.send(price('1', 0.9))).toEqual({ ok: true, seq: before.rows + 1 });
  expect(mailbox.match.drafts[0]?.sell.price.internet).toBe(0.9);
});

test('The same command twice in one batch is done once, and again after a restart it gets its first answer', async () => {
  const { store, log } = fakeStore();
  const mailbox = await open(store);
  const [first, second] = await Promise.all([mailbox.send(price('same', 0.9)), mailbox.send(price('same', 0.9))]);
  expect(second).toEqual(first);
  const rows = log.length;
  const restarted = await open(store);
  expect(await restarted.send(price('same', 0.5))).toEqual(first);
  expect(log).toHaveLength(rows);
});

test('A log read again gives the very match that is in memory', async () => {
  const { store } = fakeStore();
  const mailbox = await open(store);
  await mailbox.send(price('1', 0.9));
  await mailbox.send({ type: 'set-ready', commandId: '2', memberId: 'ada', quarter: 0, ready: true });
  await mailbox.send({ type: 'continue', commandId: '3', memberId: 'ada', quarter: 0 });
  expect((await open(store)).match).toEqual(mailbox.match);
  expect(mailbox.match.phase).toBe('report');
});
