import { formatFor } from '../../../client/i18n/format.ts';
import { cloudsAfloat } from '../../../client/present/board/afloat.ts';
import { boardModel } from '../../../client/present/board/board-model.ts';
import type { FilmStep } from '../../../client/present/board/film/scene.ts';
import { type Film, resolutionFilm } from '../../../client/present/board/film.ts';
import { boardLayout } from '../../../client/present/board/layout.ts';
import type { BoardFrame, BoardLayer, BoardModel, BoardPicture } from '../../../client/present/board/picture.ts';
import { restingFrame } from '../../../client/present/board/resting-frame.ts';
import type { BoardSize } from '../../../client/present/board/surface.ts';
import type { SkyState } from '../../../shared/rules/weather.ts';
import { PUBLIC, seat } from '../../client/seat.ts';

/** Boards as they lie in the page: beside the sheets, filling a laptop, on a phone, on a wall. */
export const SIZES = {
  planning: { width: 654, height: 484, surface: 'game' },
  resolution: {
    width: 1366,
    height: 768,
    surface: 'game',
    insets: { top: 60, right: 390, bottom: 70, left: 10 },
  },
  phone: { width: 390, height: 340, surface: 'phone' },
  projector: { width: 1180, height: 860, surface: 'projector' },
} as const satisfies Record<string, BoardSize>;

type Language = BoardModel['language'];

/** Alibaba's board after the quarter before `from`, as history played it. */
export function atRest(size: keyof typeof SIZES, language: Language = 'en', from = '2021-Q3'): BoardPicture {
  const view = seat('alibaba', from);
  const format = formatFor(language);
  const model = boardModel(view, PUBLIC, format);
  const layout = boardLayout(model, cloudsAfloat(view, PUBLIC), SIZES[size]);
  return { model, layout, frame: restingFrame(view, PUBLIC, format), layer: 'clouds' };
}

export function under(picture: BoardPicture, sky: SkyState): BoardPicture {
  return { ...picture, frame: { ...picture.frame, skyBefore: sky, sky } };
}

export function inLayer(picture: BoardPicture, layer: BoardLayer): BoardPicture {
  return { ...picture, layer };
}

/** The film of the quarter before `from`, and its pictures at times from the beginning of a step. */
export function rehearse(from: string, size: keyof typeof SIZES = 'resolution', motion: 'full' | 'reduced' = 'full') {
  const view = seat('alibaba', from);
  const after = view.past.at(-1);
  if (after === undefined) throw new Error('a film needs a quarter that is over');
  const source = { before: view.past.at(-2), after, view, scenario: PUBLIC, cards: [], format: formatFor('en') };
  const film: Film = resolutionFilm({ ...source, reduced: motion === 'reduced' });
  const picture = atRest(size, 'en', from);
  const show = (frame: BoardFrame): BoardPicture => ({ ...picture, frame });
  const beginning = (id: FilmStep) => film.steps.find((step) => step.id === id)?.fromMs ?? 0;
  return {
    film,
    during: (id: FilmStep, ...times: number[]) => times.map((ms) => show(film.frameAt(beginning(id) + ms))),
  };
}

/** 2021-Q2, in which history fines Alibaba: a storm from the first moment on. */
export const STRUCK_QUARTER = '2021-Q3';
/** 2021-Q4, in which it is struck out of a sky that is only watching. */
export const STRUCK_FROM_WATCH = '2022-Q1';

export const STRIKE_TIMES = [0, 120, 250, 420, 560, 800, 1100];
export const FLOW_TIMES = [0, 225, 450, 675, 900];
