import type { EventCard } from '#shared/match/cards.ts';
import type { SeatView } from '#shared/match/views.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import { type SkyState, skyState } from '#shared/rules/weather.ts';
import { type Decision, privateDecisions, publicDecisions } from './decisions.ts';
import type { OwnQuarter } from './record.ts';

/** One quarter of the match: its sky, what happened, who decided what. */
export type QuarterColumn = {
  /** Quarters since year 0. */
  readonly quarter: number;
  readonly sky: SkyState;
  readonly events: readonly Happened[];
  readonly own: readonly Decision[];
  readonly others: readonly { readonly provider: number; readonly decision: Decision }[];
};

/** An event, and whom it struck: lightning where it struck anybody. */
export type Happened = { readonly card: EventCard; readonly struck: readonly number[] };

/** The quarters that were played, as one line of weather and decisions. */
export function timelineOf(
  { past, own, from }: Pick<SeatView, 'past' | 'own' | 'from'>,
  scenario: PublicScenario,
  cards: readonly EventCard[],
  orders: readonly OwnQuarter[],
): QuarterColumn[] {
  return past.flatMap((now, index) => {
    if (now.quarter < from) return [];
    const before = past[index - 1];
    const others = scenario.providers.flatMap((one, p) =>
      p === own.provider || !one.playable
        ? []
        : publicDecisions(scenario, p, before, now).map((decision) => ({ provider: p, decision })),
    );
    const known = orders.find((one) => one.quarter === now.quarter);
    return [
      {
        quarter: scenario.firstQuarter + now.quarter,
        sky: skyState(now.sky),
        events: happened(now, cards),
        own: [...publicDecisions(scenario, own.provider, before, now), ...privateDecisions(scenario, known)],
        others,
      },
    ];
  });
}

/** What happened and has words, lightning first. */
export function happened(
  { events, strikes }: Pick<SeatView['past'][number], 'events' | 'strikes'>,
  cards: readonly EventCard[],
): Happened[] {
  const ids = new Set([...strikes, ...events].map((one) => one.event));
  return [...ids].flatMap((id) => {
    const card = cards.find((one) => one.id === id);
    const struck = strikes.filter((one) => one.event === id).map((one) => one.provider);
    return card === undefined ? [] : [{ card, struck }];
  });
}
