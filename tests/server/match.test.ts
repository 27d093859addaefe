import { beforeAll, describe, expect, test } from 'vitest';
import { openRecord } from '#shared/debrief/record.ts';
import { replay } from '#shared/debrief/replay.ts';
import { forecast } from '#shared/forecast/forecast.ts';
import { guessState } from '#shared/forecast/guess-state.ts';
import type { Rulebook } from '#shared/protocol/rulebook.ts';
import { commandId, createSolo, type Joined, join, playQuarter, post } from './match-client.ts';
import { type RunningServer, startServer, stopServer, temporaryFolder } from './process.ts';

const TOKEN = 'a-member-token-of-128-bits';

/** One process for the matches that nobody kills; each test plays its own match in it. */
let server: RunningServer;
beforeAll(async () => {
  const cleanups: (() => void)[] = [];
  const atEnd = (clean: () => void) => void cleanups.push(clean);
  server = await startServer({ DATA_DIR: temporaryFolder(atEnd), LOG_LEVEL: 'error' }, atEnd);
  return () => {
    for (const clean of cleanups.reverse()) clean();
  };
});

async function newMatch(over: Record<string, unknown> = {}) {
  return { server, match: await createSolo(server.address, over) };
}

const asMember = { role: 'member', token: TOKEN, name: 'Ada' } as const;

describe('A solo match over a real socket', () => {
  test('is played from the first quarter to the debrief, and exported by its owner alone', async () => {
    const { server, match } = await newMatch();
    const player = await join(server.address, match.code, asMember);
    for (let quarter = 0; quarter < 16; quarter++) await playQuarter(player, quarter);
    expect(player.view().phase).toBe('debrief');
    expect(player.view().past).toHaveLength(16);
    expect(player.view().history).toHaveLength(16);
    const address = `${server.address}/api/matches/${match.code}/export.json`;
    expect((await fetch(address)).status).toBe(403);
    expect((await fetch(address, { headers: { Authorization: 'Bearer wrong' } })).status).toBe(403);
    const file = await (await fetch(address, { headers: { Authorization: `Bearer ${match.ownerToken}` } })).text();
    expect(JSON.parse(file).log.at(-1).kind).toBe('phase-opened');
    const record = openRecord(JSON.parse(file));
    expect(record.replayable).toBe(true);
    expect(replay(record).state).toEqual(record.states.at(-1));
    for (const secret of [TOKEN, match.ownerToken, 'Ada', 'Hash']) expect(file).not.toContain(secret);
  });

  test('answers a repeated command with its first answer and does it once', async () => {
    const { server, match } = await newMatch();
    const player = await join(server.address, match.code, asMember);
    const command = { type: 'set-lever', commandId: commandId(), quarter: 0, lever: 'sell.price.internet', value: 0.9 };
    const first = await player.command(command);
    await player.command({ ...command, commandId: commandId(), value: 0.8 });
    expect(await player.command(command)).toEqual(first);
    expect(player.view().draft?.sell.price.internet).toBe(0.8);
  });

  test.each([
    ['another quarter', { type: 'set-ready', quarter: 3, ready: true }, 'LATE'],
    ['the wrong phase', { type: 'continue', quarter: 0 }, 'WRONG_PHASE'],
    ['an unknown lever', { type: 'set-lever', quarter: 0, lever: 'sell.price.moon', value: 1 }, 'LEVER_UNKNOWN'],
    ['a value out of range', { type: 'set-lever', quarter: 0, lever: 'sell.price.internet', value: 7 }, 'LEVER_VALUE'],
    ['a prototype name', { type: 'set-lever', quarter: 0, lever: '__proto__.polluted', value: 1 }, 'LEVER_UNKNOWN'],
    ['an unknown command', { type: 'win', quarter: 0 }, 'MALFORMED'],
    ['a field too many', { type: 'set-ready', quarter: 0, ready: true, seat: 1 }, 'MALFORMED'],
    ['nothing at all', {}, 'MALFORMED'],
  ])('refuses %s and changes nothing', async (_name, command, code) => {
    const { server, match } = await newMatch();
    const player = await join(server.address, match.code, asMember);
    const before = JSON.stringify(player.view());
    expect(await player.command({ commandId: commandId(), ...command })).toMatchObject({
      ok: false,
      refusal: { code },
    });
    const again = await join(server.address, match.code, asMember);
    expect(JSON.stringify(again.view())).toBe(before);
  });

  test('cuts off an oversized message and goes on for everybody else', async () => {
    const { server, match } = await newMatch();
    const loud = await join(server.address, match.code, asMember);
    const closed = new Promise<number>((resolve) => loud.room.onLeave((code) => resolve(code)));
    loud.room.send('command', {
      type: 'set-lever',
      commandId: commandId(),
      quarter: 0,
      lever: 'x'.repeat(50_000),
      value: 1,
    });
    expect(await closed).toBeGreaterThanOrEqual(1000);
    const player = await join(server.address, match.code, asMember);
    expect(player.view().quarter).toBe(0);
    expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
  });

  test('does not let a second person into the one seat', async () => {
    const { server, match } = await newMatch();
    await join(server.address, match.code, asMember);
    await expect(join(server.address, match.code, { ...asMember, token: 'another-token-of-128-bits' })).rejects.toThrow(
      'NO_SEAT_FREE',
    );
  });

  test('lets nobody give orders but a member', async () => {
    const { server, match } = await newMatch();
    await join(server.address, match.code, asMember);
    const order = { type: 'set-ready', commandId: commandId(), quarter: 0, ready: true };
    const wall = await join(server.address, match.code, { role: 'wall' });
    expect(await wall.command(order)).toEqual({ ok: false, refusal: { code: 'NOT_ALLOWED' } });
    const owner = await join(server.address, match.code, { role: 'owner', token: match.ownerToken });
    expect(await owner.command(order)).toEqual({ ok: false, refusal: { code: 'NOT_ALLOWED' } });
    await expect(join(server.address, match.code, { role: 'owner', token: TOKEN })).rejects.toThrow('NOT_THE_OWNER');
  });
});

describe('The assumption about owners', () => {
  const termOf = async (ownership: boolean | undefined) => {
    const match = await createSolo(server.address, { seats: ['china-telecom'], ownership });
    const view = (await join(server.address, match.code, asMember)).view();
    return { term: view.own.outlook?.quiet.terms.ownership, content: view.content };
  };

  test('earths a state-owned seat when it is on, does nothing when it is off, and is part of the content', async () => {
    const [asWritten, on, off] = [await termOf(undefined), await termOf(true), await termOf(false)];
    expect(on).toEqual(asWritten);
    expect(on.term).toBeLessThan(0);
    expect(off.term).toBeCloseTo(0);
    expect(off.content).not.toBe(on.content);
  });
});

describe('The HTTP interface', () => {
  test.each([
    ['no JSON', '{', 400, 'MALFORMED'],
    ['no body', {}, 400, 'MALFORMED'],
    ['an unknown scenario', { scenario: 'nothing' }, 404, 'SCENARIO_UNKNOWN'],
    ['a scenario outside its folder', { scenario: '../../package' }, 404, 'SCENARIO_UNKNOWN'],
    ['an unknown preset', { preset: 'nothing' }, 400, 'PRESET_UNKNOWN'],
    ['an unknown seat', { seats: ['nobody'] }, 400, 'SEAT_UNKNOWN'],
    ['an aggregate as seat', { seats: ['other-state'] }, 400, 'SEAT_UNKNOWN'],
    ['two seats alone', { seats: ['alibaba', 'huawei'] }, 400, 'ONE_SEAT_ALONE'],
    ['quarters outside the calendar', { from: '2022-Q1', quarters: 9 }, 400, 'QUARTERS_OUTSIDE'],
    ['a body too large', `{"a":"${'x'.repeat(40_000)}"}`, 400, 'MALFORMED'],
  ])('refuses to create a match from %s', async (_name, over, status, code) => {
    const valid = {
      kind: 'solo',
      scenario: 'how-china-killed-alibabas-cloud',
      mode: 'historical',
      seats: ['alibaba'],
      rivals: 0,
      language: 'en',
    };
    const body = typeof over === 'string' || Object.keys(over).length === 0 ? over : { ...valid, ...over };
    expect(await post(server.address, '/api/matches', body)).toMatchObject({ status, body: { error: { code } } });
  });

  test('tells what everybody may know of a match, old quarters and the scenario', async () => {
    const { server, match } = await newMatch();
    const player = await join(server.address, match.code, asMember);
    await playQuarter(player, 0);
    const read = async (path: string) => (await fetch(`${server.address}${path}`)).json();
    expect(await read(`/api/matches/${match.code}`)).toMatchObject({
      code: match.code,
      kind: 'solo',
      phase: 'planning',
      quarter: '2019-Q2',
      locked: false,
      seats: expect.arrayContaining([
        expect.objectContaining({ computer: false, name: expect.objectContaining({ en: 'Alibaba Cloud' }) }),
      ]),
    });
    expect(await read(`/api/matches/${match.code}/quarters/2019-Q1`)).toMatchObject({ quarter: 0 });
    expect(await read(`/api/matches/${match.code}/quarters/2019-Q2`)).toMatchObject({
      error: { code: 'QUARTER_UNKNOWN' },
    });
    const content = await fetch(`${server.address}/api/content/${player.view().content}`);
    expect(content.headers.get('cache-control')).toContain('immutable');
    expect(await read('/api/matches/nothinghere1')).toMatchObject({ error: { code: 'MATCH_UNKNOWN' } });
    expect(await post(server.address, '/api/matches/nothinghere1/open')).toMatchObject({ status: 404 });
  });

  test('opens a class only with the instructor key where one is set', async () => {
    const server = await startServer({
      DATA_DIR: temporaryFolder(),
      LOG_LEVEL: 'error',
      INSTRUCTOR_KEY: 'a long enough key',
    });
    const body = {
      kind: 'class',
      scenario: 'how-china-killed-alibabas-cloud',
      mode: 'plausible',
      seats: ['alibaba', 'huawei'],
      rivals: 0,
      language: 'fr',
    };
    expect(await post(server.address, '/api/matches', body)).toMatchObject({
      status: 401,
      body: { error: { code: 'INSTRUCTOR_KEY' } },
    });
  });
});

describe('What nobody may know', () => {
  /** Names of everything that the table of DESIGN.md §2.5 keeps from others, and values that would betray it. */
  const SECRETS = [
    'seed',
    'a known seed',
    'tokenHash',
    'ownerHash',
    TOKEN,
    'residual',
    'anchors',
    'fired',
    'scheduled',
    'modifiers',
    'flags',
    'aiWeight',
    'shanghai-lockdown',
    'chip-supply',
    'internet-slows',
  ];
  const OWN = [
    'draft',
    'cash',
    'debt',
    'goodwill',
    'questions',
    'programme',
    'answers',
    'lines',
    'prices',
    'infeasible',
    'standing',
    'underway',
    'underwayCost',
    'vintages',
    'qualityBase',
    'programmeEffort',
    'alignStreak',
    'complianceRate',
    'bookPrice',
    'forecast',
    'worthTrying',
    'eventsFelt',
    'guess',
    'guessed',
  ];

  test('a wall, an outsider and a member of another team receive nothing that the table forbids', async () => {
    const match = await createSolo(server.address, { kind: 'class', seats: ['alibaba', 'huawei'], mode: 'historical' });
    const first = await join(server.address, match.code, { ...asMember, seat: 'alibaba' });
    const second = await join(server.address, match.code, {
      role: 'member',
      token: 'the-second-members-token',
      name: 'Bo',
      seat: 'huawei',
    });
    const wall = await join(server.address, match.code, { role: 'wall' });
    await first.command({
      type: 'set-lever',
      commandId: commandId(),
      quarter: 0,
      lever: 'sell.price.internet',
      value: 0.8765,
    });
    await second.command({
      type: 'set-lever',
      commandId: commandId(),
      quarter: 0,
      lever: 'sell.price.finance',
      value: 0.9123,
    });
    const duringPlanning = JSON.stringify([wall.received, second.received]);
    expect(duringPlanning).not.toContain('0.8765');
    for (const player of [first, second])
      await player.command({ type: 'set-ready', commandId: commandId(), quarter: 0, ready: true });
    for (let step = 0; step < 2; step++)
      for (const player of [first, second])
        await player.command({ type: 'continue', commandId: commandId(), quarter: 0 });
    const outside = await Promise.all(
      ['', '/quarters/2019-Q1', '/export.json', '/quarters/2019-Q2'].map(async (path) =>
        (await fetch(`${server.address}/api/matches/${match.code}${path}`)).text(),
      ),
    );
    outside.push(await (await fetch(`${server.address}/api/content/${first.view().content}`)).text());
    const public_ = JSON.stringify(wall.received) + outside.join('');
    for (const secret of [...SECRETS, ...OWN]) expect(public_).not.toContain(`"${secret}"`);
    const other = JSON.stringify(second.received);
    for (const secret of SECRETS) expect(other).not.toContain(`"${secret}"`);
    // what one seat is asked is its own business: neither the question nor its words reach anybody else
    expect(JSON.stringify(first.received)).toContain('"french-market"');
    for (const received of [public_, other]) expect(received).not.toContain('french-market');
    expect(second.view().own.provider).toBe(1);
    expect(second.view().own.cash).not.toBe(first.view().own.cash);
    expect(other).not.toContain(String(first.view().own.cash));
    expect(second.view().until).toBeUndefined();
    expect(JSON.stringify(wall.room.state.toJSON()).length).toBeLessThan(200);
  });
});

describe('A private guess', () => {
  test('reaches its member and nobody else, not even as a sign that one was made; it is there after coming back', async () => {
    const match = await createSolo(server.address, { kind: 'class', seats: ['alibaba', 'huawei'] });
    const guesser = await join(server.address, match.code, { ...asMember, seat: 'alibaba' });
    const mate = await join(server.address, match.code, {
      ...asMember,
      token: 'a-mates-own-token-here',
      seat: 'alibaba',
    });
    const rival = await join(server.address, match.code, {
      ...asMember,
      token: 'a-rivals-own-token-here',
      seat: 'huawei',
    });
    const wall = await join(server.address, match.code, { role: 'wall' });
    // a socket keeps its order: with the answer, everything that was sent before it has arrived
    const arrived = async (one: Joined) => {
      await one.command({ type: 'reset-draft', quarter: 0, commandId: commandId() });
      return one.received.length;
    };
    const before = [await arrived(mate), await arrived(rival)];
    const guess = { type: 'set-guess', quarter: 0, share: 43.21 } as const;
    expect((await guesser.command({ ...guess, commandId: commandId() })).ok).toBe(true);
    expect(await guesser.command({ ...guess, share: 101, commandId: commandId() })).toMatchObject({
      ok: false,
      refusal: { code: 'GUESS_OUTSIDE' },
    });
    // one draft each, their own
    expect([await arrived(mate), await arrived(rival)]).toEqual(before.map((count) => count + 1));
    const again = await join(server.address, match.code, { ...asMember, seat: 'alibaba' });
    expect(again.view().guess).toBe(43.21);
    for (const player of [guesser, mate, rival])
      await player.command({ type: 'set-ready', commandId: commandId(), quarter: 0, ready: true });
    expect(JSON.stringify([mate, rival, wall].map((one) => one.received))).not.toContain('43.21');
  });
});

describe('The rulebook', () => {
  test('is kept for ever under its hash, is not the world, and forecasts', async () => {
    const match = await createSolo(server.address, { mode: 'historical' });
    const player = await join(server.address, match.code, asMember);
    const { content, own, past, prices, last } = player.view();
    const answer = await fetch(`${server.address}/api/content/${content}/rulebook`);
    expect(answer.headers.get('cache-control')).toContain('immutable');
    const rulebook = (await answer.json()) as Rulebook;
    expect(rulebook.world.events).toEqual([]);
    expect(JSON.stringify(rulebook)).not.toContain('shanghai-lockdown');
    if (last === null) throw new Error('a team has orders');
    const quarters = forecast(guessState(rulebook.world, { own, past, prices, last }), last);
    await playQuarter(player, 0);
    expect(player.view().forecast?.foretold.share).toBe(quarters[0]?.share);
    expect((await fetch(`${server.address}/api/content/${'0'.repeat(64)}/rulebook`)).status).toBe(404);
  });
});

describe('Nothing is lost', () => {
  test('five times killed in mid-quarter: same seat, quarter and draft, every acknowledged command there', async () => {
    const folder = temporaryFolder();
    const settings = { DATA_DIR: folder, LOG_LEVEL: 'error' };
    let server: RunningServer = await startServer(settings);
    const match = await createSolo(server.address);
    for (let quarter = 0; quarter < 5; quarter++) {
      const player = await join(server.address, match.code, asMember);
      expect(player.view().quarter).toBe(quarter);
      const price = 0.9 + quarter / 100;
      const acknowledged = await player.command({
        type: 'set-lever',
        commandId: commandId(),
        quarter,
        lever: 'sell.price.services',
        value: price,
      });
      expect(acknowledged.ok).toBe(true);
      await stopServer(server, 'SIGKILL');
      server = await startServer(settings);
      const back = await join(server.address, match.code, asMember);
      expect(back.view().quarter).toBe(quarter);
      expect(back.view().phase).toBe('planning');
      expect(back.view().draft?.sell.price.services).toBe(price);
      expect(back.view().memberId).toBe(player.view().memberId);
      await playQuarter(back, quarter);
    }
  });

  test('a graceful stop keeps everything too', async () => {
    const settings = { DATA_DIR: temporaryFolder(), LOG_LEVEL: 'error' };
    const server = await startServer(settings);
    const match = await createSolo(server.address);
    const player = await join(server.address, match.code, asMember);
    await playQuarter(player, 0);
    expect(await stopServer(server, 'SIGTERM')).toBe(0);
    const again = await startServer(settings);
    expect((await join(again.address, match.code, asMember)).view().quarter).toBe(1);
  });
});
