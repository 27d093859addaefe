import type { LANGUAGES } from './words.ts';

/** What a wrong id was meant to be; each has a noun in three languages. */
export const ID_KINDS = [
  'account',
  'event',
  'hub',
  'lever',
  'option',
  'persona',
  'province',
  'provider',
  'quarter',
  'question',
  'scenario',
  'segment',
  'source',
  'zone',
  'half-year',
  'identifier',
  'code',
] as const;
export type IdKind = (typeof ID_KINDS)[number];

/** Sums that a scenario has to keep; each has a name in three languages. */
export const SUMS = [
  'mix',
  'startShare',
  'demandWeight',
  'hubShare',
  'weights',
  'scoring',
  'teams',
  'renewal',
] as const;
export type SumName = (typeof SUMS)[number];

type Near = { near: string };

/**
 * Every code with the values its message needs. `near` is the closest known name, or an empty text. SCN01 to 09 speak of
 * files, 10 to 19 of their form, 20 to 29 of expressions, 30 to 39 of figures and ids, 40 to 49 of events, 50 of packs.
 */
export type FindingValues = {
  /** YAML that cannot be read. */
  SCN01: { problem: string };
  /** A file above the limit. */
  SCN02: { characters: number; limit: number };
  /** Nesting above the limit, or an alias that contains itself. */
  SCN03: { limit: number };
  /** More values than the limit, mostly by aliases of aliases. */
  SCN04: { limit: number };
  /** One key twice in a mapping, or a key no mapping may have. */
  SCN05: { key: string };
  /** A file that `include` or the command line names and that is not there. */
  SCN06: { file: string } & Near;
  /** A section in two files. */
  SCN07: { section: string; other: string };
  /** A file whose top is no mapping, or an `include` that is no list of plain file names. */
  SCN08: Record<never, never>;
  /** More findings than are shown. */
  SCN09: { limit: number };
  /** An unknown key. */
  SCN10: { key: string } & Near;
  /** A missing key. */
  SCN11: { key: string };
  /** An unknown id, or a word that is not in the list. */
  SCN12: { kind: IdKind; id: string } & Near;
  /** Another type than needed. */
  SCN13: { expected: string; found: string };
  /** Below the smallest allowed. */
  SCN14: { value: string | number; limit: number };
  /** Above the largest allowed. */
  SCN15: { value: string | number; limit: number };
  /** A word that is not in a closed list. */
  SCN16: { value: string; options: string } & Near;
  /** Text of another form than needed. */
  SCN17: { value: string; kind: IdKind };
  /** An effect that has no word, or more than one. */
  SCN18: { words: string } & Near;
  /** Anything else the schema says. */
  SCN19: { problem: string };
  /** Expression: cannot be read. */
  SCN20: { problem: string };
  /** Expression: unknown name or field. */
  SCN21: { name: string } & Near;
  /** Expression: gives another type than needed. */
  SCN22: { expected: string; found: string };
  /** Expression: a part of the language that is not offered. */
  SCN23: { name: string };
  /** Expression: too long or too deep. */
  SCN24: { limit: number };
  /** Expression: this function needs a quoted name. */
  SCN25: { name: string };
  /** Expression: gives no finite number. */
  SCN26: Record<never, never>;
  /** `provider` where no provider is. */
  SCN27: Record<never, never>;
  /** Expression: types that do not go together. */
  SCN28: { problem: string };
  /** A sum that does not come out. */
  SCN30: { sum: SumName; of: string; is: number; wanted: number };
  /** A series that begins after the calendar. */
  SCN31: { first: string };
  /** A quarter outside the calendar. */
  SCN32: { quarter: string; from: string; to: string };
  /** A zone without a distance to a hub. */
  SCN33: { zone: string; hub: string };
  /** A figure whose basis needs a source. */
  SCN35: { basis: string };
  /** A text without one of the languages (warning). */
  SCN36: { language: (typeof LANGUAGES)[number] };
  /** One id twice. */
  SCN37: { kind: IdKind; id: string };
  /** Enforcement without its ground. */
  SCN40: Record<never, never>;
  /** An event that can never happen. */
  SCN41: { event: string };
  /** An amount outside the bounds of its word. */
  SCN42: { word: string; value: number; from: number; to: number; unit: string };
  /** A follow-up after the end of the calendar, or to the event itself at once for ever. */
  SCN43: { event: string };
  /** `lasts` and `fades` together. */
  SCN44: Record<never, never>;
  /** `drawn` on an event that is no enforcement, or together with `on`. */
  SCN45: Record<never, never>;
  /** A removed event that another still follows up to (warning). */
  SCN50: { event: string; by: string };
  /** A pack whose scenario has errors. */
  SCN51: { scenario: string };
};

export type FindingCode = keyof FindingValues;

/** Codes that do not stop a scenario from being played. */
export const WARNINGS: readonly FindingCode[] = ['SCN36', 'SCN50'];
