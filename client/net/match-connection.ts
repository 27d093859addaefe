import { Client, type Room } from '@colyseus/sdk';
import type { DraftView } from '#shared/match/views.ts';
import {
  COMMAND_REQUEST,
  type CommandReply,
  DRAFT_MESSAGE,
  VIEW_MESSAGE,
  type ViewMessage,
} from '#shared/protocol/wire.ts';
import { openMatch } from './api.ts';

export type Connection = 'connecting' | 'open' | 'reconnecting' | 'gone';

export type Listener = {
  readonly onConnection: (state: Connection) => void;
  readonly onView: (message: ViewMessage) => void;
  readonly onDraft: (draft: DraftView) => void;
};

/** Whatever the command, without the parts that every command has. */
export type Wish =
  | { readonly type: 'set-lever'; readonly lever: string; readonly value: string | number | boolean }
  | { readonly type: 'reset-draft' }
  | { readonly type: 'open-everything' }
  | { readonly type: 'set-ready'; readonly ready: boolean }
  | { readonly type: 'set-guess'; readonly share: number }
  | { readonly type: 'continue' };

const WAITS_MS = [300, 600, 1200, 2000];
const FINAL = ['MATCH_UNKNOWN', 'MATCH_CLOSED'];

/**
 * One seat's line to its match. Comes back by itself after a lost connection or a restarted server: the own token is
 * the seat, not the socket.
 */
export class MatchConnection {
  readonly #code: string;
  readonly #token: string;
  readonly #listener: Listener;
  #room: Room | undefined;
  #stopped = false;

  constructor(code: string, token: string, listener: Listener) {
    this.#code = code;
    this.#token = token;
    this.#listener = listener;
  }

  async start(): Promise<void> {
    this.#listener.onConnection('connecting');
    await this.#connect(0);
  }

  stop(): void {
    this.#stopped = true;
    void this.#room?.leave();
  }

  async send(wish: Wish, quarter: number): Promise<CommandReply | undefined> {
    const command = { ...wish, quarter, commandId: crypto.randomUUID() };
    try {
      return await this.#room?.request<unknown, CommandReply>(COMMAND_REQUEST, command);
    } catch {
      return undefined;
    }
  }

  async #connect(attempt: number): Promise<void> {
    if (this.#stopped) return;
    const opened = await openMatch(this.#code);
    if (!opened.ok && FINAL.includes(opened.code)) return this.#listener.onConnection('gone');
    if (opened.ok && (await this.#join())) return;
    if (this.#stopped) return;
    this.#listener.onConnection(attempt === 0 ? 'connecting' : 'reconnecting');
    await new Promise((resolve) => setTimeout(resolve, WAITS_MS[Math.min(attempt, WAITS_MS.length - 1)]));
    await this.#connect(attempt + 1);
  }

  async #join(): Promise<boolean> {
    try {
      const client = new Client(location.origin.replace(/^http/, 'ws'));
      const room = await client.joinById(this.#code, { role: 'member', token: this.#token, name: 'Player' });
      room.reconnection.enabled = false;
      if (this.#stopped) {
        void room.leave();
        return true;
      }
      this.#room = room;
      room.onMessage(VIEW_MESSAGE, (message: ViewMessage) => {
        this.#listener.onConnection('open');
        this.#listener.onView(message);
      });
      room.onMessage(DRAFT_MESSAGE, this.#listener.onDraft);
      room.onLeave(() => this.#lost());
      return true;
    } catch (error) {
      if (String((error as Error).message).includes('NO_SEAT_FREE')) {
        this.#listener.onConnection('gone');
        return true;
      }
      return false;
    }
  }

  #lost(): void {
    if (this.#stopped) return;
    this.#room = undefined;
    this.#listener.onConnection('reconnecting');
    void this.#connect(1);
  }
}
