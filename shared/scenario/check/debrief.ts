import type { Scenario } from '../format/scenario.ts';
import type { KnownIds } from './known-ids.ts';
import { checkId, checkIds, checkTwice, type Reporter } from './reporter.ts';

/** The causes are about a seat, and the events that stand for them exist. */
export function checkDebrief(report: Reporter, { debrief }: Scenario, known: KnownIds): void {
  if (debrief === undefined) return;
  checkId(report, ['debrief', 'about'], debrief.about, known.seats);
  checkTwice(report, ['debrief', 'causes'], debrief.causes, 'identifier');
  debrief.causes.forEach(({ stands }, index) => {
    if (typeof stands === 'object')
      checkIds(report, ['debrief', 'causes', index, 'stands', 'events'], stands.events, known.events);
  });
}
