import type { EventCard } from '#shared/match/cards.ts';
import type { Touch } from '#shared/rules/report.ts';

/** What the screen shows beside the board, from a moment on, as data: its words are the screen's. */
export type FilmCard =
  | ({ readonly kind: 'news'; readonly event: EventCard } & Timed)
  | ({ readonly kind: 'order'; readonly order: OpenedOrder } & Timed)
  | ({ readonly kind: 'strike' } & StrikeNews & Timed)
  | ({ readonly kind: 'segment'; readonly segment: number; readonly changes: readonly CloudChange[] } & Timed)
  | ({ readonly kind: 'built'; readonly hubs: readonly { readonly hub: number; readonly halls: number }[] } & Timed)
  | ({ readonly kind: 'accounts' } & Timed);

type Timed = { readonly fromMs: number };

/** An order that everybody sees now, of one provider. */
export type OpenedOrder = { readonly provider: number } & (
  | {
      readonly what: 'prices';
      /** Cuts of more than 3%, deepest first; `change` in percent, below 0. */
      readonly cuts: readonly { readonly segment: number; readonly change: number }[];
    }
  | { readonly what: 'posture'; readonly posture: string }
  | { readonly what: 'partnership'; readonly partnership: number }
  | { readonly what: 'halls'; readonly hubs: readonly { readonly hub: number; readonly halls: number }[] }
);

export type StrikeNews = {
  readonly provider: number;
  readonly cloud: number;
  /** Id of the card, and its words where they have arrived: title, legal ground, authority. */
  readonly eventId: string;
  readonly event: EventCard | undefined;
  /** Only where the own seat was struck: what the bolt met, and what it left. */
  readonly own: OwnStrike | undefined;
};

export type OwnStrike = {
  readonly rod: 'holds' | 'breaks';
  /** Points 0 to 100 before the bolt; percent of the charge that the rod took. */
  readonly charge: number;
  readonly height: number;
  readonly grounded: number;
  readonly chance: number;
  /** False where it came besides the chance: by a date, odds or a cause of its own. */
  readonly drawn: boolean;
  readonly chargeAfter: number;
  /** What it did to marks and money. */
  readonly touches: readonly Touch[];
};

/** Points of the market as they are shown, never nothing; largest loss and gain first. */
export type CloudChange = { readonly cloud: number; readonly points: number };
