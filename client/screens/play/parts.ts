import type { SeatView } from '#shared/match/views.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import type { Forecasting } from '../../model/forecast.ts';

/** What every part of the game screen is given. */
export type GameProps = { readonly view: SeatView; readonly scenario: PublicScenario };

/** Whether the drivers of the strike chance are open, and whether somebody elsewhere on the page asked to see them. */
export type OutlookState = {
  readonly open: boolean;
  readonly change: (open: boolean) => void;
  readonly asked: boolean;
  readonly wasShown: () => void;
};

/** What is expected of the draft, for those parts of planning that show it. */
export type ForecastProps = { readonly forecast: Forecasting };

/** What every group of orders is given. */
export type TabProps = GameProps & ForecastProps & { readonly draft: Orders; readonly outlook: OutlookState };

/** The word of each phase; keys of the area `play`. */
export const PHASE_WORDS = {
  lobby: 'planning',
  planning: 'planning',
  resolving: 'resolving',
  report: 'report',
  debrief: 'debrief',
  closed: 'debrief',
} as const;
