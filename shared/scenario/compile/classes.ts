import type { WorldClass, WorldProvince } from '#shared/rules/world.ts';
import { effectParts } from '../effects/parts.ts';
import type { Scenario } from '../format/scenario.ts';

export type Classes = { readonly provinces: readonly WorldProvince[]; readonly classes: readonly WorldClass[] };

/**
 * Provinces that no rule can tell apart: the same zone, and in the same lists of every event's effects. The model
 * computes a class once, exactly, however many provinces it has.
 */
export function groupProvinces({ map, events }: Scenario): Classes {
  const lists = provinceLists(events);
  const total = Object.keys(map.provinces).reduce((sum, id) => sum + (map.demandWeight.values[id] ?? 0), 0);
  const hubs = Object.keys(map.hubs);
  const found = new Map<string, { index: number; weight: number; km: number[]; provinces: string[] }>();
  const provinces = Object.entries(map.provinces).map(([id, { zone }]) => {
    const key = JSON.stringify([zone, ...lists.flatMap((list, index) => (list.includes(id) ? [index] : []))]);
    const km = hubs.map((hub) => map.zones[zone]?.distance.values[hub] ?? 0);
    const own = found.get(key) ?? { index: found.size, weight: 0, km, provinces: [] };
    const weight = (map.demandWeight.values[id] ?? 0) / total;
    own.weight += weight;
    own.provinces.push(id);
    found.set(key, own);
    return { id, classIndex: own.index, weight };
  });
  return { provinces, classes: [...found.values()].map(({ index: _, ...one }) => one) };
}

function provinceLists(events: Scenario['events']): (readonly string[])[] {
  const effects = events.flatMap((one) => [one.effects, ...(one.ask?.options.map((option) => option.effects) ?? [])]);
  return effects.flat().flatMap((one) => {
    const { provinces } = effectParts(one).body;
    return provinces === undefined ? [] : [provinces];
  });
}
