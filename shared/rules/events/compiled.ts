import type { EventKind, Mode } from '../../scenario/words.ts';

/** What an expression may read (DESIGN.md §3): everything about the market, and one provider where it makes sense. */
export type Reading = {
  readonly quarter: number;
  readonly year: number;
  readonly sky: number;
  readonly market: ReadingMarket;
  readonly leader: ReadingProvider;
  readonly provider: ReadingProvider | undefined;
  readonly flag: (id: string) => number;
  readonly happened: (event: string) => boolean;
  readonly quartersSince: (event: string) => number;
  /** Percent of market revenue; with a segment, of that segment's. */
  readonly share: (provider: string, segment: string | undefined) => number;
  /** Id of the provider that serves a key account; empty once it serves itself. */
  readonly holder: (account: string) => string;
};

export type ReadingMarket = { readonly revenue: number; readonly growth: number };

/** One provider as expressions see it, at the start of the quarter. Percent and points, CNY mn. */
export type ReadingProvider = {
  readonly id: string;
  readonly ownership: string;
  readonly share: number;
  readonly revenue: number;
  readonly growth: number;
  readonly margin: number;
  readonly cash: number;
  readonly debt: number;
  readonly performance: number;
  readonly security: number;
  readonly ai: number;
  readonly trust: number;
  readonly standing: number;
  readonly exposure: number;
  readonly compliance: number;
  readonly charge: number;
  readonly posture: string;
  readonly reliability: number;
};

export type Expression<T> = (reading: Reading) => T;

/** Which providers, segments and classes an effect touches. Undefined providers: the struck one, or all. */
export type Target = {
  readonly providers: readonly number[] | undefined;
  readonly segments: readonly number[];
  readonly classes: readonly number[];
};

/** Constant for `lasts` quarters, or fading evenly to nothing over `fades`, or for ever when both are 0. */
export type Duration = { readonly lasts: number; readonly fades: number };

type By = { readonly by: Expression<number> };
type Some = { readonly providers: readonly number[] | undefined };

export type CompiledEffect =
  | ({ readonly word: 'standing' | 'exposure' | 'compliance' | 'charge' } & By & Some & Duration)
  | ({ readonly word: 'sky' } & By & Duration)
  | ({ readonly word: 'trust' | 'attraction' | 'demand' } & By & Target & Duration)
  | ({ readonly word: 'cash' | 'fine' | 'grant' } & By & Some)
  | ({ readonly word: 'exclude' } & Target & Duration)
  | ({ readonly word: 'cap' } & By & Target & Duration)
  | ({ readonly word: 'capacity' } & By & Some & Duration)
  | ({ readonly word: 'outage' } & By & Some)
  | {
      readonly word: 'account';
      readonly account: number;
      readonly leaves: Expression<number>;
      readonly toRivals: Expression<number>;
    }
  | ({ readonly word: 'offer' } & By & Target & Duration)
  | ({ readonly word: 'flag'; readonly id: string } & By)
  | { readonly word: 'follow'; readonly event: string; readonly after: number; readonly chance: Expression<number> }
  | { readonly word: 'news'; readonly index: number };

export type CompiledOption = {
  readonly id: string;
  readonly aiWeight: number;
  readonly effects: readonly CompiledEffect[];
};

/** An event ready to be drawn; texts stay in the scenario. Percentages of the file are shares here. */
export type CompiledEvent = {
  readonly id: string;
  /** Names the event's luck, so that its draws are its own. */
  readonly key: number;
  readonly kind: EventKind;
  readonly modes: readonly Mode[];
  /** Quarter index of a dated event, or undefined. */
  readonly on: number | undefined;
  readonly when: Expression<boolean>;
  readonly chance: Expression<number>;
  readonly strikeWeight: number | undefined;
  readonly strikes: Expression<boolean> | undefined;
  readonly cooldown: number | undefined;
  /** True when only another event's `follow` brings it. */
  readonly followOnly: boolean;
  readonly ask: { readonly fallback: string; readonly options: readonly CompiledOption[] } | undefined;
  readonly effects: readonly CompiledEffect[];
};

/** Whether a strike may draw this event in a mode: enforcement with a weight (SPEC WEA4). */
export function isInDeck({ kind, strikeWeight, modes }: CompiledEvent, mode: Mode): boolean {
  return kind === 'enforcement' && (strikeWeight ?? 0) > 0 && modes.includes(mode);
}
