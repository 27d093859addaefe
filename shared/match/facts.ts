import type { ForecastQuarter } from '#shared/forecast/forecast.ts';
import type { WorthTrying } from '#shared/forecast/worth-trying.ts';
import type { LeverValue } from '#shared/rules/orders/levers.ts';
import type { OrderRefusal } from '#shared/rules/orders/refusals.ts';
import type { QuarterReport } from '#shared/rules/report.ts';
import type { ScoreMark } from '#shared/rules/score.ts';
import type { WorldState } from '#shared/rules/state.ts';
import type { SeatWhy } from '#shared/rules/why/seat-why.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import type { Language, Mode } from '#shared/scenario/words.ts';
import type { Schedule } from './open-levers.ts';

/**
 * What happened in a match, in order: the log is the truth, everything else is derived from it. A fact is never
 * edited; when its shape changes its version rises and `raise.ts` lifts old ones on reading. Facts carry no clear
 * tokens, only hashes.
 */
export type Fact =
  | { readonly kind: 'match-created'; readonly version: 4; readonly body: MatchCreated }
  | { readonly kind: 'member-joined'; readonly version: 1; readonly body: MemberJoined }
  | { readonly kind: 'lever-set'; readonly version: 1; readonly body: LeverSet }
  | { readonly kind: 'draft-reset'; readonly version: 1; readonly body: DraftReset }
  | { readonly kind: 'ready-set'; readonly version: 1; readonly body: ReadySet }
  | { readonly kind: 'guess-set'; readonly version: 1; readonly body: GuessSet }
  | { readonly kind: 'levers-opened'; readonly version: 1; readonly body: LeversOpened }
  | { readonly kind: 'quarter-closed'; readonly version: 1; readonly body: QuarterClosed }
  | { readonly kind: 'quarter-resolved'; readonly version: 5; readonly body: QuarterResolved }
  | { readonly kind: 'phase-opened'; readonly version: 1; readonly body: PhaseOpened };

export type FactKind = Fact['kind'];

export const PHASES = ['lobby', 'planning', 'resolving', 'report', 'debrief', 'closed'] as const;
export type Phase = (typeof PHASES)[number];

export const PACINGS = ['all-ready', 'instructor', 'timer'] as const;
export type Pacing = (typeof PACINGS)[number];

export type MatchKind = 'solo' | 'class';

/** Who plays a provider: people, or the computer at a level, or what history did. */
export type SeatHolder = 'team' | 'history' | 0 | 1 | 2;

export type MatchCreated = {
  readonly matchId: string;
  readonly code: string;
  readonly kind: MatchKind;
  /** Content hash of scenario, pack and anchors: the match never reads `assets/` again. */
  readonly content: string;
  readonly preset: string;
  readonly mode: Mode;
  readonly pacing: Pacing;
  readonly language: Language;
  /** Which levers open when, by quarter as index; null where everything is open. */
  readonly opens: Schedule;
  /** First quarter that people plan, and the first they no longer do; indices. */
  readonly from: number;
  readonly until: number;
  /** Secret until the debrief. */
  readonly seed: string;
  readonly ownerHash: string;
  /** By provider index; aggregates are undefined in memory and null in JSON. */
  readonly seats: readonly (SeatHolder | null)[];
  readonly state: Readonly<WorldState>;
  readonly orders: readonly (Orders | null)[];
  /** [q - from][p] what history reaches, the 100 of the score; null for aggregates, empty where nobody counted. */
  readonly marks: readonly (readonly (ScoreMark | null)[])[];
};

export type MemberJoined = {
  readonly memberId: string;
  readonly name: string;
  readonly tokenHash: string;
  /** Provider index. */
  readonly seat: number;
};

export type LeverSet = {
  readonly quarter: number;
  readonly seat: number;
  readonly memberId: string;
  readonly lever: string;
  readonly value: LeverValue;
};

/** The whole draft goes back to what repeats from last quarter. */
export type DraftReset = { readonly quarter: number; readonly seat: number; readonly memberId: string };

export type ReadySet = { readonly quarter: number; readonly memberId: string; readonly ready: boolean };

/** What a member expects its seat's share of the quarter to be, percent: nobody else's business until the debrief. */
export type GuessSet = { readonly quarter: number; readonly memberId: string; readonly share: number };

/** Somebody who plays alone asked for everything at once: the schedule no longer counts. */
export type LeversOpened = { readonly quarter: number; readonly memberId: string };

export type QuarterClosed = { readonly quarter: number; readonly reason: 'all-ready' | 'deadline' | 'instructor' };

export type QuarterResolved = {
  readonly quarter: number;
  readonly rulesVersion: number;
  /** By provider index, what was carried out, and what was refused of what was wanted. */
  readonly orders: readonly (Orders | null)[];
  readonly refused: readonly (readonly OrderRefusal[])[];
  readonly state: Readonly<WorldState>;
  readonly report: QuarterReport;
  /** By provider index, what a team's orders were forecast to bring from what the seat knew; null for all others. */
  readonly forecasts: readonly (Foretold | null)[];
  /** By provider, for each team: why its share and profit changed. */
  readonly whys: readonly (SeatWhy | null)[];
  /** By provider, for each team: what it might have done otherwise, by what it knew; null where nothing gained enough. */
  readonly tries: readonly (WorthTrying | null)[];
};

/** The figures of a forecast that are later held against the outcome: percent, CNY mn. */
export type Foretold = Pick<ForecastQuarter, 'share' | 'revenue' | 'profit' | 'cash'>;

export type PhaseOpened = { readonly phase: Phase; readonly quarter: number };
