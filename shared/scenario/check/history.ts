import type { PartialOrders } from '../format/orders.ts';
import type { Scenario } from '../format/scenario.ts';
import type { Path } from '../yaml/places.ts';
import type { KnownIds } from './known-ids.ts';
import { checkQuarter } from './quarters.ts';
import { checkId, checkKeys, type Reporter } from './reporter.ts';

/** History's seats, quarters and hubs exist, its answers are options of events, and targets are about providers. */
export function checkHistory(report: Reporter, scenario: Scenario, known: KnownIds): void {
  for (const [seat, one] of Object.entries(scenario.history)) {
    checkId(report, ['history', seat], seat, known.seats, 'atKey');
    for (const [quarter, orders] of Object.entries(one.quarters)) {
      const path = ['history', seat, 'quarters', quarter];
      checkQuarter(report, path, quarter, known.calendar, 'atKey');
      checkOrders(report, path, orders, scenario, known);
    }
  }
  for (const [half, shares] of Object.entries(scenario.calibration.values))
    checkKeys(report, ['calibration', 'values', half], shares, known.providers);
}

function checkOrders(report: Reporter, path: Path, orders: PartialOrders, scenario: Scenario, known: KnownIds): void {
  checkKeys(report, [...path, 'build', 'begin'], orders.build?.begin ?? {}, known.hubs);
  checkKeys(report, [...path, 'build', 'retire'], orders.build?.retire ?? {}, known.hubs);
  for (const [question, answer] of Object.entries(orders.answers ?? {})) {
    const [kind, id = ''] = question.split(':');
    if (kind !== 'event' || !checkId(report, [...path, 'answers', question], id, known.events, 'atKey')) continue;
    const options = scenario.events.find((one) => one.id === id)?.ask?.options ?? [];
    const ids = options.map((one) => one.id);
    checkId(report, [...path, 'answers', question], answer, { kind: 'option', ids });
  }
}
