import { showsGain, type WorthTrying } from '#shared/forecast/worth-trying.ts';
import { quarterName } from '#shared/kernel/quarters.ts';
import { certificateNews } from '#shared/rules/government.ts';
import { checkOrders } from '#shared/rules/orders/check.ts';
import type { OrderRefusal } from '#shared/rules/orders/refusals.ts';
import { type PriceList, priceList } from '#shared/rules/orders/spending.ts';
import type { ScoreStory } from '#shared/rules/score.ts';
import type { SeatWhy } from '#shared/rules/why/seat-why.ts';
import type { World } from '#shared/rules/world.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import type { Mode } from '#shared/scenario/words.ts';
import { type AnswerCosts, answerCosts } from './answer-costs.ts';
import { draftOf } from './drafts.ts';
import { eventsFelt } from './events-felt.ts';
import type { Foretold, MatchKind, Phase, SeatHolder } from './facts.ts';
import { historyLine } from './history-line.ts';
import type { Match, Member } from './match.ts';
import { closedLever, type OpensView, opensView } from './open-levers.ts';
import { ownScore, pointsSoFar } from './points.ts';
import {
  type OwnBefore,
  type OwnEvents,
  type OwnFigures,
  ownBefore,
  ownEvents,
  ownFigures,
  type PublicQuarter,
  pastQuarters,
} from './visibility.ts';

/** What everybody in the match sees: also all that a wall sees. */
export type WallView = {
  readonly code: string;
  readonly kind: MatchKind;
  readonly content: string;
  readonly phase: Phase;
  readonly mode: Mode;
  readonly quarter: number;
  readonly from: number;
  /** Undefined where the last quarter is not announced, in a class. */
  readonly until: number | undefined;
  readonly seats: readonly SeatSummary[];
  readonly past: readonly PublicQuarter[];
  /** [q - from][p] points against history by quarter played; null for aggregates, empty where nobody counted. */
  readonly points: readonly (readonly (number | null)[])[];
  /** [q][p] history's shares, only when the match is over. */
  readonly history: readonly (readonly number[])[] | undefined;
};

export type SeatSummary = {
  readonly provider: number;
  readonly computer: boolean;
  readonly members: readonly { readonly name: string; readonly ready: boolean }[];
};

/** What a member of a team sees: the wall's view and everything of the own seat. */
export type SeatView = WallView & {
  readonly memberId: string;
  /** The own figures, and what the own points are made of after the last quarter played, and after the one before. */
  readonly own: OwnFigures & { readonly score: ScoreStory | undefined; readonly scoreBefore: ScoreStory | undefined };
  readonly draft: Orders | null;
  readonly last: Orders | null;
  /** What of the draft cannot be carried out now, and what was refused last quarter. */
  readonly infeasible: readonly OrderRefusal[];
  readonly refused: readonly OrderRefusal[];
  /** Own certificates that came into force or lapsed with the last quarter, as indices. */
  readonly certified: ReturnType<typeof certificateNews>;
  /** The own marks and orders before the last quarter; undefined before the first. */
  readonly before: OwnBefore | undefined;
  /** Why share and profit changed; undefined before the first quarter, and in a match of an older version. */
  readonly why: SeatWhy | undefined;
  /** What the seat answered to the last quarter's questions, and what events did to its marks and money. */
  readonly ownEvents: OwnEvents;
  /** Ids of the last quarter's events that the seat may know and that moved its pull against others', heaviest first. */
  readonly eventsFelt: readonly string[];
  /** What the seat might have done otherwise in the last quarter, by what it knew; undefined where nothing gained enough. */
  readonly worthTrying: WorthTrying | undefined;
  readonly prices: PriceList;
  /** What the answers to open questions pay at once. */
  readonly answerCosts: AnswerCosts;
  /** Which levers are open. */
  readonly opens: OpensView;
  /** What the quarter just over was forecast to bring the seat's orders, and what it brought. */
  readonly forecast: { readonly foretold: Foretold; readonly outcome: Foretold } | undefined;
  /** The member's own guess of the share in this quarter, and its last one with what came; no one else sees them. */
  readonly guess: number | undefined;
  readonly guessed: { readonly guess: number; readonly outcome: number } | undefined;
};

/** What the owner of a match sees: everything but the seed and what is to come (DESIGN.md §2.5). */
export type OwnerView = WallView & {
  readonly drafts: readonly (Orders | null)[];
  readonly figures: readonly (OwnFigures | null)[];
};

export function wallView(world: World, match: Match): WallView {
  const over = match.phase === 'debrief' || match.phase === 'closed';
  return {
    code: match.code,
    kind: match.kind,
    content: match.content,
    phase: match.phase,
    mode: match.mode,
    quarter: match.quarter,
    from: match.from,
    until: match.kind === 'solo' || over ? match.until : undefined,
    seats: match.seats.flatMap((holder, provider) => (holder === null ? [] : [summary(match, holder, provider)])),
    past: pastQuarters(world, match),
    points: pointsSoFar(world, match),
    history: over ? historyLine(world) : undefined,
  };
}

function summary(match: Match, holder: SeatHolder, provider: number): SeatSummary {
  const members = match.members.filter((one) => one.seat === provider).map(({ name, ready }) => ({ name, ready }));
  return { provider, computer: holder !== 'team', members };
}

export function seatView(world: World, match: Match, memberId: string): SeatView | undefined {
  const member = match.members.find((one) => one.id === memberId);
  if (member === undefined) return undefined;
  const { seat } = member;
  return {
    ...wallView(world, match),
    memberId,
    own: {
      ...ownFigures(world, match.state, match.reports.at(-1), seat),
      score: ownScore(world, match, seat),
      scoreBefore: ownScore(world, match, seat, 1),
    },
    ...draftView(world, match, seat),
    last: match.last[seat] ?? null,
    refused: match.refused[seat] ?? [],
    certified: certificateNews(world, match.certificatesBefore, match.state.certificates, seat),
    answerCosts: answerCosts({ ...match, world, report: match.reports.at(-1) }, seat),
    prices: priceList(world, match.state, seat),
    opens: opensView(match),
    before: ownBefore(world, match, seat),
    why: match.whys.at(-1)?.[seat] ?? undefined,
    ownEvents: ownEvents(world, match.reports.at(-1), seat),
    eventsFelt: eventsFelt(world, match.state, match.reports.at(-1), seat),
    worthTrying: openTry(match, seat),
    forecast: lastForecast(match, seat),
    guess: member.guess,
    guessed: lastGuess(match, member),
  };
}

/** Nothing is recommended that cannot be set in the quarter planned next, or whose gain does not show. */
function openTry(match: Match, seat: number): WorthTrying | undefined {
  const tried = match.tries[seat];
  if (!tried) return undefined;
  const next = { opens: match.opens, quarter: match.reports.length };
  const isOpen = (lever: string) => closedLever(next, lever) === undefined;
  const canSet = tried.step?.changes.every((one) => isOpen(one.lever)) ?? false;
  const step = tried.step && canSet && showsGain(tried.step) ? tried.step : null;
  const posture = isOpen('government.posture') ? tried.posture : null;
  return step === null && posture === null ? undefined : { step, posture };
}

function lastForecast(match: Match, seat: number): SeatView['forecast'] {
  const foretold = match.forecasts.at(-1)?.[seat];
  const report = match.reports.at(-1);
  if (!foretold || report === undefined) return undefined;
  const line = (name: 'revenue' | 'profit' | 'cash') => report.lines[name][seat] ?? 0;
  const outcome = {
    share: report.share[seat] ?? 0,
    revenue: line('revenue'),
    profit: line('profit'),
    cash: line('cash'),
  };
  return { foretold, outcome };
}

function lastGuess(match: Match, member: Member): SeatView['guessed'] {
  const guess = match.guesses.at(-1)?.find((one) => one.memberId === member.id)?.share;
  return guess === undefined ? undefined : { guess, outcome: match.reports.at(-1)?.share[member.seat] ?? 0 };
}

/** What changes for a team while it edits. */
export type DraftView = Pick<SeatView, 'draft' | 'infeasible'>;

export function draftView(world: World, match: Match, seat: number): DraftView {
  const draft = draftOf(world, match, seat);
  const infeasible = draft === null || match.phase !== 'planning' ? [] : checkOrders(world, match.state, seat, draft);
  return { draft, infeasible };
}

export function ownerView(world: World, match: Match): OwnerView {
  return {
    ...wallView(world, match),
    drafts: match.seats.map((_, p) => draftOf(world, match, p)),
    figures: match.seats.map((holder, p) =>
      holder === null ? null : ownFigures(world, match.state, match.reports.at(-1), p),
    ),
  };
}

/** The quarter of a match as people write it. */
export function quarterOf(world: World, index: number): string {
  return quarterName(world.firstQuarter + index);
}
