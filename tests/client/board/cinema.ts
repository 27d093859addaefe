import type { EventCard } from '#shared/match/cards.ts';
import { formatFor } from '../../../client/i18n/format.ts';
import type { BoardView } from '../../../client/present/board/cloud-groups.ts';
import type { FilmStep } from '../../../client/present/board/film/scene.ts';
import { type Film, resolutionFilm } from '../../../client/present/board/film.ts';
import type { BoardFrame } from '../../../client/present/board/picture.ts';
import { PUBLIC, seat } from '../seat.ts';

export const en = formatFor('en');

type Wish = { readonly reduced?: boolean; readonly wall?: boolean; readonly view?: BoardView };

/** The quarter before `from`, as history played it, seen from a seat. */
export function filmOf(provider: string, from: string, wish: Wish = {}): { film: Film; view: BoardView } {
  const { own, ...wall } = seat(provider, from);
  const view: BoardView = wish.view ?? (wish.wall ? wall : { ...wall, own });
  const after = view.past.at(-1);
  if (after === undefined) throw new Error('a film needs a quarter that is over');
  const reduced = wish.reduced ?? false;
  const film = resolutionFilm({
    before: view.past.at(-2),
    after,
    view,
    scenario: PUBLIC,
    cards: cardsOf(view),
    format: en,
    reduced,
  });
  return { film, view };
}

/** Cards of everything that has happened, with plain words: the shipped ones are the content's business. */
function cardsOf({ past }: BoardView): EventCard[] {
  const ids = new Set(past.flatMap((one) => one.events.map(({ event }) => event)));
  const text = (en: string) => ({ en });
  return [...ids].map((id) => ({
    id,
    kind: 'policy',
    title: text(id),
    text: text(`what ${id} is`),
    counterView: undefined,
    ground: { rule: text('a rule'), authority: text('an authority') },
    invented: false,
    sources: [],
    options: [],
    fallback: undefined,
    drawn: false,
  }));
}

export function stepOf(film: Film, id: FilmStep) {
  const step = film.steps.find((one) => one.id === id);
  if (step === undefined) throw new Error(`no step ${id}`);
  return step;
}

export function framesOf(film: Film, everyMs: number): BoardFrame[] {
  const count = Math.ceil(film.durationMs / everyMs);
  return Array.from({ length: count + 1 }, (_, n) => film.frameAt(n * everyMs));
}
