import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#shared/scenario/words.ts';
import {
  hubToBuild,
  type Moment,
  TOUR_TARGETS,
  type TourStep,
  tourStepDone,
  tourSteps,
} from '../../client/present/tour.ts';
import { PUBLIC, say, seat } from './seat.ts';

const view = seat('alibaba', '2020-Q4');
const { draft } = view;
if (draft === null) throw new Error('a team has a draft');
const before: Moment = { view, given: [] };
const changed = (parts: Partial<typeof view>, given: readonly string[] = []): Moment => ({
  view: { ...view, ...parts },
  given,
});
const done = (step: TourStep, now: Moment, pressed: readonly string[] = []) => tourStepDone(step, before, now, pressed);

describe('The steps of the first quarter', () => {
  test('are seven, of which one is the inbox: a question where one waits', () => {
    const questions = [{ kind: 'event', id: 'asked', event: 'an-event' }] as unknown as typeof view.own.questions;
    const asked = tourSteps(changed({ own: { ...view.own, questions } }), PUBLIC);
    expect(asked).toEqual(['cloud', 'price', 'hall', 'chance', 'answer', 'guess', 'submit']);
    const quiet = tourSteps(changed({ own: { ...view.own, questions: [] } }), PUBLIC);
    expect(quiet).toEqual(['cloud', 'price', 'hall', 'chance', 'inbox', 'guess', 'submit']);
  });

  test('leave out what has no control now', () => {
    const own = { ...view.own, outlook: undefined, questions: [] };
    expect(tourSteps(changed({ own }), PUBLIC)).not.toContain('chance');
    expect(tourSteps(changed({ draft: null }), PUBLIC)).toEqual(['cloud', 'inbox', 'guess']);
    expect(tourSteps(changed({ prices: { ...view.prices, available: 0 } }), PUBLIC)).not.toContain('hall');
    const full = { ...PUBLIC, hubs: PUBLIC.hubs.map((one) => ({ ...one, permits: 0 })) };
    expect(hubToBuild(full)).toBeUndefined();
    expect(tourSteps(before, full)).not.toContain('hall');
  });

  test('nothing is done by itself, and a press on one part is no press on another', () => {
    for (const step of Object.keys(TOUR_TARGETS) as TourStep[]) expect(done(step, before, ['elsewhere'])).toBe(false);
    expect(done('cloud', before, ['cloud'])).toBe(true);
    expect(done('chance', before, ['cloud'])).toBe(false);
    expect(done('chance', before, ['chance'])).toBe(true);
    expect(done('inbox', before, ['part-inbox'])).toBe(true);
  });

  test('a price has to fall: one that rises is not cut', () => {
    const at = (internet: number) =>
      changed({ draft: { ...draft, sell: { ...draft.sell, price: { ...draft.sell.price, internet } } } });
    expect(done('price', at(draft.sell.price.internet - 0.01))).toBe(true);
    expect(done('price', at(draft.sell.price.internet + 0.01))).toBe(false);
  });

  test('a hall is added in any hub, an answer given to any question, and a guess made', () => {
    const begin = { ...draft.build.begin, [PUBLIC.hubs.at(-1)?.id ?? '']: 9 };
    expect(done('hall', changed({ draft: { ...draft, build: { ...draft.build, begin } } }))).toBe(true);
    expect(done('answer', changed({ draft: { ...draft, answers: { asked: 'yes' } } }))).toBe(true);
    expect(done('guess', changed({ guess: 38.5 }))).toBe(true);
    expect(tourStepDone('guess', changed({ guess: 38.5 }), changed({ guess: 38.5 }), [])).toBe(false);
  });

  test('orders are submitted when planning is over', () => {
    expect(done('submit', before, ['submit'])).toBe(false);
    expect(done('submit', changed({ phase: 'resolving' }))).toBe(true);
  });

  test.each(LANGUAGES)('each says what to do without a digit of its own, in %s', (language) => {
    const t = say(language, 'tour');
    for (const step of Object.keys(TOUR_TARGETS) as TourStep[]) {
      const words = [t(step), t(`${step}Text`, { quarter: '–' }), ...(step === 'submit' ? [] : [t(`${step}Done`)])];
      for (const text of words) expect(text).toMatch(/^\P{Nd}{4,160}$/u);
    }
  });
});
