import type { Scenario } from '../format/scenario.ts';
import { SEGMENTS } from '../words.ts';
import type { KnownIds } from './known-ids.ts';
import { checkQuarter, checkSeries } from './quarters.ts';
import { checkId, checkKeys, checkTwice, type Reporter } from './reporter.ts';
import { checkSum } from './sums.ts';

/** Start shares, teams and hub shares add up; key accounts are held by somebody and renew within the calendar. */
export function checkProviders(report: Reporter, scenario: Scenario, known: KnownIds): void {
  const teams = scenario.market.money.teams.value;
  for (const [id, one] of Object.entries(scenario.providers)) {
    const path = ['providers', id];
    checkSeries(report, [...path, 'residual', 'values'], one.residual.values, known.calendar);
    checkKeys(report, [...path, 'hubShare', 'values'], one.hubShare.values, known.hubs);
    const hubs = Object.values(one.hubShare.values);
    checkSum(report, [...path, 'hubShare', 'values'], hubs, { sum: 'hubShare', of: id, wanted: 100 });
    if (!one.playable) continue;
    const placed = Object.values(one.teams.values);
    checkSum(report, [...path, 'teams', 'values'], placed, { sum: 'teams', of: id, wanted: teams });
  }
  for (const segment of SEGMENTS) {
    const shares = Object.values(scenario.providers).map((one) => one.startShare.values[segment]);
    checkSum(report, ['providers'], shares, { sum: 'startShare', of: segment, wanted: 100 });
  }
  if (known.seats.ids.length === 0) report.atKey(['providers'], 'SCN11', { key: 'playable' });
  checkAccounts(report, scenario, known);
}

function checkAccounts(report: Reporter, { keyAccounts }: Scenario, known: KnownIds): void {
  checkTwice(report, ['keyAccounts'], keyAccounts, 'account');
  keyAccounts.forEach((one, index) => {
    const path = ['keyAccounts', index];
    checkId(report, [...path, 'holder'], one.holder, known.providers);
    if (/^\d{4}-Q[1-4]$/.test(one.firstRenewal))
      checkQuarter(report, [...path, 'firstRenewal'], one.firstRenewal, known.calendar);
    else report.atValue([...path, 'firstRenewal'], 'SCN17', { value: one.firstRenewal.slice(0, 80), kind: 'quarter' });
  });
}
