import { checkComputer } from './check/computer.ts';
import { checkDebrief } from './check/debrief.ts';
import { checkEvents } from './check/events.ts';
import { checkGovernment } from './check/government.ts';
import { checkHistory } from './check/history.ts';
import { knownIds } from './check/known-ids.ts';
import { checkLanguages } from './check/languages.ts';
import { checkMap } from './check/map.ts';
import { checkMarket } from './check/market.ts';
import { checkPresets } from './check/presets.ts';
import { checkProviders } from './check/providers.ts';
import { reporter } from './check/reporter.ts';
import { checkSources } from './check/sources.ts';
import type { Finding } from './findings.ts';
import type { Scenario } from './format/scenario.ts';
import type { Places } from './yaml/places.ts';

/** What no schema can say: ids that must exist somewhere else, sums, series, bounds and conditions. */
export function crossCheck(scenario: Scenario, places: Places, options: { readonly languages?: true }): Finding[] {
  const report = reporter(places);
  const known = knownIds(scenario);
  checkMap(report, scenario, known);
  checkMarket(report, scenario, known);
  checkProviders(report, scenario, known);
  checkComputer(report, scenario);
  checkGovernment(report, scenario, known);
  checkHistory(report, scenario, known);
  checkPresets(report, scenario.presets, known.calendar);
  checkEvents(report, scenario.events, scenario.events, known);
  checkDebrief(report, scenario, known);
  checkSources(report, scenario, [], known.sources);
  if (options.languages) checkLanguages(report, scenario);
  return report.findings;
}
