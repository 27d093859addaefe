import type { OrderRefusal } from '#shared/rules/orders/refusals.ts';
import type { QuarterReport } from '#shared/rules/report.ts';
import type { ScoreInputs, ScoreMark, TakeOver } from '#shared/rules/score.ts';
import type { WorldState } from '#shared/rules/state.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import type { Language, Mode } from '#shared/scenario/words.ts';
import type { MatchKind, Pacing, Phase, QuarterResolved, SeatHolder } from './facts.ts';
import type { Schedule } from './open-levers.ts';
import type { PublicMarks } from './visibility.ts';

/** A match as its facts made it: `evolve` over the whole log. Secret as a whole; views are made by views.ts. */
export type Match = {
  readonly id: string;
  readonly code: string;
  readonly kind: MatchKind;
  readonly content: string;
  readonly preset: string;
  readonly mode: Mode;
  readonly pacing: Pacing;
  readonly language: Language;
  /** Which levers open when; null where everything is open, from the start or on request. */
  readonly opens: Schedule;
  readonly from: number;
  readonly until: number;
  readonly seed: string;
  readonly ownerHash: string;
  readonly phase: Phase;
  /** The quarter that is planned, or whose result is on screen. */
  readonly quarter: number;
  readonly seats: readonly (SeatHolder | null)[];
  readonly members: readonly Member[];
  /** By provider index: what the team has set for the quarter in planning; null where no team sits. */
  readonly drafts: readonly (Orders | null)[];
  /** By provider index: what was carried out last, and what of it was refused. */
  readonly last: readonly (Orders | null)[];
  readonly refused: readonly (readonly OrderRefusal[])[];
  /** By provider index: what was carried out the quarter before that. */
  readonly lastBefore: readonly (Orders | null)[];
  readonly state: Readonly<WorldState>;
  /** The certificates of the state before the last quarter, so that it can be told which are new. */
  readonly certificatesBefore: readonly number[];
  readonly reports: readonly QuarterReport[];
  /** What the last quarter was resolved from, undefined before the first. */
  readonly before:
    | { readonly state: Readonly<WorldState>; readonly orders: readonly (Orders | undefined)[] }
    | undefined;
  /** By quarter, beside the reports: why each team's share changed. */
  readonly whys: readonly QuarterResolved['whys'][];
  /** Of the last quarter: what each team might have done otherwise. */
  readonly tries: QuarterResolved['tries'];
  /** By quarter, states after each report, for what was public then. */
  readonly public: readonly PublicMarks[];
  /** By quarter, beside the reports: what was foretold to each seat, and what its members had guessed. */
  readonly forecasts: readonly QuarterResolved['forecasts'][];
  readonly guesses: readonly (readonly MemberGuess[])[];
  /** [q - from][p] the 100 of the score, as it was when the match was created. */
  readonly marks: readonly (readonly (ScoreMark | null)[])[];
  /** Where people took over, and what every provider has reached after each quarter since: [q - from][p]. */
  readonly since: TakeOver;
  readonly reached: readonly (readonly ScoreInputs[])[];
};

/** A member's own guess of its seat's share of a quarter, percent. */
export type MemberGuess = { readonly memberId: string; readonly share: number };

export type Member = {
  readonly id: string;
  readonly name: string;
  readonly tokenHash: string;
  readonly seat: number;
  readonly ready: boolean;
  /** Its guess for the quarter in planning; undefined as long as it made none. */
  readonly guess: number | undefined;
};
