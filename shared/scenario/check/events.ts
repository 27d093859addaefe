import { CHANCE_BOUND } from '../effects/bounds.ts';
import type { Scenario } from '../format/scenario.ts';
import type { Path } from '../yaml/places.ts';
import { checkEffects } from './effects.ts';
import { checkCondition, checkNumber, type EventContext } from './event-expressions.ts';
import { eventsWithProvider } from './event-providers.ts';
import type { KnownIds } from './known-ids.ts';
import { checkQuarter } from './quarters.ts';
import { checkId, checkTwice, type Reporter } from './reporter.ts';

export type ScenarioEvent = Scenario['events'][number];

/**
 * Events by themselves and among each other.
 *
 * @param events - The events to report on; a pack's own, or all of a scenario.
 * @param all - Every event of the merged scenario, for who leads to whom.
 */
export function checkEvents(
  report: Reporter,
  events: readonly ScenarioEvent[],
  all: readonly ScenarioEvent[],
  known: KnownIds,
): void {
  checkTwice(report, ['events'], events, 'event');
  const withProvider = eventsWithProvider(all);
  events.forEach((event, index) => {
    checkEvent({ report, known, event, hasProvider: withProvider.has(event.id) }, ['events', index]);
  });
}

function checkEvent(context: EventContext, path: Path): void {
  const { report, known, event } = context;
  if (event.kind === 'enforcement' && event.ground === undefined) report.atKey(path, 'SCN40', {});
  if (event.drawn !== undefined && (event.kind !== 'enforcement' || event.on !== undefined))
    report.atKey([...path, 'drawn'], 'SCN45', {});
  const dated = event.on === undefined || checkQuarter(report, [...path, 'on'], event.on, known.calendar);
  const never = event.when === false || event.chance === 0 || event.strikes === false || event.drawn?.weight === 0;
  if (dated && never) report.atValue([...path, 'id'], 'SCN41', { event: event.id });
  checkCondition(context, [...path, 'when'], event.when);
  checkNumber(context, [...path, 'chance'], event.chance, CHANCE_BOUND);
  if (event.strikes !== undefined)
    checkCondition({ ...context, hasProvider: true }, [...path, 'strikes'], event.strikes);
  checkEffects(context, [...path, 'effects'], event.effects);
  if (event.ask === undefined) return;
  const { options } = event.ask;
  const asked = [...path, 'ask'];
  checkId(report, [...asked, 'default'], event.ask.default, { kind: 'option', ids: options.map((one) => one.id) });
  checkTwice(report, [...asked, 'options'], options, 'option');
  options.forEach((option, index) => {
    checkEffects({ ...context, hasProvider: true }, [...asked, 'options', index, 'effects'], option.effects);
  });
}
