import { Client, type Room } from '@colyseus/sdk';
import { onTestFinished } from 'vitest';
import type { SeatView } from '#shared/match/views.ts';
import type { CommandReply, JoinOptions, ViewMessage } from '#shared/protocol/wire.ts';

const SCENARIO = 'how-china-killed-alibabas-cloud';

export async function post(address: string, path: string, body: unknown = {}) {
  const answer = await fetch(`${address}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

/** A solo match as Alibaba against history, with a known seed. */
export async function createSolo(address: string, over: Record<string, unknown> = {}) {
  const made = await post(address, '/api/matches', {
    kind: 'solo',
    scenario: SCENARIO,
    preset: 'story',
    mode: 'historical',
    seats: ['alibaba'],
    rivals: 'history',
    language: 'en',
    seed: 'a known seed',
    ...over,
  });
  return made.body as { code: string; ownerToken: string; matchId: string };
}

export type Joined = {
  room: Room;
  /** Everything that arrived, as it arrived. */
  received: unknown[];
  view: () => SeatView;
  command: (command: Record<string, unknown>) => Promise<CommandReply>;
};

/** Opens a match and joins it over a real socket. Resolves with the first view. */
export async function join(address: string, code: string, options: JoinOptions): Promise<Joined> {
  await post(address, `/api/matches/${code}/open`);
  const room = await new Client(address.replace('http', 'ws')).joinById(code, options);
  room.reconnection.enabled = false;
  onTestFinished(() => void room.leave().catch(() => {}));
  const received: unknown[] = [];
  let view: SeatView | undefined;
  const first = new Promise<void>((resolve) => {
    room.onMessage('*', (_type, message: unknown) => {
      received.push(message);
      if (typeof message === 'object' && message !== null && 'view' in message)
        view = (message as ViewMessage & { role: 'member' }).view;
      if (typeof message === 'object' && message !== null && 'draft' in message && view !== undefined)
        view = { ...view, ...(message as object) };
      resolve();
    });
  });
  await first;
  return {
    room,
    received,
    view: () => {
      if (view === undefined) throw new Error('no view has arrived');
      return view;
    },
    command: (command) => room.request<unknown, CommandReply>('command', command),
  };
}

let count = 0;
export const commandId = () => `test-command-${count++}`;

/** One quarter: submit as it is, read, go on. */
export async function playQuarter(player: Joined, quarter: number): Promise<void> {
  await player.command({ type: 'set-ready', commandId: commandId(), quarter, ready: true });
  await player.command({ type: 'continue', commandId: commandId(), quarter });
  await player.command({ type: 'continue', commandId: commandId(), quarter });
}
