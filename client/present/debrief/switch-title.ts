import type { Switch } from '#shared/debrief/types.ts';
import type { EventCard } from '#shared/match/cards.ts';
import type { SeatView } from '#shared/match/views.ts';
import { eventTitle, type TitleTold } from '../event-title.ts';

type SwitchTold = TitleTold & { readonly view: Pick<SeatView, 'own' | 'past'>; readonly cards: readonly EventCard[] };

/** A switch by the title of its event, with the company where its quarters were about others; its id without a card. */
export function switchTitle({ cards, ...told }: SwitchTold, { event, quarters }: Pick<Switch, 'event' | 'quarters'>) {
  const card = cards.find((one) => one.id === event);
  if (card === undefined) return event;
  const past = told.view.past.filter((one) => quarters.includes(one.quarter));
  const events = past.flatMap((one) => one.events);
  const strikes = past.flatMap((one) => one.strikes);
  return eventTitle(told, card, { events, strikes });
}
