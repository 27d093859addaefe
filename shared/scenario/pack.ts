import { follows } from './check/event-providers.ts';
import { checkEvents } from './check/events.ts';
import { knownIds } from './check/known-ids.ts';
import { checkLanguages } from './check/languages.ts';
import { checkPresets } from './check/presets.ts';
import { checkId, checkIds, type Reporter, reporter } from './check/reporter.ts';
import { checkSources } from './check/sources.ts';
import { type Finding, hasErrors } from './findings.ts';
import { type Pack, type Scenario, pack as schema } from './format/scenario.ts';
import { type Files, type LoadOptions, limited, readMapping } from './load.ts';
import { findingsOf } from './schema/issues.ts';
import { tooLong } from './schema/lengths.ts';
import type { Places } from './yaml/places.ts';

export type LoadedPack = {
  readonly findings: readonly Finding[];
  /** Both present when there are no errors: the pack, and its base with the pack applied. */
  readonly pack?: Pack;
  readonly scenario?: Scenario;
};

/** The id of the scenario a file extends, or undefined when the file is no pack (or cannot be read). */
export function extendedScenario(files: Files, entry: string): string | undefined {
  const base = readMapping(files, entry).value?.['extends'];
  return typeof base === 'string' ? base : undefined;
}

/** Reads and checks a pack against the scenario it extends. Never throws, whatever the file holds. */
export function loadPack(files: Files, entry: string, base: Scenario, options: LoadOptions = {}): LoadedPack {
  const { findings, value, file } = readMapping(files, entry);
  if (value === undefined || file === undefined) return { findings: limited(findings) };
  const places: Places = { entry: file, sections: new Map() };
  const long = tooLong(value, places);
  if (long.length > 0) return { findings: limited([...findings, ...long]) };
  const parsed = schema.safeParse(value);
  if (!parsed.success)
    return { findings: limited([...findings, ...findingsOf(parsed.error.issues, { schema, value, places })]) };
  const pack = parsed.data;
  const scenario = applyPack(base, pack);
  const report = reporter(places);
  checkPack(report, pack, base, scenario);
  if (options.languages) checkLanguages(report, pack);
  const all = limited([...findings, ...report.findings]);
  return hasErrors(all) ? { findings: all } : { findings: all, pack, scenario };
}

function checkPack(report: Reporter, pack: Pack, base: Scenario, scenario: Scenario): void {
  const known = knownIds(scenario);
  checkId(report, ['extends'], pack.extends, { kind: 'scenario', ids: [base.id] });
  checkIds(report, ['remove'], pack.remove, knownIds(base).events);
  checkIds(report, ['seats'], pack.seats, known.seats);
  checkPresets(report, pack.presets, known.calendar);
  checkEvents(report, pack.events, scenario.events, known);
  checkSources(report, pack.events, ['events'], known.sources);
  pack.remove.forEach((event, index) => {
    const by = base.events.find((one) => scenario.events.includes(one) && leadsTo(one).includes(event));
    if (by !== undefined && !known.events.ids.includes(event))
      report.atValue(['remove', index], 'SCN50', { event, by: by.id });
  });
}

const leadsTo = (event: Scenario['events'][number]) => [
  ...follows(event.effects),
  ...(event.ask?.options.flatMap((one) => follows(one.effects)) ?? []),
];

/**
 * A scenario with a pack laid over it: removed events go, an event with a known id takes the old one's place, others
 * come at the end; presets of the same name are replaced. Market, map, providers and policy stay the base's.
 */
function applyPack(base: Scenario, pack: Pack): Scenario {
  const own = new Map(pack.events.map((one) => [one.id, one]));
  const kept = base.events.filter((one) => !pack.remove.includes(one.id)).map((one) => own.get(one.id) ?? one);
  const ids = new Set(kept.map((one) => one.id));
  return {
    ...base,
    events: [...kept, ...pack.events.filter((one) => !ids.has(one.id))],
    presets: { ...base.presets, ...pack.presets },
  };
}
