import { quarterName, quarterNumber } from '#shared/kernel/quarters.ts';
import type { Preset } from '../format/presets.ts';
import type { Path } from '../yaml/places.ts';
import type { Calendar } from './known-ids.ts';
import { checkQuarter, ends } from './quarters.ts';
import type { Reporter } from './reporter.ts';

/** Presets play inside the calendar, and open each group of levers once, in a quarter they have. */
export function checkPresets(report: Reporter, presets: Readonly<Record<string, Preset>>, calendar: Calendar): void {
  for (const [id, one] of Object.entries(presets)) {
    const path = ['presets', id];
    if (checkQuarter(report, [...path, 'from'], one.from, calendar)) {
      const last = quarterNumber(one.from) + one.quarters - 1;
      if (last >= calendar.first + calendar.quarters)
        report.atValue([...path, 'quarters'], 'SCN32', { quarter: quarterName(last), ...ends(calendar) });
    }
    checkOpens(report, path, one);
    if (one.stopAfter !== undefined) checkQuarter(report, [...path, 'stopAfter'], one.stopAfter, calendar);
  }
}

function checkOpens(report: Reporter, path: Path, { opens = [], quarters }: Preset): void {
  const seen = new Set<string>();
  opens.forEach(({ quarter, levers }, step) => {
    const at = [...path, 'opens', step];
    if (quarter > quarters) report.atValue([...at, 'quarter'], 'SCN15', { value: quarter, limit: quarters });
    levers.forEach((id, index) => {
      if (seen.has(id)) report.atValue([...at, 'levers', index], 'SCN37', { kind: 'lever', id });
      seen.add(id);
    });
  });
}
