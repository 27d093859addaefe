import { SCORE_PARTS } from '#shared/rules/score.ts';
import type { Scenario } from '../format/scenario.ts';
import { SEGMENTS } from '../words.ts';
import type { KnownIds } from './known-ids.ts';
import { checkSeries } from './quarters.ts';
import type { Reporter } from './reporter.ts';
import { checkSum } from './sums.ts';

/** Series cover the calendar; mixes, weights and renewals add up. */
export function checkMarket(report: Reporter, { market, policy, scoring }: Scenario, known: KnownIds): void {
  const { calendar } = known;
  checkSeries(report, ['market', 'size', 'values'], market.size.values, calendar);
  checkSeries(report, ['market', 'money', 'compliance', 'values'], market.money.compliance.values, calendar);
  checkSeries(report, ['policy', 'sky', 'values'], policy.sky.values, calendar);
  for (const name of ['mix', 'statePreference'] as const)
    if (Object.keys(market[name].values).length === 0)
      report.atKey(['market', name, 'values'], 'SCN31', { first: known.quarters.ids[0] ?? '' });
  for (const [quarter, mix] of Object.entries(market.mix.values))
    checkSum(report, ['market', 'mix', 'values', quarter], Object.values(mix), {
      sum: 'mix',
      of: quarter,
      wanted: 100,
    });
  for (const id of SEGMENTS) {
    const path = ['market', 'segments', id];
    const { weights, renewal } = market.segments[id];
    const criteria = Object.values(weights.values);
    checkSum(report, [...path, 'weights', 'values'], criteria, { sum: 'weights', of: id, wanted: 1 });
    const year = renewal.values.reduce((sum, one) => sum + one, 0);
    if (year <= 0 || year > 100)
      report.atKey([...path, 'renewal', 'values'], 'SCN30', { sum: 'renewal', of: id, is: year, wanted: 100 });
  }
  const parts = SCORE_PARTS.map((part) => scoring[part]);
  const weights = parts.map((one) => one.weight.value);
  checkSum(report, ['scoring'], weights, { sum: 'scoring', of: 'scoring', wanted: 1 });
}
