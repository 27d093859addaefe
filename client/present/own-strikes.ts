import type { EventCard } from '#shared/match/cards.ts';
import type { SeatView } from '#shared/match/views.ts';

/** What struck the own seat in the last quarter played, each once. */
export function ownStrikes({ past, own }: Pick<SeatView, 'past' | 'own'>, cards: readonly EventCard[]): EventCard[] {
  const struck = past.at(-1)?.strikes.filter((one) => one.provider === own.provider) ?? [];
  return cards.filter((card) => struck.some((one) => one.event === card.id));
}
