import type { ForecastQuarter } from '#shared/forecast/forecast.ts';
import {
  type Band,
  type ForecastErrors,
  JUDGED_FIGURES,
  type JudgedFigure,
  withRange,
} from '#shared/forecast/range.ts';
import type { SeatView } from '#shared/match/views.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import { darkerSky, type SkyState, skyState } from '#shared/rules/weather.ts';
import type { Format } from '../i18n/format.ts';
import { darkerFrom } from './front.ts';
import { isOpen } from './opening.ts';
import { shareChange, writtenChange } from './share-change.ts';
import { segmentRows } from './shares.ts';
import { whereYouStand } from './stand.ts';

/** What of a forecast is shown; all of it may be missing while it is being counted. */
export type Projected = {
  readonly now: readonly ForecastQuarter[] | undefined;
  readonly errors: ForecastErrors | undefined;
};

/** A figure of the quarter in planning: what is expected, how it differs from last quarter, where it will likely lie. */
export type ProjectionRow = {
  readonly figure: JudgedFigure;
  readonly expected: number | undefined;
  /** Points for the share, percent for revenue, CNY mn for profit and cash. */
  readonly change: number | undefined;
  readonly range: Band | undefined;
};

export function projectionRows(
  view: SeatView,
  scenario: PublicScenario,
  { now, errors }: Projected,
  { moneyStep }: Pick<Format, 'moneyStep'>,
): ProjectionRow[] {
  const stand = whereYouStand(view, scenario);
  const next = now?.[0];
  const range = next && withRange(next, 1, errors);
  return JUDGED_FIGURES.map((figure) => ({
    figure,
    expected: next?.[figure],
    change: next && changeOf(figure, next[figure], stand[figure], moneyStep),
    range: range?.[figure].wide,
  }));
}

function changeOf(
  figure: JudgedFigure,
  after: number,
  before: number | undefined,
  moneyStep: number,
): number | undefined {
  if (before === undefined) return undefined;
  if (figure === 'share') return shareChange(before, after);
  if (figure !== 'revenue') return writtenChange(before, after, moneyStep);
  return before > 0 ? 100 * (after / before - 1) : undefined;
}

/** The share so far and ahead. `bands` begin at the last known share; empty where nobody measured errors. */
export type Fan = {
  readonly past: readonly number[];
  readonly median: readonly number[];
  readonly bands: readonly { readonly wide: Band; readonly middle: Band }[];
  /** The first quarter of the past and the last one known, since the first of the story. */
  readonly from: number;
  readonly now: number;
};

const PAST_SHOWN = 4;

export function shareFan(view: SeatView, scenario: PublicScenario, { now, errors }: Projected): Fan {
  const { provider, quarter } = view.own;
  const all = [scenario.providers[provider]?.startShare ?? 0, ...view.past.map((one) => one.share[provider] ?? 0)];
  const past = all.slice(-PAST_SHOWN);
  const last = past.at(-1) ?? 0;
  const bands = (now ?? []).flatMap((one, n) => withRange(one, n + 1, errors)?.share ?? []);
  return {
    past,
    median: now === undefined ? [] : [last, ...now.map((one) => one.share)],
    bands: bands.length === 0 ? [] : [{ wide: [last, last], middle: [last, last] }, ...bands],
    from: quarter - past.length,
    now: quarter - 1,
  };
}

/** By how many points last quarter's projection of the share was too high, as both shares are written. */
export function missedBy({ forecast }: Pick<SeatView, 'forecast'>): number | undefined {
  if (forecast === undefined) return undefined;
  return shareChange(forecast.outcome.share, forecast.foretold.share);
}

/** The own share of a segment as last seen and as expected, percent. */
export type SegmentMove = { readonly before: number | undefined; readonly after: number | undefined };

export function segmentMoves(view: SeatView, scenario: PublicScenario, now: Projected['now']): SegmentMove[] {
  const { past, own } = view;
  const rows = segmentRows(past, own.provider, scenario.providers.length, scenario.segments.length);
  return rows.map((row) => ({
    before: past.length === 0 ? undefined : row.share,
    after: now?.[0]?.segmentShares[row.segment],
  }));
}

/** A quarter ahead: the sky as far as everybody can see, and the own strike chance. */
export type SkyAhead = { readonly quarter: number; readonly sky: SkyState; readonly chance: number | undefined };

/** The quarter in planning and the three after it. Its own chance is known before anything is counted. */
export function skiesAhead(view: SeatView, chance: number | undefined, now: Projected['now']): SkyAhead[] {
  const { own, past } = view;
  const dark = darkerFrom(past) ?? Number.POSITIVE_INFINITY;
  return [0, 1, 2, 3].map((n) => ({
    quarter: own.quarter + n,
    sky: skyState(own.quarter + n >= dark ? darkerSky(own.sky) : own.sky),
    chance: n === 0 ? chance : now?.[n]?.chance,
  }));
}

/**
 * Halls that are expected to be too full: percent of new customers turned away, or the peak in percent. `ahead` is in
 * quarters from the one in planning; 0 but for what comes later.
 */
export type FullHalls = {
  readonly kind: 'turnedAway' | 'turnedAwayLater' | 'strained' | 'later';
  readonly percent: number;
  readonly ahead: number;
};

const TOLD_FROM = 0.5;

/** Percent of the new customers of a quarter who are expected to be turned away. */
function refusedIn({ won, turnedAway }: ForecastQuarter): number {
  const wanted = won + turnedAway;
  return wanted > 0 ? (100 * turnedAway) / wanted : 0;
}

/**
 * The first quarter in which the draft's halls are too full, no further ahead than halls begun now are open: who is
 * turned away weighs more than service that falls short, whichever comes first.
 *
 * @param quartersToBuild - Quarters from the order to the opening of a hall.
 */
export function fullHalls(
  now: Projected['now'],
  kneeUse: number | undefined,
  quartersToBuild: number,
): FullHalls | undefined {
  const seen = now?.slice(0, quartersToBuild + 1) ?? [];
  const refusing = seen.findIndex((one) => refusedIn(one) >= TOLD_FROM);
  const refuses = seen[refusing];
  if (refuses !== undefined)
    return {
      kind: refusing === 0 ? 'turnedAway' : 'turnedAwayLater',
      percent: refusedIn(refuses),
      ahead: refusing,
    };
  if (kneeUse === undefined) return undefined;
  const ahead = seen.findIndex((one) => one.peakUse > kneeUse);
  if (ahead < 0) return undefined;
  const peak = 100 * (seen[ahead]?.peakUse ?? 0);
  return { kind: ahead === 0 ? 'strained' : 'later', percent: peak, ahead };
}

/** Research below the field: what keeping up is expected to be worth, points of share, and whether a programme would help. */
export type ResearchBehind = { readonly kind: 'behind' | 'behindIdle'; readonly points: number };

/** Nothing is advised where the budget is no lever of this seat now, and no programme where none can be chosen. */
export function researchBehind(
  view: Pick<SeatView, 'own' | 'opens'>,
  focus: string,
  now: Projected['now'],
  keptUp: readonly ForecastQuarter[] | undefined,
): ResearchBehind | undefined {
  const draft = now?.at(-1)?.share;
  const better = keptUp?.at(-1)?.share;
  if (draft === undefined || better === undefined || !isOpen(view, 'research-budget')) return undefined;
  const points = Math.round(10 * (better - draft)) / 10;
  const idle = view.own.programme < 0 && focus === 'none' && isOpen(view, 'research-focus');
  return points > 0 ? { kind: idle ? 'behindIdle' : 'behind', points } : undefined;
}
