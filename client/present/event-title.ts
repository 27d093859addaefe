import type { EventCard } from '#shared/match/cards.ts';
import type { SeatView } from '#shared/match/views.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import type { Format } from '../i18n/format.ts';
import type { Say } from '../i18n/texts.ts';

export type TitleTold = {
  readonly view: Pick<SeatView, 'own'>;
  readonly scenario: PublicScenario;
  readonly format: Format;
  readonly t: Say<'play'>;
};

type Quarter = Pick<SeatView['past'][number], 'events' | 'strikes'>;

/** More companies than this are not named before an event: it is the market's. */
const FEW = 2;

/** Whom an event of a quarter was about; nobody where it was meant for all. */
function struckBy({ events, strikes }: Quarter, id: string): number[] {
  const struck = [...strikes, ...events].filter((one) => one.event === id && one.provider >= 0);
  return [...new Set(struck.map((one) => one.provider))];
}

/** An event's title, with the company before it where it was about others and does not say so itself. */
export function eventTitle({ view, scenario, format, t }: TitleTold, card: EventCard, quarter: Quarter): string {
  const title = format.text(card.title);
  const struck = struckBy(quarter, card.id);
  if (struck.length > FEW || struck.includes(view.own.provider)) return title;
  const unnamed = struck
    .map((p) => format.text(scenario.providers[p]?.shortName))
    .filter((one) => !title.includes(one));
  return unnamed.length === 0 ? title : t('eventOf', { company: format.list(unnamed), title });
}
