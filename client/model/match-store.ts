import './no-code-from-text.ts';

import { create } from 'zustand';
import type { LeverTry } from '#shared/forecast/worth-trying.ts';
import type { EventCard } from '#shared/match/cards.ts';
import type { DraftView, SeatView } from '#shared/match/views.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import type { CommandReply } from '#shared/protocol/wire.ts';
import { type LeverValue, writeLever } from '#shared/rules/orders/levers.ts';
import type { OrderRefusal } from '#shared/rules/orders/refusals.ts';
import { readContent } from '../net/api.ts';
import { type Connection, MatchConnection, type Wish } from '../net/match-connection.ts';
import { keepTokens, tokensFor } from '../net/seat-tokens.ts';

/** What a command was refused for, as the screen needs it. */
export type Refused = {
  readonly code: string;
  readonly orders: readonly OrderRefusal[];
  /** The quarter, as index, in which a closed lever opens; undefined where none is closed or it never does. */
  readonly opens?: number;
};

type MatchStore = {
  readonly connection: Connection;
  readonly view: SeatView | undefined;
  readonly scenario: PublicScenario | undefined;
  readonly cards: readonly EventCard[];
  readonly refused: Refused | undefined;
  readonly busy: boolean;
  /** Levers set on this page in the quarter of the view: some values cannot tell whether anybody chose them. */
  readonly given: readonly string[];
  /** What the member wants to try, and the quarter in which it means to. */
  readonly noted: { readonly quarter: number; readonly step: LeverTry } | undefined;
  open: (code: string) => () => void;
  note: (noted: MatchStore['noted']) => void;
  setLever: (lever: string, value: LeverValue) => void;
  send: (wish: Wish) => void;
};

let line: MatchConnection | undefined;

/** The one store of a match: screens read it and never see a socket. */
export const useMatch = create<MatchStore>((set, get) => ({
  connection: 'connecting',
  view: undefined,
  scenario: undefined,
  cards: [],
  refused: undefined,
  busy: false,
  given: [],
  noted: undefined,

  open: (code) => {
    set({ connection: 'connecting', view: undefined, refused: undefined, busy: false, given: [], noted: undefined });
    const tokens = tokensFor(code);
    if (tokens === undefined) {
      set({ connection: 'gone' });
      return () => {};
    }
    keepTokens(code, tokens);
    const own = new MatchConnection(code, tokens.member, {
      onConnection: (connection) => set({ connection }),
      onView: (message) => {
        if (message.role !== 'member') return;
        const sameQuarter = get().view?.quarter === message.view.quarter;
        set({ view: message.view, cards: message.cards, ...(sameQuarter ? {} : { given: [] }) });
        void loadScenario(message.view.content);
      },
      onDraft: (draft) => {
        const { view } = get();
        if (view !== undefined && !isShown(view, draft)) set({ view: { ...view, ...draft } });
      },
    });
    line = own;
    void own.start();
    return () => own.stop();
  },

  note: (noted) => set({ noted }),

  /** Shown at once, kept by the server; what the server thinks of it comes back with the draft. */
  setLever: (lever, value) => {
    const { view } = get();
    if (view?.draft) {
      const changed = writeLever(view.draft, lever, value);
      if (changed.ok) set({ view: { ...view, draft: changed.value } });
    }
    set({ given: [...get().given.filter((one) => one !== lever), lever] });
    get().send({ type: 'set-lever', lever, value });
  },

  send: (wish) => {
    const { view } = get();
    if (view === undefined || line === undefined) return;
    const waits = wish.type !== 'set-lever' && wish.type !== 'set-guess';
    if (wish.type === 'reset-draft') set({ given: [] });
    set({ refused: undefined, ...(waits ? { busy: true } : {}) });
    void line.send(wish, view.quarter).then((reply) => {
      set({ refused: refusedBy(reply), ...(waits ? { busy: false } : {}) });
      // of a guess nothing comes back but that it is kept
      if (reply?.ok === true && wish.type === 'set-guess') keepGuess(wish.share, view.quarter);
    });
  },
}));

function keepGuess(share: number, quarter: number): void {
  const { view } = useMatch.getState();
  if (view?.quarter === quarter) useMatch.setState({ view: { ...view, guess: share } });
}

/** Whether the server only confirms what the page has shown since the lever was let go: then nothing is drawn anew. */
function isShown({ draft, infeasible }: SeatView, told: DraftView): boolean {
  return JSON.stringify({ draft, infeasible }) === JSON.stringify({ draft: told.draft, infeasible: told.infeasible });
}

function refusedBy(reply: CommandReply | undefined): Refused | undefined {
  if (reply === undefined) return { code: 'OFFLINE', orders: [] };
  if (reply.ok) return undefined;
  const { refusal } = reply;
  if (refusal.code === 'LEVER_CLOSED' && refusal.opens !== null)
    return { code: refusal.code, orders: [], opens: refusal.opens };
  return { code: refusal.code, orders: refusal.code === 'ORDERS_INFEASIBLE' ? refusal.refused : [] };
}

async function loadScenario(hash: string): Promise<void> {
  if (useMatch.getState().scenario !== undefined) return;
  const read = await readContent(hash);
  if (read.ok) useMatch.setState({ scenario: read.value });
}
