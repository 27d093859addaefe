import { plain, type WhyTold } from './told.ts';

/** Every event of the quarter that the seat may know, by name. */
export function eventsReason({ view, cards, format, t, mark = plain }: WhyTold): string {
  const fired = new Set(view.past.at(-1)?.events.map((one) => one.event));
  const names = cards.filter((card) => fired.has(card.id)).map((card) => mark(format.text(card.title), 'name'));
  return names.length === 0 ? t('eventsFade') : t('eventsNamed', { names: names.join(t('between')) });
}

export function accountsReason({ view, scenario, format, t }: WhyTold): string {
  const names = (view.past.at(-1)?.accounts ?? []).map((one) => format.text(scenario.accounts[one.account]?.name));
  return names.length === 0 ? t('accountsNone') : t('accountsNamed', { names: format.list(names) });
}
