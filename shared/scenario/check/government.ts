import type { Scenario } from '../format/scenario.ts';
import type { KnownIds } from './known-ids.ts';
import { checkQuarter } from './quarters.ts';
import { checkId, type Reporter } from './reporter.ts';

/** Who learns from the programme's partners exists, and partnerships are offered inside the calendar. */
export function checkGovernment(report: Reporter, { policy }: Scenario, known: KnownIds): void {
  const { programme } = policy;
  if (programme === undefined) return;
  const path = ['policy', 'programme'];
  checkId(report, [...path, 'learner'], programme.learner, known.providers);
  for (const [id, one] of Object.entries(programme.partnerships))
    one.offered.forEach((quarter, index) => {
      checkQuarter(report, [...path, 'partnerships', id, 'offered', index], quarter, known.calendar);
    });
}
