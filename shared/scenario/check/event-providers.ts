import { effectParts } from '../effects/parts.ts';
import type { ScenarioEvent } from './events.ts';

/**
 * Ids of the events that concern one provider: those that strike or are drawn, and those that follow from such an event
 * or from somebody's answer. In all others `provider` has no meaning.
 */
export function eventsWithProvider(events: readonly ScenarioEvent[]): ReadonlySet<string> {
  const found = new Set(
    events.filter((one) => one.strikes !== undefined || one.drawn !== undefined).map((one) => one.id),
  );
  for (const event of events)
    for (const option of event.ask?.options ?? []) for (const id of follows(option.effects)) found.add(id);
  let grew = true;
  while (grew) {
    const before = found.size;
    for (const event of events) if (found.has(event.id)) for (const id of follows(event.effects)) found.add(id);
    grew = found.size > before;
  }
  return found;
}

/** Ids of the events that some effects lead to. */
export function follows(effects: ScenarioEvent['effects']): string[] {
  return effects.flatMap((one) => {
    const { word, body } = effectParts(one);
    return word === 'follow' && body.event !== undefined ? [body.event] : [];
  });
}
