import type { EventCard } from '#shared/match/cards.ts';
import type { PublicQuarter } from '#shared/match/visibility.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import type { Format } from '../../../i18n/format.ts';
import type { BoardView } from '../cloud-groups.ts';
import type { BoardFrame } from '../picture.ts';
import type { FilmCard } from './cards.ts';

/** The order in which a quarter resolves: enforcement before the customers, so that they may answer to it. */
export const FILM_STEPS = ['weather', 'orders', 'enforcement', 'customers', 'accounts'] as const;
export type FilmStep = (typeof FILM_STEPS)[number];

/** What may be heard, off by default, and is said in a caption where it is on (LOOK.md §7). */
export const CUES = ['page', 'wind', 'paper', 'thunder', 'waterUp', 'waterDown', 'wood', 'tone'] as const;
export type Cue = (typeof CUES)[number];

/** What a film is made from. */
export type FilmSource = {
  /** Undefined where the start came before. */
  readonly before: PublicQuarter | undefined;
  readonly after: PublicQuarter;
  /** The view after the quarter. */
  readonly view: BoardView;
  readonly scenario: PublicScenario;
  /** Words of the events that have happened. */
  readonly cards: readonly EventCard[];
  readonly format: Format;
  /** Reduced motion: states fade or jump, nothing travels. */
  readonly reduced: boolean;
};

/**
 * One scene of a film. Times are milliseconds from its beginning.
 *
 * `pose` takes the frame as the scenes before left it and gives it as this one has it at a time; at its length it is
 * what the next scene finds.
 */
export type Scene = {
  readonly step: FilmStep;
  readonly lengthMs: number;
  readonly cards: readonly FilmCard[];
  readonly cues: readonly { readonly atMs: number; readonly cue: Cue }[];
  readonly pose: (frame: BoardFrame, ms: number) => BoardFrame;
};
