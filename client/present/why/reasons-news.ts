import { plain, type WhyTold } from './told.ts';

/** So many events are named in the sentence; one more is named too, because “and one other” would say less. */
const NAMED = 3;

/** The events that weighed most for the seat, by name; how many others everybody saw, which the report tells one by one. */
export function eventsReason({ view, cards, format, t, mark = plain }: WhyTold): string {
  const seen = new Set(view.past.at(-1)?.events.map((one) => one.event));
  const ids = new Set([...view.eventsFelt, ...cards.map((card) => card.id).filter((id) => seen.has(id))]);
  const all = [...ids].flatMap((id) => cards.find((card) => card.id === id) ?? []);
  if (all.length === 0) return t('eventsFade');
  const named = all.length === NAMED + 1 ? NAMED + 1 : NAMED;
  const names = all
    .slice(0, named)
    .map((card) => mark(format.text(card.title), 'name'))
    .join(t('between'));
  const others = all.slice(named).filter((card) => seen.has(card.id)).length;
  if (others === 0) return t('eventsNamed', { names });
  return t('eventsMost', { names, count: others, others: mark(format.number(others), 'whyReason') });
}

export function accountsReason({ view, scenario, format, t }: WhyTold): string {
  const names = (view.past.at(-1)?.accounts ?? []).map((one) => format.text(scenario.accounts[one.account]?.name));
  return names.length === 0 ? t('accountsNone') : t('accountsNamed', { names: format.list(names) });
}
