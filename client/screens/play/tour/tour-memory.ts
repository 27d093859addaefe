import type { SeatView } from '#shared/match/views.ts';
import { keepTab, readTab } from '../../../model/tab-memory.ts';
import { knownStep, type TourStep } from '../../../present/tour.ts';

/** Where the way round was in this tab, so that a refresh goes on there. */
const named = (code: string) => `tour.${code}`;

export function rememberTour({ code, quarter }: Pick<SeatView, 'code' | 'quarter'>, step: TourStep): void {
  keepTab(named(code), { quarter, step });
}

export function forgetTour(code: string): void {
  keepTab(named(code), undefined);
}

/** The step of this quarter; undefined where nobody is on the way. */
export function tourWasAt({ code, quarter, phase }: SeatView): TourStep | undefined {
  const kept = readTab(named(code));
  if (phase !== 'planning' || typeof kept !== 'object' || kept === null) return undefined;
  return Reflect.get(kept, 'quarter') === quarter ? knownStep(Reflect.get(kept, 'step')) : undefined;
}
