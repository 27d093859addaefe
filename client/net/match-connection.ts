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
import { type Failure, failureOf, type Gone, goneOf, type Trouble } from './line-failures.ts';
import { Patience } from './patience.ts';

/** How a page stands with its match. */
export type LineState =
  | { readonly state: 'open' }
  | { readonly state: 'connecting' | 'reconnecting'; readonly trouble: Trouble | undefined; readonly attempt: number }
  | { readonly state: 'gone'; readonly why: Gone };

export type Listener = {
  readonly onLine: (line: LineState) => void;
  /** Also the first on a new line, before `onLine` says that it is open. */
  readonly onView: (message: ViewMessage) => void;
  readonly onDraft: (draft: DraftView) => void;
  /** The build of the page that the server would serve now. */
  readonly onBuild: (id: string) => void;
};

/** Whatever the command, without the parts that every command has. */
export type Wish =
  | { readonly type: 'set-lever'; readonly lever: string; readonly value: string | number | boolean }
  | { readonly type: 'reset-draft' }
  | { readonly type: 'open-everything' }
  | { readonly type: 'set-ready'; readonly ready: boolean }
  | { readonly type: 'set-guess'; readonly share: number }
  | { readonly type: 'continue' };

/** A command as it goes out; sent again with the same id it is carried out once. */
export type Sent = { readonly wish: Wish; readonly quarter: number; readonly commandId: string };

const JOIN_MS = 10_000;
/** A line that says nothing is asked now and then: a socket that slept may be dead without knowing it. */
const ASK_EVERY_MS = 15_000;
const ANSWER_MS = 4000;

/**
 * One seat's line to its match. Comes back by itself after a lost connection, a long sleep or a restarted server: the
 * own token is the seat, not the socket.
 */
export class MatchConnection {
  readonly #code: string;
  readonly #token: string;
  readonly #listener: Listener;
  readonly #patience = new Patience();
  #room: Room | undefined;
  #stopped = false;
  #asking: ReturnType<typeof setInterval> | undefined;

  constructor(code: string, token: string, listener: Listener) {
    this.#code = code;
    this.#token = token;
    this.#listener = listener;
  }

  async start(): Promise<void> {
    this.#listener.onLine({ state: 'connecting', trouble: undefined, attempt: 0 });
    addEventListener('online', this.#woken);
    document.addEventListener('visibilitychange', this.#woken);
    this.#asking = setInterval(() => this.#ask(), ASK_EVERY_MS);
    await this.#connect(0, 'connecting');
  }

  stop(): void {
    this.#stopped = true;
    removeEventListener('online', this.#woken);
    document.removeEventListener('visibilitychange', this.#woken);
    clearInterval(this.#asking);
    this.#patience.end();
    void this.#room?.leave();
  }

  /** Tries again now instead of after the wait. */
  hurry(): void {
    this.#patience.end();
  }

  /** Undefined where no answer came: then nobody knows whether it was carried out. */
  async send({ wish, quarter, commandId }: Sent): Promise<CommandReply | undefined> {
    const command = { ...wish, quarter, commandId };
    try {
      return await this.#room?.request<unknown, CommandReply>(COMMAND_REQUEST, command);
    } catch {
      this.#ask();
      return undefined;
    }
  }

  readonly #woken = () => {
    if (document.visibilityState !== 'visible') return;
    this.#patience.end();
    this.#ask();
  };

  async #connect(attempt: number, state: 'connecting' | 'reconnecting'): Promise<void> {
    for (let count = attempt; !this.#stopped; count++) {
      const failure = await this.#tryOnce();
      if (failure === undefined || this.#stopped) return;
      const why = goneOf(failure);
      if (why !== undefined) return this.#listener.onLine({ state: 'gone', why });
      this.#listener.onLine({ state, trouble: failure as Trouble, attempt: count + 1 });
      await this.#patience.wait(count);
    }
  }

  async #tryOnce(): Promise<Failure | undefined> {
    const opened = await openMatch(this.#code);
    if (!opened.ok) return failureOf(opened.code);
    try {
      this.#keep(await this.#join());
      return undefined;
    } catch (error) {
      return failureOf(String((error as Error).message));
    }
  }

  #join(): Promise<Room> {
    const client = new Client(location.origin.replace(/^http/, 'ws'));
    const joining = client.joinById(this.#code, { role: 'member', token: this.#token, name: 'Player' });
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        reject(new Error('OFFLINE'));
        joining.then((room) => room.leave(), ignore);
      }, JOIN_MS);
      joining.then(resolve, reject).finally(() => clearTimeout(late));
    });
  }

  #keep(room: Room): void {
    room.reconnection.enabled = false;
    if (this.#stopped) return void room.leave();
    this.#room = room;
    let first = true;
    room.onMessage(VIEW_MESSAGE, (message: ViewMessage) => {
      if (this.#room !== room) return;
      this.#listener.onView(message);
      if (first) this.#listener.onLine({ state: 'open' });
      first = false;
    });
    room.onMessage(DRAFT_MESSAGE, (draft: DraftView) => {
      if (this.#room === room) this.#listener.onDraft(draft);
    });
    room.onStateChange((state: { build?: string }) => {
      if (state.build !== undefined && state.build !== '') this.#listener.onBuild(state.build);
    });
    room.onLeave(() => this.#lost(room));
  }

  /** A socket that does not answer is given up at once: its own end may come minutes later. */
  #ask(): void {
    const room = this.#room;
    if (room === undefined || document.visibilityState !== 'visible') return;
    const silent = setTimeout(() => {
      if (this.#room !== room) return;
      this.#lost(room);
      void room.leave(false);
    }, ANSWER_MS);
    room.ping(() => clearTimeout(silent));
  }

  #lost(room: Room): void {
    if (this.#stopped || this.#room !== room) return;
    this.#room = undefined;
    this.#listener.onLine({ state: 'reconnecting', trouble: failureOf('OFFLINE') as Trouble, attempt: 1 });
    void this.#connect(1, 'reconnecting');
  }
}

/** Whoever joined too late is not waited for any more. */
function ignore(): void {}
