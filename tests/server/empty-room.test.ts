import { matchMaker } from '@colyseus/core';
import pino from 'pino';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startApp } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { commandId, createSolo, join } from './match-client.ts';
import { temporaryFolder } from './process.ts';

const MINUTE_MS = 60_000;
const asMember = { role: 'member', token: 'a-member-token-of-128-bits', name: 'Ada' } as const;

/** A server in this process, so that its rooms' clocks can be moved by hand. */
async function startHere() {
  const dataFolder = temporaryFolder();
  const settings = readConfig({ PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataFolder });
  if (!settings.ok) throw new Error(settings.problem);
  const log = pino({ level: 'error' });
  const app = await startApp({ config: settings.config, log, dev: false, buildId: 'test', dataFolder });
  onTestFinished(() => app.stop());
  return `http://127.0.0.1:${app.port}`;
}

test('A room is put away ten minutes after the last person left, and an hour later everything is as it was', async () => {
  const address = await startHere();
  const { code } = await createSolo(address);
  const player = await join(address, code, asMember);
  await player.command({
    type: 'set-lever',
    commandId: commandId(),
    quarter: 0,
    lever: 'sell.price.finance',
    value: 0.93,
  });
  const room = matchMaker.getLocalRoomById(code);
  const left = new Promise((resolve) => player.room.onLeave(resolve));
  await player.room.leave();
  await left;
  await expect.poll(() => room.clients.length).toBe(0);
  const now = vi.spyOn(room.clock as unknown as { now: () => number }, 'now');
  now.mockReturnValue(Date.now() + 9 * MINUTE_MS);
  room.clock.tick();
  expect(matchMaker.getLocalRoomById(code)).toBeDefined();
  now.mockReturnValue(Date.now() + 11 * MINUTE_MS);
  room.clock.tick();
  await expect.poll(() => matchMaker.getLocalRoomById(code) === undefined).toBe(true);
  const back = await join(address, code, asMember);
  expect(matchMaker.getLocalRoomById(code) === room).toBe(false);
  expect(back.view().memberId).toBe(player.view().memberId);
  expect(back.view().draft?.sell.price.finance).toBe(0.93);
});
