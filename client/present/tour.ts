import type { SeatView } from '#shared/match/views.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import { SEGMENTS } from '#shared/scenario/words.ts';
import { isOpen } from './opening.ts';
import { questionsOf } from './questions.ts';

/** What a new player is shown by doing it, in this order; of `answer` and `inbox` there is one. */
const STEPS = ['cloud', 'price', 'hall', 'chance', 'answer', 'inbox', 'guess', 'submit'] as const;
export type TourStep = (typeof STEPS)[number];

export function knownStep(name: unknown): TourStep | undefined {
  return STEPS.find((one) => one === name);
}

/** Where a way round goes on: at the step it was at, or at the next that is still there. */
export function goesOnAt(steps: readonly TourStep[], was: TourStep | undefined): number {
  const from = was === undefined ? 0 : STEPS.indexOf(was);
  return Math.max(
    0,
    steps.findIndex((one) => STEPS.indexOf(one) >= from),
  );
}

/** What a step looks at: the match as the page holds it, and levers set on this page (questions.ts). */
export type Moment = { readonly view: SeatView; readonly given: readonly string[] };

/** A part of the screen that steps point at: the value of its `data-tour`. */
export type TourTarget =
  | Exclude<TourStep, 'answer'>
  | 'tab-sell'
  | 'tab-build'
  | 'part-map'
  | 'part-orders'
  | 'part-outlook'
  | 'part-inbox'
  | 'sheet-projection'
  | 'sheet-guess';

/**
 * Where each step happens, and what opens it where it is closed, the nearest first: a tab stands in the orders, which a
 * phone shows as a part of its own.
 */
export const TOUR_TARGETS: Readonly<Record<TourStep, readonly [TourTarget, ...TourTarget[]]>> = {
  cloud: ['cloud', 'part-map'],
  price: ['price', 'tab-sell', 'part-orders'],
  hall: ['hall', 'tab-build', 'part-orders'],
  chance: ['chance', 'part-map'],
  answer: ['inbox', 'part-inbox'],
  inbox: ['inbox', 'part-inbox'],
  guess: ['guess', 'sheet-guess', 'sheet-projection', 'part-outlook'],
  submit: ['submit'],
};

/** The steps of this quarter: what has no control now is left out. */
export function tourSteps({ view, given }: Moment, scenario: PublicScenario): TourStep[] {
  const { draft, own, prices } = view;
  const asked = questionsOf(view, given).some((one) => one.open);
  const shown: Readonly<Record<TourStep, boolean>> = {
    cloud: true,
    price: draft !== null && isOpen(view, 'prices-online'),
    hall:
      draft !== null && isOpen(view, 'halls') && hubToBuild(scenario) !== undefined && prices.hall <= prices.available,
    chance: draft !== null && own.outlook !== undefined,
    answer: draft !== null && asked,
    inbox: draft === null || !asked,
    guess: true,
    submit: draft !== null,
  };
  return STEPS.filter((step) => shown[step]);
}

/** The hub whose row is pointed at: the first that permits a hall. */
export function hubToBuild(scenario: PublicScenario): number | undefined {
  const hub = scenario.hubs.findIndex((one) => one.permits > 0);
  return hub < 0 ? undefined : hub;
}

/**
 * Whether a person did what a step asks for since it began.
 *
 * @param before - As the step began.
 * @param touched - What was pressed since then.
 */
export function tourStepDone(
  step: TourStep,
  before: Moment,
  now: Moment,
  touched: readonly (string | undefined)[],
): boolean {
  switch (step) {
    case 'cloud':
    case 'chance':
    case 'inbox':
      return touched.includes(step) || (step === 'inbox' && touched.includes('part-inbox'));
    case 'price':
      return both(before, now, (was, is) => SEGMENTS.some((id) => is.sell.price[id] < was.sell.price[id]));
    case 'hall':
      return both(before, now, (was, is) => halls(is) > halls(was));
    case 'answer':
      return answers(now) !== answers(before) || stillOpen(now) < stillOpen(before);
    case 'guess':
      return now.view.guess !== undefined && now.view.guess !== before.view.guess;
    case 'submit':
      return now.view.phase !== 'planning';
    default:
      return step satisfies never;
  }
}

function both(before: Moment, now: Moment, changed: (was: Orders, is: Orders) => boolean): boolean {
  const [was, is] = [before.view.draft, now.view.draft];
  return was !== null && is !== null && changed(was, is);
}

function halls({ build }: Orders): number {
  return Object.values(build.begin).reduce((sum, count) => sum + count, 0);
}

function stillOpen({ view, given }: Moment): number {
  return questionsOf(view, given).filter((one) => one.open).length;
}

function answers({ view: { draft } }: Moment): string {
  return JSON.stringify([draft?.answers, draft?.finance.group]);
}
