import { luckKey } from '#shared/kernel/luck.ts';
import { quarterNumber } from '#shared/kernel/quarters.ts';
import type { CompiledEvent, Expression } from '#shared/rules/events/compiled.ts';
import { eventsWithProvider, follows } from '../check/event-providers.ts';
import type { ScenarioEvent } from '../check/events.ts';
import { compileExpression } from '../expressions.ts';
import { compileEffects, type EffectContext, type EffectWorld } from './effects.ts';

/** All events, ready to be drawn, in file order. */
export function compileEvents(events: readonly ScenarioEvent[], world: EffectWorld): CompiledEvent[] {
  const withProvider = eventsWithProvider(events);
  const followers = new Set(
    events.flatMap((one) => [...follows(one.effects), ...(one.ask?.options.flatMap((o) => follows(o.effects)) ?? [])]),
  );
  return events.map((event) => {
    const context = { world, hasProvider: withProvider.has(event.id), news: { count: 0 } };
    return compileEvent(event, context, followers.has(event.id));
  });
}

/**
 * An event that another leads to, without a date, a draw or a chance of its own, comes only that way. News are counted
 * through the event's effects first, then through its options'.
 */
function compileEvent(event: ScenarioEvent, context: EffectContext, follows: boolean): CompiledEvent {
  const { first } = context.world.calendar;
  const effects = compileEffects(event.effects, context);
  return {
    id: event.id,
    key: luckKey(event.id),
    kind: event.kind,
    modes: event.modes,
    on: event.on === undefined ? undefined : quarterNumber(event.on) - first,
    when: condition(event.when, context),
    chance: context.world.amount(event.chance, 1, context.hasProvider),
    strikeWeight: event.drawn?.weight,
    strikes: event.strikes === undefined ? undefined : condition(event.strikes, { ...context, hasProvider: true }),
    cooldown: event.repeat?.cooldown,
    followOnly: follows && event.on === undefined && event.drawn === undefined && event.chance === 1,
    effects,
    ask:
      event.ask === undefined
        ? undefined
        : {
            fallback: event.ask.default,
            options: event.ask.options.map((option) => ({
              id: option.id,
              aiWeight: option.aiWeight ?? 1,
              effects: compileEffects(option.effects, { ...context, hasProvider: true }),
            })),
          },
  };
}

function condition(written: boolean | string, { world, hasProvider }: EffectContext): Expression<boolean> {
  if (typeof written === 'boolean') return () => written;
  const compiled = compileExpression(written, 'bool', { firstQuarter: world.calendar.first, hasProvider });
  if (!compiled.ok) throw new RangeError(`an expression that cannot be read passed the checks: ${written}`);
  return compiled.value.read;
}
