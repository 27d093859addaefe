import './no-code-from-text.ts';

import { create } from 'zustand';
import type { LeverTry } from '#shared/forecast/worth-trying.ts';
import type { EventCard } from '#shared/match/cards.ts';
import type { DraftView, SeatView } from '#shared/match/views.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import type { LeverValue } from '#shared/rules/orders/levers.ts';
import { type LineState, MatchConnection, type Wish } from '../net/match-connection.ts';
import { keepTokens, newToken, tokensFor } from '../net/seat-tokens.ts';
import { added, rememberedUnkept, rememberUnkept, type Unkept, withUnkept } from './outbox.ts';
import { type Refused, refusedBy } from './refused.ts';
import { loadScenario } from './scenario-loading.ts';
import { keepTab, readTab } from './tab-memory.ts';

type MatchStore = {
  readonly line: LineState;
  readonly view: SeatView | undefined;
  readonly scenario: PublicScenario | undefined;
  /** How often the scenario was asked for in vain. */
  readonly scenarioTries: number;
  readonly cards: readonly EventCard[];
  readonly refused: Refused | undefined;
  readonly busy: boolean;
  /** Changes that this page shows and the server has not yet said it keeps. */
  readonly unkept: readonly Unkept[];
  /** When the server last had everything that was changed here, ms. */
  readonly keptAt: number | undefined;
  /** Whether changes made here came back after their quarter was closed, until somebody has read so. */
  readonly tooLate: 'no' | 'yes';
  /** The build of the page that the server serves now. */
  readonly serverBuild: string | undefined;
  /** Levers set on this page in the quarter of the view: some values cannot tell whether anybody chose them. */
  readonly given: readonly string[];
  /** What the member wants to try, and the quarter in which it means to. */
  readonly noted: { readonly quarter: number; readonly step: LeverTry } | undefined;
  open: (code: string) => () => void;
  /** Tries to connect now instead of after the wait. */
  hurry: () => void;
  note: (noted: MatchStore['noted']) => void;
  readTooLate: () => void;
  setLever: (lever: string, value: LeverValue) => void;
  send: (wish: Wish) => void;
};

let connection: MatchConnection | undefined;
/** The view as the server last said it, without what is not yet kept. */
let told: SeatView | undefined;

const CLOSED_BOOK = {
  line: { state: 'connecting', trouble: undefined, attempt: 0 },
  view: undefined,
  cards: [],
  refused: undefined,
  busy: false,
  unkept: [],
  keptAt: undefined,
  tooLate: 'no',
  given: [],
  noted: undefined,
} as const;

const notedIn = (code: string) => `noted.${code}`;

/** The one store of a match: screens read it and never see a socket. */
export const useMatch = create<MatchStore>((set, get) => ({
  ...CLOSED_BOOK,
  scenario: undefined,
  scenarioTries: 0,
  serverBuild: undefined,

  open: (code) => {
    told = undefined;
    const noted = readTab(notedIn(code)) as MatchStore['noted'];
    set({ ...CLOSED_BOOK, noted, unkept: rememberedUnkept(code) });
    const tokens = tokensFor(code);
    if (tokens === undefined) {
      set({ line: { state: 'gone', why: 'seat' } });
      return () => {};
    }
    keepTokens(code, tokens);
    const own = new MatchConnection(code, tokens.member, {
      onLine: (line) => {
        set({ line });
        if (line.state === 'open') for (const one of get().unkept) deliver(one);
      },
      onView: (message) => {
        if (message.role !== 'member') return;
        show(message.view, message.cards);
        void loadScenario(message.view.content, {
          found: (scenario) => set({ scenario }),
          failed: (scenarioTries) => set({ scenarioTries }),
        });
      },
      onDraft: (draft) => {
        if (told === undefined) return;
        told = { ...told, ...draft };
        const { view, unkept } = get();
        const next = withUnkept(told, unkept);
        if (view !== undefined && !isShown(view, next)) set({ view: next });
      },
      onBuild: (serverBuild) => set({ serverBuild }),
    });
    connection = own;
    void own.start();
    return () => own.stop();
  },

  hurry: () => connection?.hurry(),
  note: (noted) => {
    set({ noted });
    keepTab(notedIn(get().view?.code ?? ''), noted);
  },
  readTooLate: () => set({ tooLate: 'no' }),

  /** Shown at once, kept by the server; what the server thinks of it comes back with the draft. */
  setLever: (lever, value) => {
    set({ given: [...get().given.filter((one) => one !== lever), lever] });
    get().send({ type: 'set-lever', lever, value });
  },

  send: (wish) => {
    const { view, line } = get();
    if (view === undefined || connection === undefined) return;
    if (wish.type === 'set-lever' || wish.type === 'set-guess') return change(wish, view.quarter);
    // what ends or empties something is not done behind anybody's back, minutes later
    if (line.state !== 'open') return;
    if (wish.type === 'reset-draft') {
      set({ given: [] });
      holdUnkept([]);
    }
    set({ refused: undefined, busy: true });
    const command = { wish, quarter: view.quarter, commandId: newToken() };
    void connection.send(command).then((reply) => set({ refused: refusedBy(reply), busy: false }));
  },
}));

/** Set on this page: shown at once, and sent now or when the line is back. */
function change(wish: Unkept['wish'], quarter: number): void {
  const unkept = added(useMatch.getState().unkept, wish, quarter);
  holdUnkept(unkept);
  useMatch.setState({ refused: undefined });
  const fresh = unkept.at(-1);
  if (fresh !== undefined && useMatch.getState().line.state === 'open') deliver(fresh);
}

function deliver(one: Unkept): void {
  void connection?.send(one).then((reply) => {
    // without an answer it stays where it is, and goes out again with the next line
    if (reply === undefined) return;
    if (reply.ok && one.wish.type === 'set-guess' && told?.quarter === one.quarter)
      told = { ...told, guess: one.wish.share };
    holdUnkept(useMatch.getState().unkept.filter(({ commandId }) => commandId !== one.commandId));
    const late = !reply.ok && (reply.refusal.code === 'LATE' || reply.refusal.code === 'WRONG_PHASE');
    useMatch.setState(reply.ok ? { keptAt: Date.now() } : late ? { tooLate: 'yes' } : { refused: refusedBy(reply) });
  });
}

/** The page shows what was told and what is not yet kept, and remembers the latter over a refresh. */
function holdUnkept(unkept: readonly Unkept[]): void {
  const { view } = useMatch.getState();
  if (told === undefined || view === undefined) return;
  const next = withUnkept(told, unkept);
  useMatch.setState(isShown(view, next) && view.guess === next.guess ? { unkept } : { unkept, view: next });
  rememberUnkept(told.code, unkept);
}

function show(view: SeatView, cards: readonly EventCard[]): void {
  const { given, unkept } = useMatch.getState();
  const sameQuarter = told === undefined || told.quarter === view.quarter;
  told = view;
  useMatch.setState({
    view: withUnkept(view, unkept),
    cards,
    keptAt: Date.now(),
    given: sameQuarter ? given : [],
  });
}

/** Whether the server only confirms what the page has shown since the lever was let go: then nothing is drawn anew. */
function isShown({ draft, infeasible }: SeatView, next: DraftView): boolean {
  return JSON.stringify({ draft, infeasible }) === JSON.stringify({ draft: next.draft, infeasible: next.infeasible });
}
