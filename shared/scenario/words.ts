/** Lists that code, screens and scenario files share (DESIGN.md §1). Everything else is named by the scenario itself. */

export const LANGUAGES = ['en', 'zh', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

export const SEGMENTS = ['internet', 'government', 'finance', 'industry', 'services'] as const;
export type Segment = (typeof SEGMENTS)[number];

export const OWNERSHIPS = ['private', 'state', 'foreign'] as const;
export type Ownership = (typeof OWNERSHIPS)[number];

export const MODES = ['historical', 'plausible', 'calm'] as const;
export type Mode = (typeof MODES)[number];

export const POSTURES = ['criticise', 'quiet', 'align'] as const;
export type Posture = (typeof POSTURES)[number];

/** The three qualities that research can raise, each 0 to 100. */
export const QUALITIES = ['performance', 'security', 'ai'] as const;
export type Quality = (typeof QUALITIES)[number];

export const EVENT_KINDS = ['enforcement', 'policy', 'incident', 'market', 'company'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What a segment's customers weigh when they choose. */
export const CRITERIA = ['price', 'performance', 'security', 'ai', 'trust', 'service', 'sovereignty'] as const;

/** What a team answers when its group asks for a dividend. */
export const GROUP_ANSWERS = ['pay', 'half', 'keep'] as const;
export type GroupAnswer = (typeof GROUP_ANSWERS)[number];

/** Steps of the separate listing, in order. */
export const LISTING_STEPS = ['none', 'studied', 'prepared', 'filed', 'listed'] as const;
export type ListingStep = (typeof LISTING_STEPS)[number];

/** Levers that open together in a preset with a schedule; the answers to questions are always open. */
export const LEVER_GROUPS = [
  'prices-online',
  'prices-regulated',
  'teams',
  'extra-teams',
  'halls',
  'machines',
  'retire',
  'research-focus',
  'research-budget',
  'partnerships',
  'certificates',
  'posture',
  'group',
  'listing',
] as const;
export type LeverGroup = (typeof LEVER_GROUPS)[number];

/** Segments that share one price and one number of teams where a preset opens levers by a schedule. */
export const SEGMENT_GROUPS = {
  online: ['internet', 'services'],
  regulated: ['government', 'finance', 'industry'],
} as const satisfies Record<string, readonly Segment[]>;

/** The words an event may use to act on the world (DESIGN.md §3). */
export const EFFECT_WORDS = [
  'standing',
  'exposure',
  'compliance',
  'charge',
  'trust',
  'sky',
  'cash',
  'fine',
  'grant',
  'demand',
  'attraction',
  'exclude',
  'cap',
  'capacity',
  'outage',
  'account',
  'offer',
  'flag',
  'follow',
  'news',
] as const;
export type EffectWord = (typeof EFFECT_WORDS)[number];
