import { isValidElement, type ReactElement, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { type CardsProps, FilmCards } from '../../../client/screens/play/resolution/film-cards.tsx';
import { momentAt } from '../../../client/screens/play/resolution/moment.ts';
import { PUBLIC, seat } from '../seat.ts';
import { filmOf, stepOf } from './cinema.ts';

const seen = seat('alibaba', '2021-Q4');
const last = seen.past.at(-1);
if (last === undefined) throw new Error('history has played before');
const [one, two] = last.events.map(({ event }) => event);
if (one === undefined || two === undefined) throw new Error('two events have happened');
const strikes = [
  { provider: 0, event: one },
  { provider: 0, event: two },
  { provider: 1, event: two },
];
const view = { ...seen, past: [...seen.past.slice(0, -1), { ...last, strikes }] };
const { film } = filmOf('alibaba', '2021-Q4', { view });

type Step = ReactElement<CardsProps, (props: CardsProps) => ReactElement<{ children: ReactNode[] }> | null>;

/** What the place of the cards holds at a time, as React is given it. */
function cardsAt(ms: number): ReturnType<Step['type']> {
  const place = FilmCards({ view: seen, scenario: PUBLIC, film, moment: momentAt(film, ms) });
  const step = (place as ReactElement<{ children: Step }>).props.children;
  return step.type(step.props);
}

const notesAt = (ms: number) =>
  (cardsAt(ms)?.props.children ?? []).flat().flatMap((card) => (isValidElement(card) && card.key ? [card.key] : []));

test('A company struck twice has a note of each strike beside the customers, the same ones whenever they are sought', () => {
  const { fromMs, toMs } = stepOf(film, 'customers');
  const sought = [toMs - 1, fromMs, toMs - 1, fromMs].map(notesAt);
  for (const notes of sought) {
    expect(notes).toHaveLength(strikes.length);
    expect(new Set(notes).size).toBe(strikes.length);
    expect(notes).toEqual(sought[0]);
  }
});

test('Each strike has a card of its own, also where one company or one event strikes twice', () => {
  const shown = film.cards.flatMap((card) => (card.kind === 'strike' ? [cardsAt(card.fromMs)?.key] : []));
  expect(new Set(shown).size).toBe(strikes.length);
});
