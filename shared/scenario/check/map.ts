import type { Scenario } from '../format/scenario.ts';
import type { KnownIds } from './known-ids.ts';
import { checkId, checkKeys, type Reporter } from './reporter.ts';
import { checkSum } from './sums.ts';

/** Provinces stand in zones, zones know their distance to every hub, demand is spread over all provinces. */
export function checkMap(report: Reporter, { map }: Scenario, known: KnownIds): void {
  for (const [id, hub] of Object.entries(map.hubs))
    checkId(report, ['map', 'hubs', id, 'province'], hub.province, known.provinces);
  for (const [id, province] of Object.entries(map.provinces))
    checkId(report, ['map', 'provinces', id, 'zone'], province.zone, known.zones);
  for (const [zone, one] of Object.entries(map.zones)) {
    const path = ['map', 'zones', zone, 'distance', 'values'];
    checkKeys(report, path, one.distance.values, known.hubs);
    for (const hub of known.hubs.ids)
      if (!Object.hasOwn(one.distance.values, hub)) report.atKey(path, 'SCN33', { zone, hub });
  }
  const path = ['map', 'demandWeight', 'values'];
  checkKeys(report, path, map.demandWeight.values, known.provinces);
  for (const id of known.provinces.ids)
    if (!Object.hasOwn(map.demandWeight.values, id)) report.atKey(path, 'SCN11', { key: id });
  checkSum(report, path, Object.values(map.demandWeight.values), {
    sum: 'demandWeight',
    of: 'demandWeight',
    wanted: 100,
  });
}
