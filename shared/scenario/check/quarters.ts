import { quarterName, quarterNumber } from '#shared/kernel/quarters.ts';
import type { Path } from '../yaml/places.ts';
import type { Calendar } from './known-ids.ts';
import type { Reporter } from './reporter.ts';

/** Reports a quarter that the calendar does not have. */
export function checkQuarter(
  report: Reporter,
  path: Path,
  quarter: string,
  calendar: Calendar,
  at: 'atKey' | 'atValue' = 'atValue',
): boolean {
  const number = quarterNumber(quarter);
  if (number >= calendar.first && number < calendar.first + calendar.quarters) return true;
  report[at](path, 'SCN32', { quarter, ...ends(calendar) });
  return false;
}

export function ends(calendar: Calendar): { from: string; to: string } {
  return { from: quarterName(calendar.first), to: quarterName(calendar.first + calendar.quarters - 1) };
}

/** Reports a series that says nothing about the first quarter; what it says last holds to the end. */
export function checkSeries(report: Reporter, path: Path, values: object, calendar: Calendar): void {
  const covered = Object.keys(values).some((one) => quarterNumber(one) <= calendar.first);
  if (!covered) report.atKey(path, 'SCN31', { first: quarterName(calendar.first) });
}
