import { type Finding, finding } from '../findings.ts';
import { type Places, placeOfValue } from '../yaml/places.ts';

const MOST_EVENTS = 1000;
const MOST_EFFECTS = 100;

/**
 * Lists longer than anybody writes, found before the schema reads every entry of them: the schema's work grows with
 * what is wrong, and an answer must come within a second.
 */
export function tooLong(value: Readonly<Record<string, unknown>>, places: Places): Finding[] {
  const { events } = value;
  if (!Array.isArray(events)) return [];
  if (events.length > MOST_EVENTS)
    return [finding(placeOfValue(places, ['events']), 'SCN15', { value: events.length, limit: MOST_EVENTS })];
  return events.flatMap((event, index) => {
    const effects: unknown = event?.effects;
    if (!Array.isArray(effects) || effects.length <= MOST_EFFECTS) return [];
    const place = placeOfValue(places, ['events', index, 'effects']);
    return [finding(place, 'SCN15', { value: effects.length, limit: MOST_EFFECTS })];
  });
}
