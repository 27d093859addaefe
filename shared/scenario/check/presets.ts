import { quarterName, quarterNumber } from '#shared/kernel/quarters.ts';
import type { Preset } from '../format/presets.ts';
import type { Calendar } from './known-ids.ts';
import { checkQuarter, ends } from './quarters.ts';
import type { Reporter } from './reporter.ts';

/** Presets play inside the calendar. */
export function checkPresets(report: Reporter, presets: Readonly<Record<string, Preset>>, calendar: Calendar): void {
  for (const [id, one] of Object.entries(presets)) {
    const path = ['presets', id];
    if (checkQuarter(report, [...path, 'from'], one.from, calendar)) {
      const last = quarterNumber(one.from) + one.quarters - 1;
      if (last >= calendar.first + calendar.quarters)
        report.atValue([...path, 'quarters'], 'SCN32', { quarter: quarterName(last), ...ends(calendar) });
    }
    if (one.stopAfter !== undefined) checkQuarter(report, [...path, 'stopAfter'], one.stopAfter, calendar);
  }
}
